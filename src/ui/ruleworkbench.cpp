// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/ruleworkbench.h"

#include "core/wholefile.h"
#include "ui/emptyhint.h"
#include "ui/feedview.h"
#include "ui/itemviews.h"
#include "ui/keybook.h"
#include "ui/listlook.h"
#include "ui/ruleform.h"
#include "ui/rulelist.h"
#include "ui/rulestarts.h"
#include "ui/ruletrial.h"
#include "ui/whyoff.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

// px at 100 %
constexpr int SideWidth = 300;
constexpr int WindowWidth = 920;
constexpr int WindowHeight = 640;
constexpr int TrialHeight = 160;
/// Nobody reads more matching lines; all of them are counted.
constexpr qsizetype MostShownLines = 300;
/// Typing pauses this long before the rule is tried.
constexpr std::chrono::milliseconds TypingPause{200};

bool isEmptyRule(const Rule &rule)
{
    Rule blank;
    blank.id = rule.id;
    return rule == blank;
}

} // namespace

RuleWorkbench::RuleWorkbench(RuleBook &book, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_book(book)
    , m_theme(theme)
    , m_before(book.rules())
    , m_list(new RuleListModel(this))
    , m_found(new QSortFilterProxyModel(this))
    , m_view(new ListView(this))
    , m_find(new QLineEdit(this))
    , m_form(new RuleForm(theme, this))
    , m_side(new QStackedWidget(this))
    , m_status(new StatusLine(this))
    , m_lines(int(MostShownLines))
    , m_feed(new FeedView(m_lines, theme, nullptr, this))
    , m_trial(new RuleTrial(this))
    , m_counter(new RuleTrial(this))
{
    setWindowTitle(tr("Rules"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(theme.px(WindowWidth), theme.px(WindowHeight));
    m_list->setRules(m_before);
    m_found->setSourceModel(m_list);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_status->setTheme(theme);

    auto *scroll = new QScrollArea(this);
    auto *page = new QWidget(scroll);
    auto *pageLayout = new QVBoxLayout(page);
    const int edge = theme.px(16);
    pageLayout->setContentsMargins(edge, edge, edge, edge);
    pageLayout->addWidget(m_form);
    pageLayout->addStretch(1);
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *nothing = makeRuleStarts(
        theme, [this](const Rule &rule) { addRule(rule); }, this);
    m_side->addWidget(nothing);
    m_side->addWidget(scroll);

    auto *upright = new QSplitter(Qt::Vertical, this);
    upright->addWidget(m_side);
    upright->addWidget(makeTrial());
    upright->setStretchFactor(0, 1);
    upright->setChildrenCollapsible(false);
    auto *right = new QWidget(this);
    auto *rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins(0, 0, 0, 0);
    rightLayout->setSpacing(0);
    rightLayout->addWidget(upright, 1);
    rightLayout->addWidget(makeFoot());
    auto *level = new QSplitter(Qt::Horizontal, this);
    level->addWidget(makeSide());
    level->addWidget(right);
    level->setStretchFactor(1, 1);
    level->setChildrenCollapsible(false);
    level->setSizes({theme.px(SideWidth), theme.px(WindowWidth - SideWidth)});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(level);

    connectParts();
    if (!book.trouble().isEmpty())
        say(Status::Tint::Warning, book.trouble());
    select(m_before.isEmpty() ? -1 : 0);
    showCurrent();
}

RuleWorkbench::~RuleWorkbench() = default;

QWidget *RuleWorkbench::makeSide()
{
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    const int gap = m_theme.px(8);
    layout->setContentsMargins(gap, gap, gap, gap);
    layout->setSpacing(gap);
    m_find->setPlaceholderText(tr("Find a rule"));
    m_find->setAccessibleName(tr("Find a rule"));
    m_find->setClearButtonEnabled(true);
    m_find->addAction(m_theme.icon(u"search"_s), QLineEdit::LeadingPosition);
    m_addButton = new QPushButton(m_theme.icon(u"plus"_s), tr("&Add"), side);
    m_addButton->setAutoDefault(false);
    auto *top = new QHBoxLayout;
    top->addWidget(m_find, 1);
    top->addWidget(m_addButton);
    layout->addLayout(top);
    m_hitsLabel = new QLabel(side);
    m_hitsLabel->setFont(m_theme.font(Theme::Text::Caption));
    m_hitsLabel->setText(tr("First match wins for hide and replace. Numbers: lines lately."));
    m_hitsLabel->setWordWrap(true);
    layout->addWidget(m_hitsLabel);

    setUpList(*m_view, *m_found, *new RuleDelegate(m_theme, this));
    m_view->setAccessibleName(tr("Rules"));
    m_view->setDragDropMode(QAbstractItemView::InternalMove);
    m_view->setDefaultDropAction(Qt::MoveAction);
    new EmptyHint(tr("No rules yet"), m_theme, *m_view);
    layout->addWidget(m_view, 1);

    auto *importButton = new QPushButton(m_theme.icon(u"upload"_s), tr("I&mport…"), side);
    m_exportButton = new QPushButton(m_theme.icon(u"download"_s), tr("Ex&port…"), side);
    importButton->setAutoDefault(false);
    m_exportButton->setAutoDefault(false);
    m_removeButton = new QToolButton(side);
    m_removeButton->setIcon(m_theme.icon(u"trash"_s));
    m_removeButton->setAccessibleName(tr("Delete the rule"));
    m_removeButton->setToolTip(tr("Delete the rule (Del)"));
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(importButton);
    bottom->addWidget(m_exportButton);
    bottom->addStretch(1);
    bottom->addWidget(m_removeButton);
    layout->addLayout(bottom);
    connect(importButton, &QPushButton::clicked, this, &RuleWorkbench::askImport);
    connect(m_exportButton, &QPushButton::clicked, this, &RuleWorkbench::askExport);
    return side;
}

QWidget *RuleWorkbench::makeTrial()
{
    auto *trial = new QWidget(this);
    auto *layout = new QVBoxLayout(trial);
    const int edge = m_theme.px(16);
    layout->setContentsMargins(edge, m_theme.px(8), edge, m_theme.px(8));
    layout->setSpacing(m_theme.px(8));
    m_trialLabel = new QLabel(trial);
    m_trialLabel->setAccessibleName(tr("Try it"));
    m_trialLabel->setTextFormat(Qt::PlainText);
    m_trialLabel->setWordWrap(true);
    layout->addWidget(m_trialLabel);
    m_feed->setAccessibleName(tr("Lines that match"));
    m_feed->setMinimumHeight(m_theme.px(TrialHeight));
    layout->addWidget(m_feed, 1);
    layout->addWidget(m_status);
    return trial;
}

QWidget *RuleWorkbench::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *layout = new QHBoxLayout(foot);
    const int edge = m_theme.px(16);
    layout->setContentsMargins(edge, m_theme.px(8), edge, m_theme.px(12));
    auto *hint = new QLabel(tr("Changes apply at once. Cancel takes them back."), foot);
    hint->setWordWrap(true);
    layout->addWidget(hint, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, foot);
    m_doneButton = buttons->addButton(tr("&Done"), QDialogButtonBox::AcceptRole);
    m_doneButton->setDefault(true);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &RuleWorkbench::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &RuleWorkbench::reject);
    return foot;
}

void RuleWorkbench::connectParts()
{
    m_trialTimer.setSingleShot(true);
    m_trialTimer.setInterval(TypingPause);
    connect(&m_trialTimer, &QTimer::timeout, this, &RuleWorkbench::tryOut);
    connect(m_find, &QLineEdit::textChanged, m_found, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RuleWorkbench::showCurrent);
    connect(m_addButton, &QPushButton::clicked, this, [this] { addRule(markingRule()); });
    connect(m_removeButton, &QToolButton::clicked, this, &RuleWorkbench::removeRule);
    connect(m_list, &RuleListModel::edited, this, [this] {
        showCurrent();
        changed();
    });
    connect(m_form, &RuleForm::edited, this, [this](const Rule &rule) {
        if (current() < 0)
            return;
        m_list->replace(current(), rule);
        changed();
    });
    connect(m_trial, &RuleTrial::finished, this, &RuleWorkbench::showOutcome);
    connect(m_counter, &RuleTrial::finished, this, [this] { m_list->setHits(m_counter->outcome().hits); });
    const auto key = [this](const QString &text, const QString &id, const auto &call) {
        auto *action = new QAction(text, m_view);
        nameKey(*action, id);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, call);
        m_view->addAction(action);
    };
    key(tr("Move up"), u"rules.up"_s, [this] { moveRule(-1); });
    key(tr("Move down"), u"rules.down"_s, [this] { moveRule(1); });
    key(tr("Delete the rule"), u"rules.remove"_s, [this] { removeRule(); });
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    // It was turned off behind our back: the list must not turn it on again.
    connect(&m_book, &RuleBook::turnedOff, this, [this](const Rule &off) {
        for (int row = 0; row < m_list->rowCount(); ++row) {
            Rule rule = m_list->rules()[row];
            if (rule.id == off.id) {
                rule.isOn = false;
                m_list->replace(row, rule);
            }
        }
        showCurrent();
    });
}

