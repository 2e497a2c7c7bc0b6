// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/moderationcommands.h"

#include "services/plugdjcontroller.h"
#include "services/plugdjordertexts.h"
#include "ui/commandbook.h"
#include "ui/moderationdesk.h"
#include "ui/roompage.h"

#include <QCoreApplication>

namespace partyline {

using namespace Qt::StringLiterals;
using namespace plugdj;

namespace {

struct Commands
{
    Q_DECLARE_TR_FUNCTIONS(ModerationCommands)
};

using Question = CommandBook::Question;
/// What the words after a command ask for.
using Reader = std::function<Result<Order>(const QString &arguments)>;

Error wrong(const QString &sentence)
{
    return {Error::Kind::Refused, sentence, u"arguments"_s, {}};
}

/// The words on a button, without their mnemonic.
QString plainVerb(const Order &order)
{
    return verbOf(order).remove(u'&');
}

/// Somebody, and the words after their name.
struct Named
{
    NamedUser user;
    QStringList rest;
};

Result<Named> readName(const PlugDjModeration &moderation, const QString &arguments)
{
    const NamedUser user = moderation.userAtStartOf(arguments);
    if (user.id <= 0)
        return wrong(arguments.isEmpty() ? Commands::tr("Say whom.")
                                         : Commands::tr("Nobody here is called %1.").arg(arguments));
    const qsizetype length = user.username.size() + (arguments.startsWith(u'@') ? 1 : 0);
    return Named{user, arguments.mid(length).toLower().split(u' ', Qt::SkipEmptyParts)};
}

std::optional<BanDuration> readDuration(const QString &word, BanDuration)
{
    if (QStringList{u"h"_s, u"1h"_s, u"hour"_s}.contains(word))
        return BanDuration::Hour;
    if (QStringList{u"d"_s, u"1d"_s, u"day"_s}.contains(word))
        return BanDuration::Day;
    if (QStringList{u"f"_s, u"forever"_s}.contains(word))
        return BanDuration::Forever;
    return {};
}

std::optional<MuteDuration> readDuration(const QString &word, MuteDuration)
{
    if (QStringList{u"s"_s, u"15"_s, u"15m"_s}.contains(word))
        return MuteDuration::Short;
    if (QStringList{u"m"_s, u"30"_s, u"30m"_s}.contains(word))
        return MuteDuration::Medium;
    if (QStringList{u"l"_s, u"45"_s, u"45m"_s}.contains(word))
        return MuteDuration::Long;
    return {};
}

std::optional<WaitListBanDuration> readDuration(const QString &word, WaitListBanDuration)
{
    if (QStringList{u"s"_s, u"15"_s, u"15m"_s}.contains(word))
        return WaitListBanDuration::Short;
    if (QStringList{u"m"_s, u"1h"_s, u"hour"_s}.contains(word))
        return WaitListBanDuration::Medium;
    if (QStringList{u"l"_s, u"1d"_s, u"day"_s}.contains(word))
        return WaitListBanDuration::Long;
    if (QStringList{u"f"_s, u"forever"_s}.contains(word))
        return WaitListBanDuration::Forever;
    return {};
}

/// "<name> [duration] [reason 1-5]"; what is not said is the mildest.
template <typename Penalty>
Reader penaltyReader(const PlugDjModeration &moderation)
{
    return [&moderation](const QString &arguments) -> Result<Order> {
        const auto named = readName(moderation, arguments);
        if (!named)
            return named.error();
        Penalty penalty;
        penalty.target = named->user;
        QStringList rest = named->rest;
        if (!rest.isEmpty()) {
            const auto duration = readDuration(rest.constFirst(), penalty.duration);
            if (!duration)
                return wrong(Commands::tr("%1 is no duration of this list.").arg(rest.constFirst()));
            penalty.duration = *duration;
            rest.removeFirst();
        }
        if (!rest.isEmpty()) {
            penalty.reason = rest.constFirst().toInt();
            if (penalty.reason < 1 || penalty.reason > ReasonCount)
                return wrong(Commands::tr("Reasons are the numbers 1 to %1.").arg(ReasonCount));
        }
        return Order(penalty);
    };
}

/// "<name>" and nothing else.
template <typename Order_>
Reader nameReader(const PlugDjModeration &moderation)
{
    return [&moderation](const QString &arguments) -> Result<Order> {
        const auto named = readName(moderation, arguments);
        if (!named)
            return named.error();
        return Order(Order_{named->user});
    };
}

Result<Order> readMove(const PlugDjModeration &moderation, const QString &arguments)
{
    const auto named = readName(moderation, arguments);
    if (!named)
        return named.error();
    const int place = named->rest.value(0).toInt();
    if (moderation.waitingPlace(named->user.id) < 0)
        return wrong(Commands::tr("%1 is not on the wait list.").arg(named->user.username));
    if (place < 1 || place > moderation.waitingCount())
        return wrong(Commands::tr("Places are the numbers 1 to %1.").arg(moderation.waitingCount()));
    return Order(MoveDj{named->user, place - 1});
}

/// The last line of somebody that can still be deleted.
Result<Order> readDelete(const PlugDjModeration &moderation, const FeedModel &feed, const QString &arguments)
{
    const auto named = readName(moderation, arguments);
    if (!named)
        return named.error();
    const QString id = QString::number(named->user.id);
    for (int row = feed.rowCount() - 1; row >= 0; --row) {
        const FeedItem &item = feed.at(row);
        if (item.author.id == id && isDeletable(item))
            return Order(DeleteLine{item.id, named->user});
    }
    return wrong(Commands::tr("There is no line of %1 to delete.").arg(named->user.username));
}

Result<Order> readRole(const PlugDjModeration &moderation, const QString &arguments)
{
    const auto named = readName(moderation, arguments);
    if (!named)
        return named.error();
    static const QHash<QString, int> roles{{u"none"_s, NoRole},         {u"resident"_s, ResidentDjRole},
                                           {u"bouncer"_s, BouncerRole}, {u"manager"_s, ManagerRole},
                                           {u"cohost"_s, CohostRole},   {u"host"_s, HostRole}};
    const auto role = roles.constFind(named->rest.value(0));
    if (role == roles.constEnd())
        return wrong(Commands::tr("Roles are none, resident, bouncer, manager, cohost and host."));
    return Order(SetRole{named->user, *role});
}

/// What is asked before: what follows, and a second time before the room is handed over.
QList<Question> questionsAbout(const Order &order)
{
    QList<Question> questions{{consequenceOf(order), plainVerb(order)}};
    const auto *change = std::get_if<SetRole>(&order);
    if (change && change->role >= HostRole)
        questions.append(
            {Commands::tr("Really hand the room over to %1? You cannot take it back.").arg(change->target.username),
             plainVerb(order)});
    return questions;
}

class Book
{
public:
    Book(CommandBook &book, ModerationDesk &desk)
        : m_book(book)
        , m_moderation(desk.moderation())
    {
    }

