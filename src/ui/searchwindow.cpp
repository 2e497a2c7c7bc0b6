// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/searchwindow.h"

#include "ui/emptycard.h"
#include "ui/exportjob.h"
#include "ui/feedtext.h"
#include "ui/itemviews.h"
#include "ui/keybook.h"
#include "ui/linkbutton.h"
#include "ui/listlook.h"
#include "ui/searchcontext.h"
#include "ui/searchdelegate.h"
#include "ui/statusline.h"
#include "ui/whynot.h"

#include <QAction>
#include <QCoreApplication>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using What = HistoryQuery::Term::What;

namespace {

// At 100 %.
constexpr int Width = 960;
constexpr int Height = 640;
/// Letters that follow each other faster are one question.
constexpr auto TypingPause = 60ms;

QString chipText(const HistoryQuery::Term &term)
{
    QString words;
    switch (term.what) {
    case What::From:
        words = SearchWindow::tr("from %1").arg(term.value);
        break;
    case What::In:
        words = SearchWindow::tr("in %1").arg(term.value);
        break;
    case What::Kind:
        words = SearchWindow::tr("kind %1").arg(term.value);
        break;
    case What::Before:
        words = SearchWindow::tr("before %1").arg(QLocale().toString(term.time.date(), QLocale::ShortFormat));
        break;
    case What::After:
        words = SearchWindow::tr("since %1").arg(QLocale().toString(term.time.date(), QLocale::ShortFormat));
        break;
    case What::HasLink:
        words = SearchWindow::tr("has a link");
        break;
    case What::Words:
        return {};
    }
    return term.isNot ? SearchWindow::tr("not: %1").arg(words) : words;
}

/// The same text, with every whole word of it as the beginning of one. What stands in quotes stays.
QString withBeginnings(QString text, const HistoryQuery &query)
{
    for (auto term = query.terms.crbegin(); term != query.terms.crend(); ++term) {
        const int end = term->start + term->length;
        const bool isWhole = term->what == What::Words && !term->isBeginning && !term->isNot;
        if (isWhole && end <= text.size() && text[end - 1] != u'"')
            text.insert(end, u'*');
    }
    return text;
}

} // namespace

SearchWindow::SearchWindow(History &history, const Theme &theme, EmoteStore *emotes, QWidget *parent)
    : QDialog(parent)
    , m_history(history)
    , m_theme(theme)
    , m_model(history)
{
    setObjectName(u"searchWindow"_s);
    setWindowTitle(tr("Search history"));
    m_typing.setSingleShot(true);
    m_typing.setInterval(TypingPause);
    build(emotes);
    connect(&m_typing, &QTimer::timeout, this, &SearchWindow::search);
    connect(&m_model, &SearchModel::stateChanged, this, &SearchWindow::follow);
    connect(&history, &History::forgotten, this, &SearchWindow::search);
    follow();
}

SearchWindow::~SearchWindow() = default;

void SearchWindow::build(EmoteStore *emotes)
{
    auto *layout = new QVBoxLayout(this); // Tab goes through what is made in this order, from the field on
    layout->addLayout(makeFieldRow());
    layout->addLayout(makeChipRow());
    m_view = new ListView(this);
    m_view->setAccessibleName(tr("Results"));
    setUpList(*m_view, m_model, *new SearchDelegate(m_theme, *m_view, this), false);
    m_view->setResizeMode(QListView::Adjust);
    // Rows are as high as their words at this width: a bar that comes with them would make them wrap once more.
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QListView::customContextMenuRequested, this, &SearchWindow::popUpMenu);
    makeEmpty();
    m_context = new SearchContext(m_history, m_theme, emotes, this);
    auto *splitter = new QSplitter(this);
    splitter->addWidget(m_view);
    splitter->addWidget(m_context);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({m_theme.px(Width * 2 / 5), m_theme.px(Width * 3 / 5)});
    m_status = new StatusLine(this);
    m_status->setTheme(m_theme);
    m_status->setAccessibleName(tr("Search status"));

    layout->addWidget(m_status);
    layout->addWidget(splitter, 1);
    layout->addLayout(makeFoot());
    resize(m_theme.px(Width), m_theme.px(Height));
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &SearchWindow::showCurrent);
    connect(m_view, &QListView::activated, this, &SearchWindow::openCurrent);
    connect(m_context, &SearchContext::openWanted, this, &SearchWindow::openCurrent);
    m_beside = new QAction(m_theme.icon(u"layout-columns"_s), tr("Open beside the current room"), this);
    nameKey(*m_beside, u"search.beside"_s);
    addAction(m_beside);
    connect(m_beside, &QAction::triggered, this, &SearchWindow::openCurrentBeside);
    m_edit->setFocus();
}