void RuleWorkbench::setRooms(const QList<RuleRoom> &rooms)
{
    m_list->setRooms(rooms);
    m_form->setRooms(rooms);
}

void RuleWorkbench::setLines(const LinesOf &linesOf)
{
    m_trialLabel->setText(tr("Reading the last lines…"));
    linesOf(TriedLines, [self = QPointer(this)](const QList<FeedItem> &lines) {
        if (!self)
            return;
        self->m_trial->setLines(lines);
        self->m_counter->setLines(lines);
        self->countHits();
        self->tryOut();
    });
}

void RuleWorkbench::begin(const Rule &rule)
{
    m_find->clear();
    Rule begun = rule;
    begun.id = m_book.newId();
    m_list->insert(0, begun);
    select(0);
    changed();
}

int RuleWorkbench::current() const
{
    const QModelIndex found = m_view->currentIndex();
    return found.isValid() ? m_found->mapToSource(found).row() : -1;
}

void RuleWorkbench::select(int row)
{
    m_view->setCurrentIndex(row < 0 ? QModelIndex() : m_found->mapFromSource(m_list->index(row)));
}

void RuleWorkbench::showCurrent()
{
    const int row = current();
    const bool isAny = row >= 0;
    m_side->setCurrentIndex(isAny ? 1 : 0);
    WhyOff::set(*m_removeButton, isAny, WhyOff::nothingChosen());
    WhyOff::set(*m_exportButton, m_list->rowCount() > 0, WhyOff::nothingHere());
    if (isAny && m_form->rule() != m_list->rules()[row])
        m_form->setRule(m_list->rules()[row]);
    tryOut();
}

