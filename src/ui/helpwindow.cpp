// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/helpwindow.h"

#include "ui/theme.h"

#include <QAction>
#include <QFile>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSplitter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QToolBar>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <array>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

const auto Page = u"qrc:/partyline/manual/manual.html"_s;
constexpr int AnchorRole = Qt::UserRole;

/// What stands for a section: a class of ours or an object's name. The nearest one counts, from the inside.
struct Place
{
    QLatin1StringView what;
    QLatin1StringView section;
};
constexpr std::array Places{
    Place{"partyline::Composer"_L1, "writing"_L1},
    Place{"partyline::PeoplePanel"_L1, "people"_L1},
    Place{"partyline::UserCard"_L1, "people"_L1},
    Place{"partyline::FriendsWindow"_L1, "people"_L1},
    Place{"partyline::FeedView"_L1, "the-feed"_L1},
    Place{"partyline::PollPanel"_L1, "polls"_L1},
    Place{"partyline::PollHistoryWindow"_L1, "polls"_L1},
    Place{"partyline::NewPollDialog"_L1, "polls"_L1},
    Place{"partyline::PlaylistsWindow"_L1, "playlists"_L1},
    Place{"partyline::AddTracksDialog"_L1, "playlists"_L1},
    Place{"partyline::PlaylistTransfer"_L1, "playlist-files"_L1},
    Place{"partyline::PenaltyDialog"_L1, "moderating-a-dj-room"_L1},
    Place{"partyline::RoomStaffWindow"_L1, "moderating-a-dj-room"_L1},
    Place{"partyline::DjRoomPage"_L1, "dj-rooms"_L1},
    Place{"partyline::StreamRoomPage"_L1, "livestreams"_L1},
    Place{"partyline::StreamNoticesDialog"_L1, "what-creators-announce"_L1},
    Place{"partyline::SearchWindow"_L1, "history-and-search"_L1},
    Place{"partyline::HistoryDialog"_L1, "history-and-search"_L1},
    Place{"partyline::MentionsWindow"_L1, "mentions"_L1},
    Place{"partyline::InsightWindow"_L1, "insight"_L1},
    Place{"partyline::EmotePicker"_L1, "emotes"_L1},
    Place{"partyline::AlertsDialog"_L1, "notifications"_L1},
    Place{"partyline::RuleWorkbench"_L1, "rules"_L1},
    Place{"partyline::SignInDialog"_L1, "signing-in"_L1},
    Place{"partyline::JoinRoomDialog"_L1, "rooms"_L1},
    Place{"partyline::RoomTree"_L1, "rooms"_L1},
    Place{"partyline::PerformanceWindow"_L1, "performance"_L1},
    Place{"partyline::InspectorWindow"_L1, "when-something-is-wrong"_L1},
    Place{"partyline::SupportDialog"_L1, "when-something-is-wrong"_L1},
};
constexpr auto Beginning = "first-start"_L1;

} // namespace

HelpWindow::HelpWindow(const Theme &theme, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_theme(theme)
    , m_text(new QTextBrowser)
    , m_contents(new QTreeWidget)
    , m_search(new QLineEdit)
    , m_told(new QLabel)
{
    setObjectName(u"helpWindow"_s);
    setWindowTitle(tr("Manual"));
    setAccessibleName(windowTitle());
    auto *bar = new QToolBar(this);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    QAction *back = bar->addAction(tr("Back"), m_text, &QTextBrowser::backward);
    QAction *forward = bar->addAction(tr("Forward"), m_text, &QTextBrowser::forward);
    back->setEnabled(false);
    forward->setEnabled(false);
    back->setToolTip(tr("To where you were before"));
    forward->setToolTip(tr("To where you went back from"));
    connect(m_text, &QTextBrowser::backwardAvailable, back, &QAction::setEnabled);
    connect(m_text, &QTextBrowser::forwardAvailable, forward, &QAction::setEnabled);
    m_search->setPlaceholderText(tr("Find in the manual (Ctrl+F)"));
    m_search->setAccessibleName(tr("Find in the manual"));
    m_search->setClearButtonEnabled(true);
    bar->addSeparator();
    bar->addWidget(m_search);
    connect(m_search, &QLineEdit::textEdited, this, [this] { find(false, true); });

    m_contents->setAccessibleName(tr("Contents"));
    m_contents->setHeaderHidden(true);
    m_contents->setColumnCount(1);
    connect(m_contents, &QTreeWidget::itemClicked, this,
            [this](const QTreeWidgetItem *item) { showSection(item->data(0, AnchorRole).toString()); });
    connect(m_contents, &QTreeWidget::itemActivated, this,
            [this](const QTreeWidgetItem *item) { showSection(item->data(0, AnchorRole).toString()); });
    m_text->setAccessibleName(tr("Text of the manual"));
    m_text->setOpenLinks(false);
    connect(m_text, &QTextBrowser::anchorClicked, this, &HelpWindow::follow);
    connect(m_text, qOverload<const QUrl &>(&QTextBrowser::highlighted), this, &HelpWindow::tell);
    connect(m_text, &QTextBrowser::sourceChanged, this, &HelpWindow::markSection);
    auto *panes = new QSplitter(this);
    panes->addWidget(m_contents);
    panes->addWidget(m_text);
    panes->setStretchFactor(1, 1);
    panes->setSizes({theme.px(220), theme.px(620)});
    m_told->setTextFormat(Qt::PlainText);
    m_told->setMargin(theme.px(4));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addWidget(panes, 1);
    layout->addWidget(m_told);
    resize(theme.px(860), theme.px(640));
    connect(&theme, &Theme::changed, this, &HelpWindow::read);
    read();
}

/// The colours of a document are fixed when it is read.
void HelpWindow::read()
{
    const Colours &colours = m_theme.colours();
    m_text->document()->setDefaultStyleSheet(
        u"a { color: %1; } th { background-color: %2; } td, th { padding: 4px; } code, pre { background-color: %2; }"_s
            .arg(colours.text.link.name(), colours.surface.field.name()));
    const QUrl place = m_text->source();
    m_text->setSource(place.isEmpty() ? QUrl(Page) : place);
    if (!place.isEmpty())
        m_text->reload();
    fillContents();
    tell({});
}

void HelpWindow::fillContents()
{
    if (m_contents->topLevelItemCount() > 0)
        return;
    QTreeWidgetItem *chapter = nullptr;
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        if (level < 2 || level > 3)
            continue;
        QString anchor;
        for (auto it = block.begin(); !it.atEnd() && anchor.isEmpty(); ++it)
            anchor = it.fragment().charFormat().anchorNames().value(0);
        auto *item = level == 3 && chapter ? new QTreeWidgetItem(chapter) : new QTreeWidgetItem(m_contents);
        item->setText(0, block.text());
        item->setData(0, AnchorRole, anchor);
        if (level == 2)
            chapter = item;
    }
    m_contents->expandAll();
}

