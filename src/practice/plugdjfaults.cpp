// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "practice/plugdjfaults.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

namespace partyline::djpractice::fault {

using namespace Qt::StringLiterals;

QList<FaultInfo> all()
{
    struct Line
    {
        const char16_t *name;
        const char *argument;
        const char *help;
    };
    static constexpr Line Lines[]{
        {DropSocket, "[SECONDS]", "cut every socket without a close so long after it joined a room (1)"},
        {Silent, "", "sockets stay open and say nothing more, not even h"},
        {AckDelay, "SECONDS", "answer auth so much later"},
        {AckWrong, "", "answer a good token with \"0\""},
        {AckNumber, "", "answer auth with the number 1 instead of the text"},
        {NoHeartbeat, "", "never send h"},
        {HeartbeatStorm, "[PER-SECOND]", "send h that often (100)"},
        {DuplicateEvents, "", "send every event twice"},
        {StaleState, "", "the first rooms/state after a join is from the moment of the join"},
        {LeakEvents, "", "beside the events of a room send some of another room"},
        {DropEcho, "PERCENT", "deliver that share of chat lines to nobody"},
        {Ghost, "[SECONDS]", "answer notInRoom so long after a join while events go on (1)"},
        {LoseAdvance, "", "never send advance"},
        {KillSession, "[SECONDS]", "send killSession so long after a join and close (1)"},
        {BanNow, "[SECONDS]", "ban everybody who signed in for an hour so long after they joined (1)"},
        {MuteNow, "[SECONDS]", "mute them for 15 minutes (1)"},
        {WaitListBanNow, "[SECONDS]", "ban them from the wait list for 15 minutes (1)"},
        {Demote, "[SECONDS]", "take their room role away: modStaff with role 0 (1)"},
        {HostTransfer, "[SECONDS]", "make them host: modStaff with two entries (1)"},
        {MaintenanceAlert, "MINUTES", "announce maintenance"},
        {Maintenance, "[json|empty|html]", "announce it, close the sockets and answer every call so (json)"},
        {Http521, "", "answer every call with 521, as the CDN does"},
        {BannedPage, "", "answer every call with 200 and the page \"permanently banned\""},
        {BanIp, "[SECONDS]", "answer every call with 403 and a page for so long (15)"},
        {IntegerStatus, "", "\"status\" is the number 500 when a call fails"},
        {UnknownStatus, "", "\"status\" is a token nobody heard of when a call fails"},
        {MissingMeta, "", "leave \"meta\" out of every answer"},
        {NumbersAsText, "", "numbers in answers and events are text"},
        {NullFields, "[NAME,...]", "these fields are null (badge,language,slug,image,joined,description,welcome)"},
        {UnknownEvent, "", "beside the events of a room send one nobody heard of"},
        {OddNames, "", "people with blanks, emoji, right-to-left and very wide names come in"},
        {Zalgo, "", "a resident piles combining marks and bidi controls into the chat"},
        {LongWaitList, "", "fill the wait list to its 50 places"},
        {Crowd, "[PEOPLE]", "so many more people are in the busy room (1000)"},
        {Flood, "[PER-SECOND]", "residents say so many lines (50)"},
        {ClockSkew, "SECONDS", "the server's clock is so far ahead, or behind if negative"},
        {DateDigits, "0|3|6", "digits behind the second in dates"},
        {ReplaceCookie, "", "a login replaces the session cookie outright"},
        {NoRestLimit, "", "answer any number of calls, however fast they come"},
    };
    QList<FaultInfo> all;
    for (const Line &line : Lines) {
        all.append({Service::PlugDj, QString::fromUtf16(line.name), QString::fromLatin1(line.argument),
                    QString::fromLatin1(line.help)});
    }
    return all;
}

bool spoils(const Faults &faults)
{
    return isOn(faults, NumbersAsText) || isOn(faults, NullFields) || isOn(faults, DateDigits);
}

namespace {

QString shortened(const QString &text, int digits)
{
    static const QRegularExpression date(uR"(^(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d)\.(\d{6})$)"_s);
    const auto match = date.match(text);
    if (!match.hasMatch())
        return text;
    return digits <= 0 ? match.captured(1) : match.captured(1) + u'.' + match.captured(2).first(qMin(digits, 6));
}

QString asText(double number)
{
    return number == double(qint64(number)) ? QString::number(qint64(number)) : QString::number(number);
}

struct Spoiler
{
    bool numbersAsText;
    QStringList nulls;
    int digits;

    QJsonValue spoil(const QJsonValue &value) const
    {
        if (value.isDouble() && numbersAsText)
            return asText(value.toDouble());
        if (value.isString())
            return shortened(value.toString(), digits);
        if (value.isArray()) {
            QJsonArray array;
            for (const QJsonValue element : value.toArray())
                array.append(spoil(element));
            return array;
        }
        return value.isObject() ? spoil(value.toObject()) : value;
    }

    QJsonObject spoil(QJsonObject object) const
    {
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QJsonValue member = it.value();
            it.value() = nulls.contains(it.key()) ? QJsonValue(QJsonValue::Null) : spoil(member);
        }
        return object;
    }
};

} // namespace

QJsonValue spoiled(const QJsonValue &value, const Faults &faults)
{
    const QString nullFields = QString::fromUtf16(NullFields);
    const QString fields = faults.argument(nullFields, u"badge,language,slug,image,joined,description,welcome"_s);
    const Spoiler spoiler{isOn(faults, NumbersAsText), faults.isOn(nullFields) ? fields.split(u',') : QStringList(),
                          int(faults.number(QString::fromUtf16(DateDigits), 6))};
    return spoiler.spoil(value);
}

} // namespace partyline::djpractice::fault