void RuleWorkbench::addRule(const Rule &rule)
{
    begin(rule);
    m_form->focusName();
}

void RuleWorkbench::removeRule()
{
    const int row = current();
    if (row < 0)
        return;
    m_list->remove(row);
    changed();
    showCurrent();
}

void RuleWorkbench::moveRule(int by)
{
    const int row = current();
    if (row >= 0 && m_find->text().isEmpty() && m_list->move(row, row + by))
        select(row + by);
}

void RuleWorkbench::changed()
{
    m_trialTimer.start();
    apply();
}

void RuleWorkbench::apply()
{
    QList<Rule> rules = m_list->rules();
    // One that was only begun is nobody's mistake yet.
    rules.removeIf([](const Rule &rule) { return isEmptyRule(rule); });
    const auto &outcome = m_trial->outcome();
    const int row = current();
    if (row >= 0 && outcome.tooSlow && m_list->rules()[row].isOn)
        return; // not before it was changed and tried again
    const auto taken = m_book.setRules(rules);
    if (taken && m_status->status().tint == Status::Tint::Warning)
        m_status->clearStatus();
    if (!taken)
        say(Status::Tint::Warning, taken.error().text);
}

void RuleWorkbench::accept()
{
    tryOut();
    m_trial->finish(); // and applies
    if (m_status->status().tint != Status::Tint::Warning)
        QDialog::accept();
}

void RuleWorkbench::reject()
{
    if (const auto taken = m_book.setRules(m_before); !taken)
        say(Status::Tint::Warning, taken.error().text);
    QDialog::reject();
}

