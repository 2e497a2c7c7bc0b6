// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "services/plugdjrepeats.h"

#include <QTest>

using namespace partyline;
using namespace Qt::StringLiterals;
using std::chrono::steady_clock;

/// Events that were under way when the state was answered (plugdj.md 1.5).
class TestPlugDjStragglers : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void nothingIsLateBeforeAState();
    void aPlayOfBeforeIsLateWithItsVotes();
    void thePlayOfTheStateIsNotLate();
    void aLaterPlayIsNotLate();
    void otherEventsAreNeverLate();
    void anIdleBoothKnowsNothingOlder();
    void datesThatAreMissingProveNothing();
    void aClockSetBackIsBelievedAfterAWhile();

private:
    plugdj::Advance play(const QString &historyId, int seconds) const;
    bool isLate(const plugdj::Event &event, std::chrono::seconds later = {})
    {
        return m_stragglers.isStraggler(event, m_taken + later);
    }

    const QDateTime m_start = QDateTime::fromString(u"2026-01-01T12:00:00Z"_s, Qt::ISODate);
    const steady_clock::time_point m_taken = steady_clock::now();
    PlugDjStragglers m_stragglers;
};

plugdj::Advance TestPlugDjStragglers::play(const QString &historyId, int seconds) const
{
    plugdj::Advance advance;
    advance.media = plugdj::Media{5, 1, u"c5"_s, u"Older"_s, u"Hymn"_s, 3600, {}};
    advance.historyId = historyId;
    advance.dj = 8;
    advance.startedAt = m_start.addSecs(seconds);
    return advance;
}

void TestPlugDjStragglers::init()
{
    plugdj::RoomState state;
    state.media = play(u"now"_s, 0).media;
    state.historyId = u"now"_s;
    state.startedAt = m_start;
    m_stragglers = {};
    m_stragglers.remember(state, m_taken);
}

void TestPlugDjStragglers::nothingIsLateBeforeAState()
{
    m_stragglers = {};
    QVERIFY(!isLate(play(u"before"_s, -100)));
    QVERIFY(!isLate(plugdj::Voted{8, 1}));
}

void TestPlugDjStragglers::aPlayOfBeforeIsLateWithItsVotes()
{
    QVERIFY(!isLate(plugdj::Voted{8, 1})); // nothing says yet that we are behind
    QVERIFY(isLate(play(u"before"_s, -100)));
    QVERIFY(isLate(plugdj::Voted{8, -1}));
    QVERIFY(isLate(plugdj::Grabbed{8}));
    QVERIFY(isLate(plugdj::DjListUpdate{}));
    QVERIFY(isLate(play(u"between"_s, -50)));
    QVERIFY(isLate(plugdj::Voted{8, -1}));
}

void TestPlugDjStragglers::thePlayOfTheStateIsNotLate()
{
    QVERIFY(isLate(play(u"before"_s, -100)));
    QVERIFY(!isLate(play(u"now"_s, 0)));
    QVERIFY(!isLate(plugdj::Voted{8, 1}));
    QVERIFY(!isLate(play(u"now"_s, -1))); // its date in another precision
}

void TestPlugDjStragglers::aLaterPlayIsNotLate()
{
    QVERIFY(isLate(play(u"before"_s, -100)));
    QVERIFY(!isLate(play(u"next"_s, 1)));
    QVERIFY(!isLate(plugdj::Voted{8, 1}));
    QVERIFY(isLate(play(u"before"_s, -100))); // its second copy
    plugdj::Advance nobody;
    QVERIFY(!isLate(nobody));
    QVERIFY(!isLate(plugdj::Voted{8, 1}));
}

void TestPlugDjStragglers::otherEventsAreNeverLate()
{
    QVERIFY(isLate(play(u"before"_s, -100)));
    QVERIFY(!isLate(plugdj::UserLeave{8}));
}

void TestPlugDjStragglers::anIdleBoothKnowsNothingOlder()
{
    m_stragglers.remember({}, m_taken);
    QVERIFY(!isLate(play(u"before"_s, -100)));
}

void TestPlugDjStragglers::datesThatAreMissingProveNothing()
{
    plugdj::Advance undated = play(u"other"_s, 0);
    undated.startedAt = {};
    QVERIFY(!isLate(undated));
    QVERIFY(!isLate(play(u"other"_s, -2 * 24 * 60 * 60))); // nor do those that cannot be
}

void TestPlugDjStragglers::aClockSetBackIsBelievedAfterAWhile()
{
    QVERIFY(isLate(play(u"before"_s, -100), PlugDjStragglers::Window - std::chrono::seconds(1)));
    QVERIFY(!isLate(plugdj::Voted{8, 1}, PlugDjStragglers::Window));
    QVERIFY(!isLate(play(u"before"_s, -100), PlugDjStragglers::Window));
}

QTEST_GUILESS_MAIN(TestPlugDjStragglers)
#include "tst_plugdjstragglers.moc"
