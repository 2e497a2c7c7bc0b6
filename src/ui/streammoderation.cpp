// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/streammoderation.h"

#include "feed/feedmodel.h"
#include "services/roomcontroller.h"
#include "ui/feedrow.h"
#include "ui/theme.h"

#include <QMenu>
#include <QRegularExpression>

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// What the website offers to delete at once (7.5).
constexpr std::chrono::milliseconds RangeOffered = 5min;
/// A range of minutes, as a word after the name; longer ones are not meant.
constexpr int MostMinutes = 24 * 60;
/// Of a line that a question quotes.
constexpr qsizetype LongestQuote = 60;

Error wrong(const QString &sentence)
{
    return {Error::Kind::Refused, sentence, u"arguments"_s, {}};
}

QString first(const QString &arguments)
{
    QString name = arguments.section(u' ', 0, 0, QString::SectionSkipEmpty);
    return name.startsWith(u'@') ? name.mid(1) : name;
}

/// What the site lets names be (floatplane.md 6.6.1); anything else could not be meant.
bool isName(const QString &name)
{
    static const QRegularExpression form(u"^[A-Za-z0-9_-]{1,20}$"_s);
    return form.match(name).hasMatch();
}

} // namespace

StreamModeration::StreamModeration(RoomController &room, const FeedModel &feed, const Theme &theme, QObject *parent)
    : QObject(parent)
    , m_room(room)
    , m_feed(feed)
    , m_theme(theme)
{
}

std::optional<bool> StreamModeration::isModerator() const
{
    const QList<RosterEntry> all = m_room.roster();
    const auto self = std::ranges::find_if(all, &RosterEntry::isSelf);
    return self == all.cend() ? std::nullopt : std::optional(self->person.role >= Role::Moderator);
}

QString StreamModeration::refusal() const
{
    if (const QString reason = m_room.cannotSayReason(); !reason.isEmpty())
        return reason;
    // Where the list does not tell, the server will.
    return isModerator().value_or(true) ? QString() : tr("Only moderators of this stream can do that.");
}

std::optional<Person> StreamModeration::personNamed(const QString &name) const
{
    const auto isNamed = [&name](const Person &person) { return person.name.compare(name, Qt::CaseInsensitive) == 0; };
    for (const RosterEntry &entry : m_room.roster()) {
        if (isNamed(entry.person))
            return entry.person;
    }
    for (int row = m_feed.rowCount() - 1; row >= 0; --row) {
        if (isSpoken(m_feed.at(row)) && isNamed(m_feed.at(row).author))
            return m_feed.at(row).author;
    }
    return {};
}

/// Somebody who may be meant: the name as the site writes it.
Result<QString> StreamModeration::viewer(const QString &arguments) const
{
    const QString name = first(arguments);
    if (!isName(name))
        return wrong(tr("“%1” is no name of this site.").arg(name));
    const auto person = personNamed(name);
    if (person && person->role >= Role::Moderator)
        return wrong(tr("%1 is one of the crew. That works only on viewers.").arg(person->name));
    return person ? person->name : name;
}

const FeedItem *StreamModeration::lineOf(const QString &id) const
{
    for (int row = m_feed.rowCount() - 1; row >= 0 && !id.isEmpty(); --row) {
        if (m_feed.at(row).id == id)
            return &m_feed.at(row);
    }
    return nullptr;
}

/// The id of a line, or somebody's name for their last one.
Result<QString> StreamModeration::lineId(const QString &arguments) const
{
    const QString given = first(arguments);
    if (const FeedItem *line = lineOf(given))
        return line->isDeleted ? Result<QString>(wrong(tr("That line is deleted already."))) : given;
    if (const auto person = personNamed(given)) {
        for (int row = m_feed.rowCount() - 1; row >= 0; --row) {
            const FeedItem &item = m_feed.at(row);
            if (item.author.name == person->name && isSpoken(item) && !item.id.isEmpty() && !item.isDeleted)
                return item.id;
        }
        return wrong(tr("There is no line of %1 to delete.").arg(person->name));
    }
    return given; // of a line that is not in view any more
}

/// The server's clock as far as its lines tell.
qint64 StreamModeration::serverNow() const
{
    qint64 ahead = 0;
    for (int row = m_feed.rowCount() - 1; row >= 0; --row) {
        if (!m_feed.at(row).serverTime.isValid())
            continue;
        ahead = m_feed.at(row).time.msecsTo(m_feed.at(row).serverTime);
        break;
    }
    return QDateTime::currentMSecsSinceEpoch() + ahead;
}

/// "name", "name minutes" or "name from to" as "name from to".
Result<QString> StreamModeration::range(const QString &arguments) const
{
    const auto name = viewer(arguments);
    if (!name)
        return name.error();
    const QStringList words = arguments.split(u' ', Qt::SkipEmptyParts);
    bool isNumber = true;
    if (words.size() >= 3) {
        const qint64 from = words[1].toLongLong(&isNumber);
        bool isEnd = true;
        const qint64 to = words[2].toLongLong(&isEnd);
        if (!isNumber || !isEnd || from <= 0 || to < from)
            return wrong(tr("From and to are times in milliseconds since 1970, the earlier one first."));
        return *name + u' ' + QString::number(from) + u' ' + QString::number(to);
    }
    std::chrono::milliseconds length = RangeOffered;
    if (words.size() == 2) {
        const int minutes = words[1].toInt(&isNumber);
        if (!isNumber || minutes < 1 || minutes > MostMinutes)
            return wrong(tr("Minutes are the numbers 1 to %1.").arg(MostMinutes));
        length = std::chrono::minutes(minutes);
    }
    const qint64 now = serverNow();
    return *name + u' ' + QString::number(now - length.count()) + u' ' + QString::number(now);
}