void RuleWorkbench::tryOut()
{
    m_trialTimer.stop();
    const int row = current();
    m_trial->start(row < 0 ? QList<Rule>() : QList<Rule>{m_list->rules()[row]});
    if (!m_counter->isRunning())
        countHits();
}

void RuleWorkbench::countHits()
{
    m_counter->start(m_list->rules());
}

void RuleWorkbench::showOutcome()
{
    const RuleTrial::Outcome &outcome = m_trial->outcome();
    m_lines.clear();
    if (m_trial->lines().isEmpty()) {
        m_trialLabel->setText(tr("Try it: there are no lines of before to try this rule on."));
        apply();
        return;
    }
    const QLocale locale;
    m_trialLabel->setText(tr("Try it: %1 of the last %2 lines match, the slowest line took %3 ms")
                              .arg(locale.toString(outcome.matching.size()), locale.toString(outcome.tried),
                                   locale.toString(double(outcome.slowest.count()) / 1000, 'f', 2)));
    QList<int> places = outcome.tooSlow ? QList<int>{*outcome.tooSlow} : outcome.matching;
    places = places.mid(std::max<qsizetype>(0, places.size() - MostShownLines));
    QList<FeedItem> shown;
    for (const int place : std::as_const(places)) {
        FeedItem item = m_trial->lines()[place];
        item.seq = place + 1;
        item.isHidden = false;
        shown.append(item);
    }
    m_feed->setRules(marksOf(current()));
    m_lines.append(shown);
    if (outcome.tooSlow)
        say(Status::Tint::Warning, tr("Expressions that take longer than %1 ms on one of these lines cannot be saved; "
                                      "the line that is slow is shown here.")
                                       .arg(RuleTrial::SlowestAllowed.count() / 1000));
    else
        apply();
}

void RuleWorkbench::say(Status::Tint tint, const QString &sentence)
{
    m_status->setStatus({tint, tint == Status::Tint::Info ? u"info-circle"_s : u"alert-triangle"_s, {}, sentence});
}

std::shared_ptr<const RuleMatcher> RuleWorkbench::marksOf(int row) const
{
    if (row < 0)
        return nullptr;
    // What it found is to be seen, whatever it does with it.
    Rule rule = m_list->rules()[row];
    rule.isOn = true;
    rule.until = {};
    rule.hides = rule.folds = false;
    rule.colour = rule.colour.value_or(0);
    return std::make_shared<const RuleMatcher>(QList<Rule>{rule});
}

void RuleWorkbench::askImport()
{
    const QString name = QFileDialog::getOpenFileName(this, tr("Import rules"), {}, tr("Rules (*.json)"));
    if (!name.isEmpty())
        importFrom(name);
}

void RuleWorkbench::importFrom(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return say(Status::Tint::Warning, tr("The file cannot be read: %1").arg(file.errorString()));
    if (file.size() > RuleBook::LargestFile)
        return say(Status::Tint::Warning, tr("The file is too large for a file of rules."));
    const auto rules = RuleBook::imported(file.readAll());
    if (!rules)
        return say(Status::Tint::Warning, rules.error().text);
    m_status->clearStatus();
    int added = 0;
    for (Rule rule : *rules) {
        const bool isThere = std::any_of(m_list->rules().begin(), m_list->rules().end(), [&](Rule known) {
            known.id.clear();
            return known == rule;
        });
        if (isThere)
            continue;
        rule.id = m_book.newId();
        m_list->insert(m_list->rowCount(), rule);
        ++added;
    }
    changed();
    showCurrent();
    if (m_status->status().isEmpty())
        say(Status::Tint::Info, tr("%n rule(s) added.", nullptr, added));
}

void RuleWorkbench::askExport()
{
    const QString name =
        QFileDialog::getSaveFileName(this, tr("Export rules"), u"partyline-rules.json"_s, tr("Rules (*.json)"));
    if (!name.isEmpty())
        exportTo(name);
}

void RuleWorkbench::exportTo(const QString &name)
{
    const QString trouble = writeWhole(name, RuleBook::exported(m_list->rules()));
    if (trouble.isEmpty())
        say(Status::Tint::Info, tr("The rules were exported."));
    else
        say(Status::Tint::Warning, tr("The rules cannot be written: %1").arg(trouble));
}

} // namespace partyline
