// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
//
// RoomPage: its people, whatever part of the room they are met in.
#include "feed/words.h"
#include "services/roomcontroller.h"
#include "ui/composer.h"
#include "ui/feedview.h"
#include "ui/peoplecommands.h"
#include "ui/peoplepanel.h"
#include "ui/personmenu.h"
#include "ui/roompage.h"
#include "ui/roompeople.h"
#include "ui_roompage.h"

#include <QLocale>
#include <QMenu>

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;

void RoomPage::makePeople()
{
    m_people = new RoomPeople(m_room, this);
    m_personMenu = new PersonMenu(*m_people, m_theme, this);
    connect(m_personMenu, &PersonMenu::mentionWanted, this, [this](const QString &name) { m_composer->mention(name); });
    const auto cardOf = [this](const Person &person) -> UserCard & {
        if (!m_card->isVisible() || m_card->person() != person)
            showPerson(person);
        return *m_card;
    };
    connect(m_personMenu, &PersonMenu::noteWanted, this, [cardOf](const Person &person) { cardOf(person).editNote(); });
    connect(m_personMenu, &PersonMenu::nicknameWanted, this,
            [cardOf](const Person &person) { cardOf(person).editNickname(); });
    connect(m_personMenu, &PersonMenu::cardWanted, this, [this](const Person &person) { showPerson(person); });
    connect(m_personMenu, &PersonMenu::told, this, &RoomPage::showRefusal);
    addPeopleCommands(m_commands, *this);
    connect(m_people, &RoomPeople::changed, this, &RoomPage::markLines);
    connect(m_people, &RoomPeople::changed, this, &RoomPage::rename);
    connect(&m_room, &RoomController::hidingChanged, this, &RoomPage::markLines);
    connect(&m_room, &RoomController::hidingChanged, this, &RoomPage::rename);
}

void RoomPage::rename()
{
    for (FeedView *feed : {m_feed, m_crewFeed}) {
        if (feed)
            feed->setNicknames([this](const Person &person) { return m_people->nickname(person); });
    }
    if (m_peoplePanel)
        m_peoplePanel->setMarks([this](const Person &person) {
            return RosterModel::Marks{m_people->nickname(person), m_room.isHidden(person)};
        });
}

void RoomPage::setShowsHidden(bool shows)
{
    m_showsHidden = shows;
    for (FeedView *feed : {m_feed, m_crewFeed}) {
        if (feed)
            feed->setShowsHidden(shows);
    }
}

void RoomPage::setPeopleBook(PeopleBook &book)
{
    m_people->setBook(book);
}

void RoomPage::setPeoplePanel(PeoplePanel &panel)
{
    m_peoplePanel = &panel;
    rename();
    connect(&panel, &PeoplePanel::mentionWanted, this, [this](const QString &name) { m_composer->mention(name); });
    connect(&panel, &PeoplePanel::menuWanted, this, &RoomPage::popUpPersonMenu);
    connect(&panel, &PeoplePanel::personActivated, this,
            [this](const Person &person, const QRect &row) { showPerson(person, row); });
}

void RoomPage::fillPersonMenu(QMenu &menu, const Person &person, const FeedItem *)
{
    if (!person.name.isEmpty())
        m_personMenu->fill(menu, person);
}

/// Their row in the list of people, or else the middle of the feed.
QRect RoomPage::whereIs(const Person &person) const
{
    const QRect row = m_peoplePanel ? m_peoplePanel->rowOf(person) : QRect();
    const QRect feed(m_ui->feedStack->mapToGlobal(QPoint()), m_ui->feedStack->size());
    return row.isEmpty() ? QRect(feed.center(), QSize(1, 1)) : row;
}

void RoomPage::makeCard()
{
    m_card = new UserCard(*m_people, m_theme, this);
    connect(m_card, &UserCard::mentionWanted, this, [this](const QString &name) {
        m_composer->mention(name);
        m_composer->setFocus();
    });
    connect(m_card, &UserCard::moreWanted, this, &RoomPage::popUpPersonMenu);
    connect(m_card, &UserCard::hidingWanted, this, &RoomPage::popUpHiding);
    connect(&m_model, &FeedModel::rowsInserted, this, &RoomPage::refreshCard);
}

void RoomPage::showPerson(const Person &person, const QRect &beside)
{
    if (person.name.isEmpty())
        return;
    m_card->open(person, beside);
    personShown(person);
    refreshCard();
}

void RoomPage::showPerson(const Person &person)
{
    showPerson(person, whereIs(person));
}

void RoomPage::refreshCard()
{
    if (m_card->isVisible())
        m_card->setFacts(factsOf(m_card->person()));
}

UserCard::Facts RoomPage::factsOf(const Person &person) const
{
    UserCard::Facts facts;
    facts.lines = lastLines(person);
    const auto here = entryOf(person);
    if (!here)
        return facts;
    if (here->level > 0)
        facts.about.append(tr("Level %1").arg(here->level));
    if (here->since.isValid())
        facts.about.append(sinceText(here->since));
    if (!here->badge.isEmpty())
        facts.about.append(tr("Badge: %1").arg(here->badge));
    if (here->isMuted)
        facts.state = tr("Muted.");
    if (here->mutedUntil.isValid())
        facts.state = tr("Muted until %1.").arg(clockText(here->mutedUntil));
    return facts;
}

std::optional<RosterEntry> RoomPage::entryOf(const Person &person) const
{
    const QList<RosterEntry> all = m_room.roster();
    const auto here = std::ranges::find_if(all, [&person](const RosterEntry &entry) {
        return person.id.isEmpty() ? entry.person.name == person.name : entry.person.id == person.id;
    });
    return here == all.cend() ? std::nullopt : std::optional(*here);
}

QString RoomPage::sinceText(const QDateTime &since)
{
    return tr("here since %1").arg(QLocale().toString(since.date(), tr("MMMM yyyy", "month and year")));
}

QStringList RoomPage::lastLines(const Person &person) const
{
    QStringList lines;
    for (int row = m_model.rowCount() - 1; row >= 0 && lines.size() < UserCard::MostLines; --row) {
        const FeedItem &item = m_model.at(row);
        const bool isTheirs = person.id.isEmpty() ? item.author.name == person.name : item.author.id == person.id;
        if (isTheirs && isSpoken(item) && !item.isDeleted)
            lines.prepend(withoutControls(item.text.simplified()));
    }
    return lines;
}

void RoomPage::popUpPersonMenu(const Person &person, const QPoint &where)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillPersonMenu(*menu, person, nullptr);
    menu->popup(where);
}

void RoomPage::popUpHiding(const Person &person, const QPoint &where)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_personMenu->fillHiding(*menu, person);
    menu->popup(where);
}

} // namespace partyline