QString StreamModeration::askTimeout(const QString &name) const
{
    return tr("%1 will not be able to chat for five minutes.").arg(name);
}

QString StreamModeration::askBan(const QString &name) const
{
    return tr("%1 will be banned from this chat.").arg(name);
}

QString StreamModeration::askShadow(const QString &name) const
{
    return tr("%1’s lines will be hidden from everybody else.").arg(name);
}

QString StreamModeration::askDelete(const QString &id) const
{
    const FeedItem *line = lineOf(id);
    if (!line)
        return tr("The line %1 will be deleted.").arg(id);
    const QString text = withoutControls(line->text.simplified());
    return tr("This line of %1 will be deleted: “%2”")
        .arg(line->author.name, text.size() > LongestQuote ? text.left(LongestQuote) + u'…' : text);
}

QString StreamModeration::askRange(const QString &arguments) const
{
    const QStringList words = arguments.split(u' ');
    const qint64 minutes = (words.value(2).toLongLong() - words.value(1).toLongLong() + 59'999) / 60'000;
    return tr("What %1 said within %n minute(s) will be deleted.", nullptr, int(std::min<qint64>(minutes, 1'000'000)))
        .arg(words.value(0));
}

void StreamModeration::add(CommandBook &book, const QString &name, const QString &arguments, const QString &help,
                           Expand expand, QString (StreamModeration::*question)(const QString &) const)
{
    CommandBook::Command command{name, {}, arguments, help, true};
    command.refusal = [this] { return refusal(); };
    command.questions = [this, name, expand, question](const QString &given) -> QList<CommandBook::Question> {
        const auto expanded = (this->*expand)(given);
        if (!expanded)
            return {}; // told when it runs
        return {{(this->*question)(*expanded), tr("Send /%1").arg(name)}};
    };
    command.run = [this, name, expand](const QString &given) -> Result<QString> {
        const auto expanded = (this->*expand)(given);
        if (!expanded)
            return expanded.error();
        const auto taken = m_room.say(u'/' + name + u' ' + *expanded);
        return taken ? Result<QString>(QString()) : taken.error();
    };
    book.add(std::move(command));
}

void StreamModeration::addCommands(CommandBook &book)
{
    const QString name = tr("<name>");
    add(book, u"timeout"_s, name, tr("silences somebody for five minutes (moderators)"), &StreamModeration::viewer,
        &StreamModeration::askTimeout);
    add(book, u"ban"_s, name, tr("bans somebody from this chat (moderators)"), &StreamModeration::viewer,
        &StreamModeration::askBan);
    add(book, u"shadowchat"_s, name, tr("hides somebody’s lines from others (moderators)"), &StreamModeration::viewer,
        &StreamModeration::askShadow);
    add(book, u"delete"_s, tr("<name or id of the line>"), tr("deletes somebody’s last line (moderators)"),
        &StreamModeration::lineId, &StreamModeration::askDelete);
    add(book, u"deleterange"_s, tr("<name> [minutes]"),
        tr("deletes what somebody said in the last five, or so many, minutes (moderators)"), &StreamModeration::range,
        &StreamModeration::askRange);
}

void StreamModeration::fillMenu(QMenu &menu, const Person &person, const FeedItem *line)
{
    if (!isModerator().value_or(false) || person.name.isEmpty())
        return;
    QMenu *moderate = menu.addMenu(m_theme.icon(u"gavel"_s), tr("Moderate"));
    moderate->setToolTipsVisible(true);
    const auto offer = [this, moderate](const QString &icon, const QString &words, const QString &commandLine,
                                        const QString &whyNot) {
        QAction *action =
            moderate->addAction(m_theme.icon(icon), words, this, [this, commandLine] { emit wanted(commandLine); });
        action->setEnabled(whyNot.isEmpty());
        action->setToolTip(whyNot.isEmpty() ? words : whyNot);
        action->setStatusTip(whyNot);
    };
    const QString off = refusal();
    const auto target = viewer(person.name);
    const QString notThem = !off.isEmpty() ? off : target ? QString() : target.error().text;
    if (line && isSpoken(*line)) {
        const QString notThis = !off.isEmpty()       ? off
                                : line->isDeleted    ? tr("That line is deleted already.")
                                : line->id.isEmpty() ? tr("The server gave this line no id.")
                                                     : QString();
        offer(u"trash"_s, tr("Delete this line…"), u"/delete "_s + line->id, notThis);
    }
    offer(u"trash"_s, tr("Delete their last five minutes…"), u"/deleterange "_s + person.name, notThem);
    offer(u"volume-off"_s, tr("Time out for five minutes…"), u"/timeout "_s + person.name, notThem);
    offer(u"ban"_s, tr("Ban from this chat…"), u"/ban "_s + person.name, notThem);
}

} // namespace partyline
