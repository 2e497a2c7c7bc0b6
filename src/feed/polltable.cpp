// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "feed/polltable.h"

#include "feed/pollmodel.h"

#include <QCoreApplication>
#include <QLocale>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PollTable)
};

QByteArray cell(QString text)
{
    static const QString formula = u"=+-@\t\r"_s;
    if (!text.isEmpty() && formula.contains(text.front()))
        text.prepend(u'\'');
    return '"' + text.replace(u'"', u"\"\""_s).toUtf8() + '"';
}

QByteArray cell(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate).toLatin1() : QByteArray();
}

QByteArray flag(bool isSo)
{
    return isSo ? "yes" : "no";
}

} // namespace

QByteArray pollTable(const QList<Poll> &polls)
{
    QByteArray table("poll,question,opened,ended,option,text,votes,percent,own,complete\r\n");
    for (const Poll &poll : polls) {
        for (const PollOption &option : PollModel::optionsOf(poll)) {
            const QByteArrayList row{cell(poll.id),
                                     cell(poll.title),
                                     cell(poll.startedAt),
                                     cell(poll.endsAt),
                                     QByteArray::number(option.index + 1),
                                     cell(option.text),
                                     QByteArray::number(option.count),
                                     QByteArray::number(option.percent),
                                     flag(option.isOwn),
                                     flag(!poll.isPartial)};
            table += row.join(',') + "\r\n";
        }
    }
    return table;
}

QString pollText(const Poll &poll)
{
    QStringList lines{poll.title};
    for (const PollOption &option : PollModel::optionsOf(poll)) {
        QString line =
            Words::tr("%1: %2 (%3 %)").arg(option.text, QLocale().toString(option.count)).arg(option.percent);
        if (option.isWinner)
            line += u' ' + Words::tr("(winner)");
        lines.append(line);
    }
    lines.append(Words::tr("%Ln vote(s)", nullptr, poll.total()));
    if (poll.isPartial)
        lines.append(Words::tr("It ended while there was no connection; these are the last numbers received."));
    return lines.join(u'\n');
}

} // namespace partyline
