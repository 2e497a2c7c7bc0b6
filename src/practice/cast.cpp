// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "practice/cast.h"

#include "practice/castlines.h"

namespace partyline {

using namespace Qt::StringLiterals;

Cast::Cast(quint32 seed)
    : m_random(seed)
{
}

QList<CastMember> Cast::people(int count)
{
    const QList<CastMember> &written = castlines::people();
    QList<CastMember> all = written.first(std::min<qsizetype>(count, written.size()));
    while (all.size() < count) {
        const QString number = QString::number(all.size() + 1);
        const CastMember &like = written[pick(int(written.size()))];
        all.append({u"listener "_s + number, u"listener-"_s + number, like.language, 1 + pick(20)});
    }
    return all;
}

QString Cast::musicLine(const QString &someone)
{
    return line(castlines::music(), m_lastMusic, someone);
}

QString Cast::livestreamLine(const QString &someone)
{
    return line(castlines::livestream(), m_lastStream, someone);
}

CastTrack Cast::track()
{
    return castlines::tracks()[pick(int(castlines::tracks().size()))];
}

CastPoll Cast::poll()
{
    return castlines::polls()[pick(int(castlines::polls().size()))];
}

QString Cast::line(const QStringList &lines, int &last, const QString &someone)
{
    int next = pick(int(lines.size()));
    if (next == last)
        next = (next + 1) % int(lines.size());
    last = next;
    QString text = lines[next];
    return text.replace("%1"_L1, someone);
}

} // namespace partyline
