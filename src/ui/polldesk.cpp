// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/polldesk.h"

#include "services/floatplanecontroller.h"
#include "ui/commandbook.h"
#include "ui/keybook.h"
#include "ui/newpolldialog.h"
#include "ui/pollhistorywindow.h"
#include "ui/pollpanel.h"

#include <QAction>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

namespace partyline {

using namespace Qt::StringLiterals;

PollDesk::PollDesk(FloatplaneController &room, PollPanel &panel, const Theme &theme, QWidget &page)
    : QObject(&page)
    , m_room(room)
    , m_panel(panel)
    , m_theme(theme)
    , m_page(page)
{
    makeActions();
    FloatplanePollModeration &moderation = room.pollModeration();
    connect(&panel, &PollPanel::newPollWanted, this, &PollDesk::askNewPoll);
    connect(&panel, &PollPanel::closeWanted, this, &PollDesk::askClose);
    connect(&panel, &PollPanel::ticked, this, &PollDesk::review);
    connect(&moderation, &FloatplanePollModeration::changed, this, &PollDesk::review);
    connect(&moderation, &FloatplanePollModeration::closeRefused, this,
            [this](const Error &error) { emit told(error.text); });
    connect(&moderation, &FloatplanePollModeration::openRefused, this, [this](const Error &error) {
        if (!m_newPoll) // the dialog says it itself
            emit told(error.text);
    });
    connect(&room, &FloatplaneController::pollsChanged, this, [this] {
        if (m_history)
            m_history->setPolls(m_room.polls());
    });
    review();
}

void PollDesk::makeActions()
{
    const auto make = [this](const QString &icon, const QString &text, const QString &key, auto act) {
        auto *action = new QAction(m_theme.icon(icon), text, this);
        if (!key.isEmpty())
            nameKey(*action, key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, act);
        m_page.addAction(action);
        return action;
    };
    for (int option = 0; option < PollPanel::KeyedOptions; ++option) {
        const QString key = u"live.vote"_s + QString::number(option + 1);
        m_voteActions.append(
            make(u"check"_s, tr("Vote for option %1").arg(option + 1), key, [this, option] { vote(option); }));
    }
    m_historyAction = make(u"chart-histogram"_s, tr("Polls and charts…"), u"live.polls"_s, [this] { showHistory(); });
    m_newAction = make(u"plus"_s, tr("New poll…"), {}, [this] { askNewPoll(); });
    m_closeAction = make(u"lock"_s, tr("Close poll…"), {}, [this] { askClose(m_panel.poll().id); });
}

void PollDesk::vote(int option)
{
    const QString why = m_panel.whyNot(option);
    if (why.isEmpty())
        m_panel.voteFor(option);
    else
        emit told(why);
}

void PollDesk::addTo(QMenu &menu)
{
    menu.addSeparator();
    m_voteMenu = menu.addMenu(m_theme.icon(u"chart-bar"_s), tr("Vote"));
    connect(m_voteMenu, &QMenu::aboutToShow, this, [this] { fillVotes(*m_voteMenu); });
    fillVotes(*m_voteMenu);
    menu.addActions({m_historyAction, m_newAction, m_closeAction});
    review();
}

void PollDesk::addTo(CommandBook &book)
{
    CommandBook::Command vote{
        u"vote"_s, {}, tr("<number>"), tr("votes for an option of the open poll; a vote is final"), true};
    vote.refusal = [this] { return m_panel.whyNot(0); };
    vote.run = [this](const QString &number) -> Result<QString> {
        bool isNumber = false;
        const int option = number.toInt(&isNumber) - 1;
        if (!isNumber || option < 0)
            return Error{Error::Kind::Refused, tr("Give the number of an option."), u"option"_s, {}};
        if (const QString why = m_panel.whyNot(option); !why.isEmpty())
            return Error{Error::Kind::Refused, why, u"option"_s, {}};
        m_panel.voteFor(option);
        return QString();
    };
    book.add(std::move(vote));
    CommandBook::Command history{u"polls"_s, {}, {}, tr("shows the polls of this session with their charts")};
    history.run = [this](const QString &) -> Result<QString> {
        showHistory();
        return QString();
    };
    book.add(std::move(history));
    addModeratorCommands(book);
}

QString PollDesk::moderatorRefusal() const
{
    return m_room.pollModeration().isPermitted() ? QString()
                                                 : tr("Only this stream's moderators can open and close polls.");
}

void PollDesk::addModeratorCommands(CommandBook &book)
{
    CommandBook::Command open{
        u"poll"_s, {}, tr("<question> | <option> | <option>"), tr("opens a poll of one minute, for moderators"), true};
    open.refusal = [this] { return moderatorRefusal(); };
    open.run = [this](const QString &text) -> Result<QString> {
        QStringList parts = text.split(u'|');
        for (QString &part : parts)
            part = part.simplified();
        PollDraft draft;
        draft.title = parts.takeFirst();
        draft.options = parts;
        if (const QString flaw = FloatplanePollModeration::flawOf(draft); !flaw.isEmpty())
            return Error{Error::Kind::Refused, flaw, u"draft"_s, {}};
        m_room.pollModeration().open(draft);
        return QString();
    };
    book.add(std::move(open));
    CommandBook::Command close{u"closepoll"_s, {}, {}, tr("closes the poll shown, for moderators")};
    close.refusal = [this] {
        const bool isOpen = !m_panel.poll().id.isEmpty() && !m_panel.poll().isClosed;
        return moderatorRefusal().isEmpty() && !isOpen ? tr("No poll is open.") : moderatorRefusal();
    };
    close.run = [this](const QString &) -> Result<QString> {
        askClose(m_panel.poll().id);
        return QString();
    };
    book.add(std::move(close));
}

/// With the options' own words.
void PollDesk::fillVotes(QMenu &menu)
{
    menu.clear();
    const Poll &poll = m_panel.poll();
    for (qsizetype option = 0; option < m_voteActions.size(); ++option) {
        QAction *action = m_voteActions[option];
        const bool isThere = m_panel.canVote() && option < poll.options.size();
        QString words = poll.options.value(option);
        action->setText(isThere ? words.replace(u'&', u"&&"_s) : tr("Vote for option %1").arg(option + 1));
        if (isThere)
            menu.addAction(action);
    }
    if (menu.isEmpty()) {
        const bool isOpen = !poll.id.isEmpty() && !poll.isClosed;
        menu.addAction(isOpen ? tr("You cannot vote in this poll now.") : tr("No poll is open."))->setEnabled(false);
    }
}

void PollDesk::review()
{
    const FloatplanePollModeration &moderation = m_room.pollModeration();
    const Poll &poll = m_panel.poll();
    const bool isOpen = !poll.id.isEmpty() && !poll.isClosed;
    const bool isClosing = moderation.isClosing(poll.id);
    m_newAction->setVisible(moderation.isPermitted());
    m_closeAction->setVisible(moderation.isPermitted());
    m_closeAction->setEnabled(isOpen && !isClosing);
    m_panel.setModeration(moderation.isPermitted(), isClosing);
}

void PollDesk::showHistory(const QString &pollId)
{
    if (!m_history) {
        m_history = new PollHistoryWindow(m_room.name(), m_theme, &m_page);
        m_history->setAttribute(Qt::WA_DeleteOnClose);
        m_history->setPolls(m_room.polls());
    }
    if (!pollId.isEmpty())
        m_history->showPoll(pollId);
    m_history->show();
    m_history->raise();
    m_history->activateWindow();
}

void PollDesk::askNewPoll()
{
    if (!m_newPoll) {
        m_newPoll = new NewPollDialog(m_room.pollModeration(), m_theme, &m_page);
        m_newPoll->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_newPoll->open();
}

void PollDesk::askClose(const QString &pollId)
{
    const auto &polls = m_room.polls();
    const auto poll = std::find_if(polls.cbegin(), polls.cend(), [&](const Poll &one) { return one.id == pollId; });
    if (poll == polls.cend() || poll->isClosed)
        return;
    auto *question = new QMessageBox(QMessageBox::Question, tr("Close poll"),
                                     tr("Close \"%1\" now? Nobody can vote in it any more.").arg(poll->title),
                                     QMessageBox::Cancel, &m_page);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    QPushButton *yes = question->addButton(tr("Close poll"), QMessageBox::AcceptRole);
    question->setDefaultButton(QMessageBox::Cancel);
    connect(yes, &QPushButton::clicked, this, [this, pollId] { m_room.pollModeration().close(pollId); });
    question->open();
}

} // namespace partyline