QLayout *SearchWindow::makeFieldRow()
{
    m_edit = new QLineEdit(this);
    m_edit->setAccessibleName(tr("Search history"));
    m_edit->setPlaceholderText(tr("Words, \"phrases\", from: in: kind: before: after: has:link"));
    m_edit->addAction(m_theme.icon(u"search"_s), QLineEdit::LeadingPosition);
    m_edit->setClearButtonEnabled(true);
    m_edit->installEventFilter(this);
    m_export = new QPushButton(m_theme.icon(u"download"_s), tr("Export"), this);
    m_export->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_edit, 1);
    row->addWidget(m_export);
    connect(m_edit, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(m_export, &QPushButton::clicked, this, &SearchWindow::exportResult);
    return row;
}

QLayout *SearchWindow::makeChipRow()
{
    m_chips = new QWidget(this);
    auto *chips = new QHBoxLayout(m_chips);
    chips->setContentsMargins(0, 0, 0, 0);
    auto *filter = new QPushButton(m_theme.icon(u"plus"_s), tr("Filter"), this);
    filter->setAutoDefault(false);
    filter->setFlat(true);
    auto *menu = new QMenu(filter);
    const QList<std::pair<QString, QString>> filters{
        {u"from:"_s, tr("From somebody")}, {u"in:"_s, tr("In a room")},        {u"kind:"_s, tr("Of a kind")},
        {u"after:"_s, tr("Since a day")},  {u"before:"_s, tr("Before a day")}, {u"has:link"_s, tr("With a link")}};
    for (const auto &[name, words] : filters)
        menu->addAction(u"%1\t%2"_s.arg(words, name), this, [this, what = name] { addFilter(what); });
    filter->setMenu(menu);
    m_count = new QLabel(this);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    auto *row = new QHBoxLayout;
    row->addWidget(m_chips);
    row->addWidget(filter);
    row->addStretch();
    row->addWidget(m_count);
    return row;
}

QLayout *SearchWindow::makeFoot()
{
    m_size = new QLabel(this);
    m_size->setTextFormat(Qt::PlainText);
    m_size->setForegroundRole(QPalette::PlaceholderText);
    auto *settings = new QPushButton(tr("Keep and forget…"), this);
    settings->setAutoDefault(false);
    settings->setFlat(true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_size);
    row->addStretch();
    row->addWidget(settings);
    connect(settings, &QPushButton::clicked, this, &SearchWindow::settingsWanted);
    return row;
}

void SearchWindow::ask(const QString &query)
{
    m_edit->setFocus();
    if (query.isEmpty())
        return m_edit->selectAll();
    m_edit->setText(query);
    m_edit->end(false);
}

void SearchWindow::search()
{
    m_typing.stop();
    m_model.search(m_edit->text());
    showChips();
}

void SearchWindow::follow()
{
    showEmpty();
    if (!m_model.trouble().isEmpty())
        m_status->setStatus({Status::Tint::Warning, u"alert-triangle"_s, {}, m_model.trouble()});
    else if (!m_job) // which says how far it is
        m_status->clearStatus();
    const int total = m_model.total();
    QString count;
    if (total >= 0 && !m_model.query().isEmpty() && m_model.trouble().isEmpty()) {
        const QString number = QLocale().toString(total) + (total >= SearchModel::MostCounted ? u"+"_s : QString());
        count = tr("%1 results in %2 ms", nullptr, total).arg(number).arg(m_model.took().count());
    }
    m_count->setText(count);
    explain(*m_export, m_job || m_model.rowCount() > 0 ? QString() : tr("There is nothing to export yet."));
    if (!m_view->currentIndex().isValid() && m_model.rowCount() > 1)
        m_view->setCurrentIndex(m_model.index(1, 0));
    else if (m_model.rowCount() == 0)
        m_context->clear();
}

