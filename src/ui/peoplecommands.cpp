// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/peoplecommands.h"

#include "services/plugdjaccount.h"
#include "services/plugdjignores.h"
#include "services/roomcontroller.h"
#include "ui/commandbook.h"
#include "ui/feedtext.h"
#include "ui/roompage.h"
#include "ui/roompeople.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTimer>

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

struct Commands
{
    Q_DECLARE_TR_FUNCTIONS(PeopleCommands)
};

/// Somebody, and what was typed after their name.
struct Named
{
    Person person;
    QString rest;
};

Error refused(const QString &sentence)
{
    return {Error::Kind::Refused, sentence, u"noSuchPerson"_s, {}};
}

/// Whether `text` begins with the whole name, in any case.
bool beginsWith(const QString &text, const QString &name)
{
    return !name.isEmpty() && text.startsWith(name, Qt::CaseInsensitive)
           && (text.size() == name.size() || text.at(name.size()).isSpace());
}

/// The one whose name or nickname `arguments` begins with; names may hold blanks, so the longest that fits. Those who
/// left are found by what they said.
Result<Named> named(RoomPage &page, const QString &arguments)
{
    const QString text = arguments.startsWith(u'@') ? arguments.sliced(1) : arguments;
    Person best;
    qsizetype length = 0;
    const auto consider = [&](const Person &person) {
        for (const QString &name : {person.name, page.people().nickname(person)}) {
            if (name.size() > length && beginsWith(text, name)) {
                best = person;
                length = name.size();
            }
        }
    };
    for (const RosterEntry &entry : page.room().roster())
        consider(entry.person);
    if (length == 0) {
        for (int row = page.feed().rowCount() - 1; row >= 0; --row)
            consider(page.feed().at(row).author);
    }
    if (length == 0)
        return refused(Commands::tr("Nobody here is called %1.").arg(isolated(text.section(u' ', 0, 0))));
    if (page.people().isSelf(best))
        return refused(Commands::tr("That is you."));
    return Named{best, text.sliced(length).trimmed()};
}

/// "10m", "2h", "3d", "10"; zero for nothing, which means for good; nothing for what is no time.
std::optional<std::chrono::seconds> timeOf(const QString &text)
{
    if (text.isEmpty())
        return std::chrono::seconds(0);
    static const QRegularExpression pattern(u"^(\\d{1,4})\\s*(m|min|h|d)?$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(text);
    const int count = match.captured(1).toInt();
    if (!match.hasMatch() || count == 0)
        return {};
    const QString unit = match.captured(2).toLower();
    if (unit == u"h"_s)
        return std::chrono::hours(count);
    return unit == u"d"_s ? std::chrono::hours(24) * count : std::chrono::minutes(count);
}

using Run = std::function<Result<QString>(const Named &)>;

CommandBook::Command about(RoomPage &page, const QString &name, const QString &arguments, const QString &help, Run run)
{
    CommandBook::Command command{name, {}, arguments, help, true};
    command.run = [&page, run = std::move(run)](const QString &given) -> Result<QString> {
        const auto who = named(page, given);
        if (!who)
            return who.error();
        return run(*who);
    };
    return command;
}

Result<QString> hide(RoomPage &page, const Named &who)
{
    const auto time = timeOf(who.rest);
    if (!time)
        return refused(Commands::tr("%1 is no time; “10m”, “2h” and “3d” are.").arg(isolated(who.rest)));
    page.people().hide(who.person, *time);
    return time->count() == 0 ? Commands::tr("Lines of %1 are hidden for good.").arg(isolated(who.person.name))
                              : Commands::tr("Lines of %1 are hidden for now.").arg(isolated(who.person.name));
}

Result<QString> show(RoomPage &page, const Named &who)
{
    if (!page.people().isHidden(who.person))
        return refused(Commands::tr("Lines of %1 are not hidden.").arg(isolated(who.person.name)));
    page.people().show(who.person);
    return QString();
}

} // namespace

void addPeopleCommands(CommandBook &book, RoomPage &page)
{
    const QString name = Commands::tr("<name>");
    book.add(about(page, u"note"_s, Commands::tr("<name> <text>"),
                   Commands::tr("keeps a note about somebody, for you alone; without a text it goes"),
                   [&page](const Named &who) -> Result<QString> {
                       page.people().setNote(who.person, who.rest);
                       return who.rest.isEmpty() ? Commands::tr("The note is gone.")
                                                 : Commands::tr("The note is kept.");
                   }));
    book.add(about(page, u"nick"_s, Commands::tr("<name> <nickname>"),
                   Commands::tr("gives somebody a nickname, for you alone; without one it goes"),
                   [&page](const Named &who) -> Result<QString> {
                       page.people().setNickname(who.person, who.rest);
                       return who.rest.isEmpty() ? Commands::tr("The nickname is gone.") : QString();
                   }));
    book.add(about(page, u"hide"_s, Commands::tr("<name> <10m, 2h, 3d>"),
                   Commands::tr("hides somebody\u2019s lines from you; without a time for good"),
                   [&page](const Named &who) { return hide(page, who); }));
    book.add(about(page, u"show"_s, name, Commands::tr("shows somebody\u2019s lines again"),
                   [&page](const Named &who) { return show(page, who); }));
    book.add(about(page, u"whois"_s, name, Commands::tr("shows what is known about somebody"),
                   [&page](const Named &who) -> Result<QString> {
                       // Once the composer is done: it takes the focus, and the card goes when it has none.
                       QTimer::singleShot(0, &page, [&page, person = who.person] { page.showPerson(person); });
                       return QString();
                   }));
    if (page.room().service() == Service::PlugDj)
        return;
    book.add(about(page, u"ignore"_s, name, Commands::tr("hides somebody\u2019s lines from you for good"),
                   [&page](const Named &who) {
                       return hide(page, {who.person, {}});
                   }));
    book.add(about(page, u"unignore"_s, name, Commands::tr("shows somebody\u2019s lines again"),
                   [&page](const Named &who) { return show(page, who); }));
}

void addIgnoreCommands(CommandBook &book, RoomPage &page, PlugDjAccount &account)
{
    const QString name = Commands::tr("<name>");
    const auto refusal = [&account] {
        return account.isGuest() ? Commands::tr("Guests ignore nobody. Sign in with an account.") : QString();
    };
    CommandBook::Command ignore =
        about(page, u"ignore"_s, name, Commands::tr("puts somebody on your list of ignored people on plug.dj"),
              [&account](const Named &who) -> Result<QString> {
                  account.ignores().add(who.person.id.toLongLong(), who.person.name);
                  return QString();
              });
    ignore.refusal = refusal;
    book.add(std::move(ignore));
    CommandBook::Command unignore{
        u"unignore"_s, {}, name, Commands::tr("takes somebody off your list of ignored people on plug.dj"), true};
    // Those on the list need not be here: the list itself knows them.
    unignore.run = [&account](const QString &given) -> Result<QString> {
        const QString wanted = given.startsWith(u'@') ? given.sliced(1) : given;
        const QList<plugdj::NamedUser> ignored = account.ignores().users();
        const auto found = std::ranges::find_if(ignored, [&wanted](const plugdj::NamedUser &user) {
            return user.username.compare(wanted, Qt::CaseInsensitive) == 0;
        });
        if (found == ignored.cend())
            return refused(Commands::tr("You do not ignore anybody called %1.").arg(isolated(wanted)));
        account.ignores().remove(found->id);
        return QString();
    };
    unignore.refusal = refusal;
    book.add(std::move(unignore));
}

} // namespace partyline
