// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "app/alertgroups.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace partyline;
using namespace std::chrono_literals;

/// A wall of alerts is a few notifications.
class TestAlertGroups : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void linesOfARoomShareOne();
    void typesStandApart();
    void floodIsShownOnceInAGap();
    void lastOneIsShownInTheEnd();
    void manyRoomsBecomeOne();
    void turnsComeBack();
    void seenBeginsAnew();
    void dismissedCountsAnew();
    void clearedShowsNothing();

private:
    const AlertGroup &shown(qsizetype i) const { return m_shown[i]; }

    std::unique_ptr<AlertGroups> m_groups;
    QList<AlertGroup> m_shown;
};

namespace {

AlertNote mention(const QString &place, qint64 seq)
{
    AlertNote note;
    note.type = AlertType::Mention;
    note.place = place;
    note.line.seq = seq;
    note.line.text = QString::number(seq);
    return note;
}

AlertNote other(const QString &place, AlertType type)
{
    AlertNote note;
    note.type = type;
    note.place = place;
    return note;
}

} // namespace

void TestAlertGroups::init()
{
    AlertGroups::Options options;
    options.gap = 50ms;
    options.burst = 3;
    options.refill = 1h;
    m_groups = std::make_unique<AlertGroups>(options);
    m_shown.clear();
    connect(m_groups.get(), &AlertGroups::ready, this, [this](const AlertGroup &group) { m_shown.append(group); });
}

void TestAlertGroups::linesOfARoomShareOne()
{
    m_groups->add(mention(u"1"_s, 1));
    QCOMPARE(m_shown.size(), 1); // the first comes at once
    AlertNote keyword = mention(u"1"_s, 2);
    keyword.type = AlertType::Keyword;
    m_groups->add(keyword);
    QTRY_COMPARE(m_shown.size(), 2);
    QCOMPARE(shown(1).key, shown(0).key);
    QCOMPARE(shown(1).count, 2);
    QCOMPARE(shown(1).mentions, 1);
    QCOMPARE(shown(1).last.line.seq, 2);
}

void TestAlertGroups::typesStandApart()
{
    m_groups->add(other(u"1"_s, AlertType::Poll));
    m_groups->add(other(u"1"_s, AlertType::NextUp));
    m_groups->add(mention(u"1"_s, 1));
    QCOMPARE(m_shown.size(), 3);
    QCOMPARE((QSet<QString>{shown(0).key, shown(1).key, shown(2).key}).size(), 3);
}

void TestAlertGroups::floodIsShownOnceInAGap()
{
    QElapsedTimer clock;
    clock.start();
    for (int i = 1; i <= 5'000; ++i)
        m_groups->add(mention(u"1"_s, i));
    const qint64 most = clock.elapsed() / 50 + 1;
    QVERIFY2(m_shown.size() <= most, qPrintable(u"%1 of %2"_s.arg(m_shown.size()).arg(most)));
    QTRY_COMPARE(m_shown.constLast().count, 5'000);
}

void TestAlertGroups::lastOneIsShownInTheEnd()
{
    m_groups->add(mention(u"1"_s, 1));
    m_groups->add(mention(u"1"_s, 2));
    m_groups->add(mention(u"1"_s, 3));
    QCOMPARE(m_shown.size(), 1);
    QTRY_COMPARE(m_shown.size(), 2);
    QCOMPARE(shown(1).last.line.seq, 3);
}

void TestAlertGroups::manyRoomsBecomeOne()
{
    for (int i = 1; i <= 50; ++i)
        m_groups->add(mention(QString::number(i), 1));
    QTRY_COMPARE(m_shown.constLast().count, 47);
    QCOMPARE(m_shown.constLast().key, QString(AlertGroups::Flood));
    QCOMPARE(m_shown.constLast().places.size(), 47);
    QSet<QString> keys;
    for (const AlertGroup &group : std::as_const(m_shown))
        keys.insert(group.key);
    QCOMPARE(keys.size(), 4);
    m_groups->add(mention(u"2"_s, 2)); // who has a place of its own keeps it
    QTRY_COMPARE(m_shown.constLast().key, AlertGroups::keyOf(mention(u"2"_s, 2)));
}

void TestAlertGroups::turnsComeBack()
{
    AlertGroups::Options options;
    options.gap = 1ms;
    options.burst = 1;
    options.refill = 100ms;
    AlertGroups groups(options);
    QSignalSpy ready(&groups, &AlertGroups::ready);
    const auto last = [&] { return ready.constLast()[0].value<AlertGroup>().key; };
    groups.add(mention(u"1"_s, 1));
    int place = 1;
    bool isBack = false;
    QTRY_VERIFY([&] { // some go to the flood, until a turn is back
        if (!isBack)
            groups.add(mention(QString::number(++place), 1));
        isBack = isBack || (ready.size() > 1 && last() != QString(AlertGroups::Flood));
        return isBack;
    }());
}

void TestAlertGroups::seenBeginsAnew()
{
    for (int i = 1; i <= 5; ++i)
        m_groups->add(mention(QString::number(i), 1));
    QCOMPARE(m_groups->seen(u"1"_s), QStringList{AlertGroups::keyOf(mention(u"1"_s, 1))});
    QVERIFY(m_groups->seen(u"4"_s).isEmpty()); // the flood is about another one still
    QCOMPARE(m_groups->seen(u"5"_s), QStringList{QString(AlertGroups::Flood)});
    QVERIFY(m_groups->seen(u"5"_s).isEmpty());
}

void TestAlertGroups::dismissedCountsAnew()
{
    m_groups->add(mention(u"1"_s, 1));
    m_groups->forget(shown(0).key);
    m_groups->add(mention(u"1"_s, 2));
    QTRY_COMPARE(m_shown.size(), 2);
    QCOMPARE(shown(1).count, 1);
}

void TestAlertGroups::clearedShowsNothing()
{
    m_groups->add(mention(u"1"_s, 1));
    m_groups->add(mention(u"1"_s, 2));
    m_groups->clear();
    m_groups->add(mention(u"2"_s, 1));
    QTRY_COMPARE(m_shown.size(), 2);
    m_groups->add(mention(u"2"_s, 2));
    QTRY_COMPARE(m_shown.size(), 3); // a gap later: what was cleared would have come by now
    QCOMPARE(shown(1).last.place, u"2"_s);
    QCOMPARE(shown(2).last.place, u"2"_s);
}

QTEST_MAIN(TestAlertGroups)
#include "tst_alertgroups.moc"