QStringList HelpWindow::sections()
{
    QStringList names{Beginning};
    for (const Place &place : Places)
        names.append(place.section);
    names.removeDuplicates();
    return names;
}

QString HelpWindow::sectionFor(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        for (const Place &place : Places) {
            if (widget->inherits(place.what.data()))
                return place.section;
        }
    }
    return Beginning;
}

void HelpWindow::showSection(const QString &name)
{
    const auto all = m_contents->findItems({}, Qt::MatchContains | Qt::MatchRecursive);
    const bool isThere = std::any_of(all.begin(), all.end(), [&name](const QTreeWidgetItem *item) {
        return item->data(0, AnchorRole).toString() == name;
    });
    m_text->setSource(QUrl(Page + u'#' + (isThere ? name : QString(Beginning))));
}

void HelpWindow::markSection(const QUrl &url)
{
    const QString anchor = url.fragment(); // source() is the page before still
    for (QTreeWidgetItem *item : m_contents->findItems({}, Qt::MatchContains | Qt::MatchRecursive)) {
        if (item->data(0, AnchorRole).toString() == anchor)
            m_contents->setCurrentItem(item);
    }
}

void HelpWindow::find(bool backwards, bool isTyping)
{
    const QString wanted = m_search->text();
    QTextCursor cursor = m_text->textCursor();
    if (wanted.isEmpty()) {
        cursor.clearSelection();
        m_text->setTextCursor(cursor);
        return tell({});
    }
    if (isTyping) // the same place while it fits
        cursor.setPosition(cursor.selectionStart());
    const auto flags = backwards ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    QTextCursor found = m_text->document()->find(wanted, cursor, flags);
    if (found.isNull()) {
        QTextCursor edge(m_text->document());
        edge.movePosition(backwards ? QTextCursor::End : QTextCursor::Start);
        found = m_text->document()->find(wanted, edge, flags);
    }
    if (found.isNull())
        return m_told->setText(tr("The manual does not say \"%1\".").arg(wanted));
    m_text->setTextCursor(found);
    tell({});
}

void HelpWindow::follow(const QUrl &url)
{
    if (url.scheme() == "http"_L1 || url.scheme() == "https"_L1)
        emit linkActivated(url);
    else if (url.isRelative() || url.scheme() == "qrc"_L1)
        showSection(url.fragment());
}

void HelpWindow::tell(const QUrl &url)
{
    const bool isOut = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    m_told->setText(isOut ? tr("Opens %1 in your browser").arg(url.toDisplayString(QUrl::FullyEncoded))
                          : tr("Enter finds the next place, Shift+Enter the one before, Alt+Left goes back"));
    m_text->viewport()->setToolTip(isOut ? m_told->text() : QString());
}

void HelpWindow::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_search->hasFocus())
        return find(event->modifiers() & Qt::ShiftModifier, false);
    if (event->matches(QKeySequence::Find)) {
        m_search->setFocus();
        m_search->selectAll();
        return;
    }
    if (event->matches(QKeySequence::Back))
        return m_text->backward();
    if (event->matches(QKeySequence::Forward))
        return m_text->forward();
    if (event->key() == Qt::Key_Escape) {
        if (m_search->text().isEmpty())
            close();
        m_search->clear();
        find(false, true);
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace partyline
