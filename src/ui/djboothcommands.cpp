// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
// The booth's commands: "/eta", votes, grabs and the skip of one's own track.
#include "core/localtext.h"
#include "core/steadytime.h"
#include "feed/waitestimate.h"
#include "feed/words.h"
#include "services/plugdjcontroller.h"
#include "services/plugdjplaylists.h"
#include "ui/commandbook.h"
#include "ui/djboothdesk.h"

namespace partyline {

using namespace Qt::StringLiterals;

QString DjBoothDesk::etaText() const
{
    const WaitList &list = m_room.waitList();
    const QDateTime now = steadyUtc();
    const auto estimate = WaitEstimate::of(m_room.nowPlaying(), m_room.playHistory(), now);
    const int place = list.ownPlace > 0 ? list.ownPlace : int(list.people.size()) + 1;
    const WaitEstimate::Range range = estimate.until(place);
    const QString when = clockText(now.addSecs(range.likely.count()));
    if (m_room.isOnAir())
        return tr("You are playing now, for another %1.").arg(durationText(estimate.left()));
    if (list.ownPlace > 0)
        return tr("You are number %1 of %2: your turn in %3, about %4.")
            .arg(plainNumber(place), plainNumber(list.people.size()), rangeSentence(range), when);
    if (m_room.nowPlaying().isIdle() && list.people.isEmpty())
        return tr("Nobody is playing: your turn would begin at once.");
    return tr("If you joined now, your turn would come in %1, about %2.").arg(rangeSentence(range), when);
}

Result<QString> DjBoothDesk::grabNamed(const QString &name)
{
    if (name.isEmpty()) {
        m_room.grab();
        return QString();
    }
    m_playlists.ensureLoaded();
    if (!m_playlists.isKnown())
        return Error{Error::Kind::Refused, tr("Your playlists are being fetched. Try again in a moment."), {}, {}};
    for (const plugdj::Playlist &list : m_playlists.lists()) {
        if (list.name.compare(name, Qt::CaseInsensitive) == 0) {
            grabInto(list.id);
            return QString();
        }
    }
    return Error{Error::Kind::Refused, tr("You have no playlist called %1.").arg(name), {}, {}};
}

void DjBoothDesk::addTo(CommandBook &book)
{
    const auto isRefused = [this] { return refusal(); };
    CommandBook::Command eta{u"eta"_s, {}, {}, tr("says when your turn at the booth comes")};
    eta.run = [this](const QString &) -> Result<QString> { return etaText(); };
    book.add(eta);
    const auto addVote = [&](const QString &name, const QString &help, Vote vote) {
        CommandBook::Command command{name, {}, {}, help};
        command.run = [this, vote](const QString &) -> Result<QString> {
            m_room.vote(vote);
            return QString();
        };
        command.refusal = isRefused;
        book.add(command);
    };
    addVote(u"woot"_s, tr("woots the track that plays"), Vote::Woot);
    addVote(u"meh"_s, tr("mehs the track that plays"), Vote::Meh);
    CommandBook::Command grab{
        u"grab"_s, {}, tr("<playlist>"), tr("grabs the track into a playlist, or the active one")};
    grab.run = [this](const QString &name) { return grabNamed(name); };
    grab.refusal = isRefused;
    book.add(grab);
    // Who moderates has a "/skip" for everybody's track.
    CommandBook::Command skipOwn{book.find(u"skip"_s) ? u"skipme"_s : u"skip"_s, {}, {}, tr("ends your own track")};
    skipOwn.run = [this](const QString &) -> Result<QString> {
        skip();
        return QString();
    };
    skipOwn.refusal = [this] { return m_room.isOnAir() ? refusal() : tr("You are not playing now."); };
    book.add(skipOwn);
}

} // namespace partyline
