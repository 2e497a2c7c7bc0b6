// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/personmenu.h"

#include "feed/words.h"
#include "ui/feedtext.h"
#include "ui/roompeople.h"
#include "ui/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

namespace partyline {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::seconds Week = 24h * 7;

} // namespace

QString forMenu(const QString &name)
{
    return isolated(name).replace(u'&', u"&&"_s);
}

PersonMenu::PersonMenu(RoomPeople &people, const Theme &theme, QObject *parent)
    : QObject(parent)
    , m_people(people)
    , m_theme(theme)
{
}

void PersonMenu::fill(QMenu &menu, const Person &person)
{
    const bool isSelf = m_people.isSelf(person);
    if (!isSelf)
        menu.addAction(m_theme.icon(u"at"_s), tr("Mention %1").arg(forMenu(person.name)), this,
                       [this, name = person.name] { emit mentionWanted(name); });
    menu.addAction(m_theme.icon(u"user"_s), tr("About %1").arg(forMenu(person.name)), this,
                   [this, person] { emit cardWanted(person); });
    menu.addAction(m_theme.icon(u"copy"_s), tr("Copy name"), this,
                   [name = person.name] { QGuiApplication::clipboard()->setText(name); });
    if (isSelf)
        return;
    menu.addSeparator();
    menu.addAction(m_theme.icon(u"note"_s),
                   m_people.note(person).isEmpty() ? tr("Add a note…") : tr("Change the note…"), this,
                   [this, person] { emit noteWanted(person); });
    menu.addAction(m_theme.icon(u"pencil"_s),
                   m_people.nickname(person).isEmpty() ? tr("Give a nickname…") : tr("Change the nickname…"), this,
                   [this, person] { emit nicknameWanted(person); });
    fillHiding(menu, person);
}

void PersonMenu::fillHiding(QMenu &menu, const Person &person)
{
    if (m_people.isHidden(person)) {
        menu.addAction(m_theme.icon(u"eye"_s), tr("Show their lines again"), this,
                       [this, person] { m_people.show(person); });
        return;
    }
    auto *hiding = menu.addMenu(m_theme.icon(u"eye-off"_s), tr("Hide their lines"));
    const auto add = [&](const QString &words, std::chrono::seconds time) {
        hiding->addAction(words, this, [this, person, time] { hide(person, time); });
    };
    add(tr("For 10 minutes"), 10min);
    add(tr("For an hour"), 1h);
    add(tr("For a day"), 24h);
    add(tr("For a week"), Week);
    add(tr("For good"), 0s);
}

void PersonMenu::hide(const Person &person, std::chrono::seconds time)
{
    m_people.hide(person, time);
    const QDateTime until = m_people.hiddenUntil(person);
    emit told(until.isValid() ? tr("Lines of %1 are hidden until %2.")
                                    .arg(isolated(person.name),
                                         time < 24h ? clockText(until)
                                                    : QLocale().toString(until.toLocalTime(), QLocale::ShortFormat))
                              : tr("Lines of %1 are hidden for good.").arg(isolated(person.name)));
}

} // namespace partyline