void SearchWindow::makeEmpty()
{
    m_empty = new EmptyCard(m_theme, u"search"_s, *m_view);
    using Term = HistoryQuery::Term;
    const auto offer = [this](const QString &icon, const QString &words, const std::function<bool()> &fits,
                              const std::function<void()> &act) {
        m_ways.append({m_empty->addAction(icon, words, act), fits});
    };
    const auto isEmpty = [this] { return m_model.query().isEmpty(); };
    const auto isLookedFor = [this] { return !m_model.query().isEmpty(); };
    offer(u"user"_s, tr("Somebody's lines: from:name"), isEmpty, [this] { addFilter(u"from:"_s); });
    offer(u"link"_s, tr("Lines with a link"), isEmpty, [this] { addFilter(u"has:link"_s); });
    offer(u"at"_s, tr("One room: in:name"), isEmpty, [this] { addFilter(u"in:"_s); });
    const auto offerWithout = [this, offer](const QString &icon, const QString &words, const QList<What> &kinds) {
        const auto isMeant = [kinds](const Term &term) { return kinds.contains(term.what); };
        offer(
            icon, words, [this, isMeant] { return std::ranges::any_of(m_model.query().terms, isMeant); },
            [this, isMeant] { removeTerms(isMeant); });
    };
    offerWithout(u"x"_s, tr("Search all rooms"), {What::In});
    offerWithout(u"calendar"_s, tr("Search all time"), {What::Before, What::After});
    offerWithout(u"users"_s, tr("Search what everybody said"), {What::From});
    offer(
        u"search"_s, tr("Look for beginnings of words"),
        [this] { return withBeginnings(m_edit->text(), m_model.query()) != m_edit->text(); },
        [this] {
            m_edit->setText(withBeginnings(m_edit->text(), m_model.query()));
            m_edit->setFocus();
            search();
        });
    offer(u"x"_s, tr("Empty the field"), isLookedFor, [this] {
        m_edit->clear();
        m_edit->setFocus();
    });
    offer(u"database"_s, tr("See what history keeps"), isLookedFor, [this] { emit settingsWanted(); });
    offer(u"info-circle"_s, tr("Read how to search"), isLookedFor, [this] { emit helpWanted(); });
}

void SearchWindow::showEmpty()
{
    constexpr int MostWays = 3;
    const bool hasNothingFound = m_model.rowCount() == 0 && !m_model.isSearching() && m_model.trouble().isEmpty();
    m_empty->setVisible(m_model.query().isEmpty() || hasNothingFound);
    if (m_model.query().isEmpty())
        m_empty->setWords(tr("Everything that was seen here"), tr("Type words, \"phrases\" or filters."));
    else
        m_empty->setWords(tr("No line matches"),
                          tr("Words are matched whole; the last one and those with * may go on."));
    int shown = 0;
    for (const Way &way : m_ways) {
        const bool isShown = shown < MostWays && way.fits();
        way.button->setVisible(isShown);
        shown += isShown;
    }
}

void SearchWindow::removeTerms(const std::function<bool(const HistoryQuery::Term &)> &which)
{
    QString text = m_edit->text();
    const QList<HistoryQuery::Term> terms = m_model.query().terms;
    for (auto term = terms.crbegin(); term != terms.crend(); ++term) {
        if (which(*term))
            text.remove(term->start, term->length);
    }
    m_edit->setText(text.simplified());
    m_edit->setFocus();
    search();
}

void SearchWindow::showChips()
{
    auto *layout = m_chips->layout();
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *chip = item->widget())
            chip->deleteLater();
        delete item;
    }
    for (const HistoryQuery::Term &term : m_model.query().terms) {
        QString text = chipText(term);
        if (text.isEmpty())
            continue;
        auto *chip = new QPushButton(m_theme.icon(u"x"_s), text.replace(u'&', u"&&"_s), m_chips);
        chip->setAutoDefault(false);
        chip->setAccessibleDescription(tr("Takes this filter out"));
        layout->addWidget(chip);
        connect(chip, &QPushButton::clicked, this, [this, term] { removeTerm(term); });
    }
}

void SearchWindow::removeTerm(const HistoryQuery::Term &term)
{
    QString text = m_edit->text();
    text.remove(term.start, term.length);
    m_edit->setText(text.simplified());
    m_edit->setFocus();
    search();
}

void SearchWindow::addFilter(const QString &name)
{
    const QString text = m_edit->text().trimmed();
    m_edit->setText(text.isEmpty() ? name : text + u' ' + name);
    m_edit->setFocus();
    m_edit->end(false);
}

void SearchWindow::showCurrent()
{
    if (const HistoryHit *hit = current())
        m_context->show(*hit);
}

const HistoryHit *SearchWindow::current() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() && !m_model.at(index.row()).isDay ? &m_model.at(index.row()).hit : nullptr;
}

void SearchWindow::openCurrent()
{
    if (const HistoryHit *hit = current())
        emit openWanted(hit->room, hit->item.seq);
}

void SearchWindow::openCurrentBeside()
{
    if (const HistoryHit *hit = current())
        emit besideWanted(hit->room, hit->item.seq);
}