    /// `act` is the least that is needed; whom it concerns is judged when it runs.
    void add(const QString &name, const QString &arguments, const QString &help, Act act, Reader read)
    {
        CommandBook::Command command{name, {}, arguments, help, arguments.startsWith(u'<')};
        const PlugDjModeration &moderation = m_moderation;
        command.refusal = [&moderation, act] { return moderation.whyNot(act); };
        command.questions = [read](const QString &given) -> QList<Question> {
            const auto order = read(given);
            return order ? questionsAbout(*order) : QList<Question>();
        };
        command.run = [&moderation = m_moderation, read](const QString &given) -> Result<QString> {
            const auto order = read(given);
            if (!order)
                return order.error();
            const auto done = moderation.carryOut(*order);
            if (!done)
                return done.error();
            return QString();
        };
        m_book.add(std::move(command));
    }

private:
    CommandBook &m_book;
    PlugDjModeration &m_moderation;
};

Result<Order> readSkip(const PlugDjController &room)
{
    const NowPlaying &now = room.nowPlaying();
    if (now.isIdle())
        return wrong(Commands::tr("Nobody is playing now."));
    return Order(SkipTrack{{now.dj.id.toLongLong(), now.dj.name}, now.historyId});
}

void addRoomWide(Book &book, ModerationDesk &desk)
{
    PlugDjController &room = desk.room();
    book.add(u"skip"_s, {}, Commands::tr("ends the track that plays (bouncers)"), Act::Skip,
             [&room](const QString &) { return readSkip(room); });
    book.add(u"lock"_s, Commands::tr("[clear]"),
             Commands::tr("locks the wait list; with “clear” it is emptied too (managers)"), Act::Lock,
             [](const QString &given) -> Result<Order> {
                 return Order(SetLock{true, given.trimmed().compare("clear"_L1, Qt::CaseInsensitive) == 0});
             });
    book.add(u"unlock"_s, {}, Commands::tr("opens the wait list for everybody (managers)"), Act::Lock,
             [](const QString &) -> Result<Order> {
                 return Order(SetLock{false, false});
             });
    book.add(u"cycle"_s, Commands::tr("[on|off]"),
             Commands::tr("lets DJs return to the wait list after their turn, or ends that (managers)"), Act::Cycle,
             [&room](const QString &given) -> Result<Order> {
                 const QString word = given.trimmed().toLower();
                 return Order(SetCycle{word == "on"_L1 || (word != "off"_L1 && !room.waitList().cycles)});
             });
    book.add(u"chatlevel"_s, Commands::tr("<1|2|3>"), Commands::tr("sets the level one needs to chat (managers)"),
             Act::SetChatLevel, [](const QString &given) -> Result<Order> {
                 const int level = given.trimmed().toInt();
                 if (level < 1 || level > 3)
                     return wrong(Commands::tr("Levels are 1, 2 and 3."));
                 return Order(SetChatLevel{level});
             });
}

} // namespace

void addModerationCommands(CommandBook &commands, ModerationDesk &desk, RoomPage &page)
{
    Book book(commands, desk);
    const PlugDjModeration &moderation = desk.moderation();
    const QString name = Commands::tr("<name>");
    book.add(u"ban"_s, Commands::tr("<name> [hour|day|forever] [reason 1-5]"),
             Commands::tr("bans somebody from the room (bouncers)"), Act::Ban, penaltyReader<BanUser>(moderation));
    book.add(u"mute"_s, Commands::tr("<name> [15|30|45] [reason 1-5]"),
             Commands::tr("silences somebody for minutes (bouncers)"), Act::Mute, penaltyReader<MuteUser>(moderation));
    book.add(u"listban"_s, Commands::tr("<name> [15|hour|day|forever] [reason 1-5]"),
             Commands::tr("bans somebody from the wait list (bouncers)"), Act::BanFromList,
             penaltyReader<BanFromList>(moderation));
    book.add(u"unban"_s, name, Commands::tr("lifts a ban (managers)"), Act::Unban, nameReader<UnbanUser>(moderation));
    book.add(u"unmute"_s, name, Commands::tr("lifts a mute (bouncers)"), Act::Unmute,
             nameReader<UnmuteUser>(moderation));
    book.add(u"unlistban"_s, name, Commands::tr("lifts a ban from the wait list (managers)"), Act::UnbanFromList,
             nameReader<UnbanFromList>(moderation));
    book.add(u"add"_s, name, Commands::tr("puts somebody on the wait list (bouncers)"), Act::AddDj,
             nameReader<AddDj>(moderation));
    book.add(u"remove"_s, name, Commands::tr("takes somebody off the wait list or out of the booth (bouncers)"),
             Act::RemoveDj, nameReader<RemoveDj>(moderation));
    book.add(u"move"_s, Commands::tr("<name> <place>"), Commands::tr("moves somebody on the wait list (managers)"),
             Act::MoveDj, [&moderation](const QString &given) { return readMove(moderation, given); });
    book.add(u"delete"_s, name, Commands::tr("deletes the last line of somebody (bouncers)"), Act::DeleteChat,
             [&moderation, &page](const QString &given) { return readDelete(moderation, page.feed(), given); });
    book.add(u"role"_s, Commands::tr("<name> <role>"), Commands::tr("gives or takes a role (managers)"),
             Act::ChangeRole, [&moderation](const QString &given) { return readRole(moderation, given); });
    addRoomWide(book, desk);

    CommandBook::Command staff{u"staff"_s, {}, {}, Commands::tr("opens the lists of bans, mutes and staff")};
    staff.run = [&desk](const QString &) -> Result<QString> {
        desk.showStaff();
        return QString();
    };
    commands.add(std::move(staff));
}

} // namespace partyline