void SearchWindow::popUpMenu(QPoint place)
{
    const QModelIndex index = m_view->indexAt(place);
    if (!index.isValid() || m_model.at(index.row()).isDay)
        return;
    const HistoryHit hit = m_model.at(index.row()).hit;
    const Person &author = hit.item.author;
    const QString name = withoutControls(author.name).replace(u'&', u"&&"_s);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(m_theme.icon(u"external-link"_s), tr("Open in room"), this, &SearchWindow::openCurrent);
    menu->addAction(m_beside);
    if (!author.name.isEmpty())
        menu->addAction(m_theme.icon(u"filter"_s), tr("Only from %1").arg(name), this,
                        [this, author] { addFilter(u"from:\"%1\""_s.arg(author.name)); });
    menu->addSeparator();
    menu->addAction(m_theme.icon(u"trash"_s), tr("Forget this line"), this,
                    [this, seq = hit.item.seq] { m_history.forgetLine(seq); });
    if (!author.name.isEmpty())
        menu->addAction(m_theme.icon(u"user-minus"_s), tr("Forget everything of %1…").arg(name), this,
                        [this, service = hit.room.service, author] { forgetPerson(service, author); });
    menu->popup(m_view->viewport()->mapToGlobal(place));
}

void SearchWindow::forgetPerson(Service service, const Person &person)
{
    auto *question = new QMessageBox(QMessageBox::Warning, tr("Forget this person?"),
                                     tr("Everything that %1 said and did in all rooms of this service is deleted from "
                                        "this computer. It cannot be brought back.")
                                         .arg(withoutControls(person.name)),
                                     QMessageBox::Cancel, this);
    question->setTextFormat(Qt::PlainText);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *yes = question->addButton(tr("Forget them"), QMessageBox::AcceptRole);
    connect(yes, &QPushButton::clicked, this, [this, service, person] { m_history.forgetPerson(service, person); });
    question->setDefaultButton(QMessageBox::Cancel);
    question->open();
}

bool SearchWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        // The list goes on while one types; Enter opens what it stands on.
        if (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down || key->key() == Qt::Key_PageUp
            || key->key() == Qt::Key_PageDown) {
            QKeyEvent copy(QEvent::KeyPress, key->key(), Qt::NoModifier);
            QCoreApplication::sendEvent(m_view, &copy);
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            openCurrent();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void SearchWindow::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    updateSize();
}

void SearchWindow::updateSize()
{
    struct Kept
    {
        qint64 lines = 0;
        qint64 bytes = 0;
        int rooms = 0;
    };
    m_history.ask<Kept>(
        this,
        [](HistoryReader &reader) -> Result<Kept> {
            const auto rooms = reader.rooms();
            if (!rooms)
                return rooms.error();
            Kept sizes{0, reader.bytes(), int(rooms->size())};
            for (const HistoryRoomInfo &room : *rooms)
                sizes.lines += room.lines;
            return sizes;
        },
        [this](const Result<Kept> &sizes) {
            if (!sizes) {
                m_size->setText(sizes.error().text);
                return;
            }
            const QLocale locale;
            m_size->setText(tr("%1 lines from %n rooms, %2 on this computer", nullptr, sizes->rooms)
                                .arg(locale.toString(sizes->lines), locale.formattedDataSize(sizes->bytes)));
        });
}

void SearchWindow::exportResult()
{
    if (m_job)
        return m_job->cancel();
    QFileDialog *dialog = ExportJob::question(tr("Export what was found"), m_edit->text(), this);
    connect(dialog, &QFileDialog::fileSelected, this, &SearchWindow::exportTo);
    dialog->open();
}

void SearchWindow::exportTo(const QString &file)
{
    const auto tell = [this](qint64 lines) {
        m_status->setStatus({Status::Tint::Info,
                             u"download"_s,
                             {},
                             lines > 0 ? tr("Exporting, %n lines so far.", nullptr, int(lines)) : tr("Exporting…")});
    };
    tell(0);
    m_job = std::make_unique<ExportJob>(
        m_history.file(), file,
        [query = m_model.query(), title = m_edit->text()](HistoryReader &reader, HistoryExport &writer,
                                                          const HistoryExport::Progress &progress) {
            return writer.search(reader, query, title, progress);
        });
    connect(m_job.get(), &ExportJob::progressed, this, tell);
    connect(m_job.get(), &ExportJob::finished, this, [this, file](qint64 lines) {
        endExport({Status::Tint::Positive,
                   u"circle-check"_s,
                   {},
                   tr("%n lines written to %1.", nullptr, int(lines)).arg(file)});
    });
    connect(m_job.get(), &ExportJob::failed, this, [this](const Error &error) {
        if (error.kind == Error::Kind::Cancelled)
            endExport({Status::Tint::Info, u"x"_s, {}, tr("The export was cancelled. Nothing was written.")});
        else
            endExport({Status::Tint::Danger, u"alert-circle"_s, {}, error.text});
    });
    m_export->setText(tr("Cancel export"));
    m_export->setEnabled(true);
}

void SearchWindow::endExport(const Status &status)
{
    m_job.reset();
    m_status->setStatus(status);
    m_export->setText(tr("Export"));
    explain(*m_export, m_model.rowCount() > 0 ? QString() : tr("There is nothing to export yet."));
}

} // namespace partyline
