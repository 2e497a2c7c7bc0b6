// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "support/roomsamples.h"
#include "ui/countedtabs.h"
#include "ui/pollpanel.h"
#include "ui/streamcolumn.h"

#include <QCheckBox>
#include <QLabel>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace partyline;
using namespace Qt::StringLiterals;

class TestStreamColumn : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void namesAreTheContracts();
    void staffOnlyIsAChoice();
    void onlyEndedPollsAreResults();
    void unreadNotificationsAreCounted();
    void notificationIsOpened();
    void voteIsHandedOn();
    void missingPollSocketIsSaid();
    void longTextsDoNotWidenTheColumn();

private:
    QListView *list(const QString &name) const;
    CountedTabs *tabs() const { return m_column->findChild<CountedTabs *>(); }

    Theme m_theme;
    std::unique_ptr<StreamColumn> m_column;
};

void TestStreamColumn::init()
{
    m_column = std::make_unique<StreamColumn>(m_theme);
    m_column->resize(400, 700);
    m_column->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_column.get()));
}

QListView *TestStreamColumn::list(const QString &name) const
{
    for (auto *view : m_column->findChildren<QListView *>()) {
        if (view->accessibleName() == name)
            return view;
    }
    return nullptr;
}

void TestStreamColumn::namesAreTheContracts()
{
    QCOMPARE(m_column->poll().accessibleName(), u"Poll"_s);
    for (const QString &name : {u"Poll options"_s, u"Poll results"_s, u"Notifications"_s, u"People"_s})
        QVERIFY2(list(name), qPrintable(name));
    QCOMPARE(m_column->findChild<QCheckBox *>()->text(), u"Staff only"_s);
}

void TestStreamColumn::staffOnlyIsAChoice()
{
    QSignalSpy changes(m_column.get(), &StreamColumn::staffOnlyChanged);
    auto *check = m_column->findChild<QCheckBox *>();
    QTest::mouseClick(check, Qt::LeftButton, {}, QPoint(8, check->height() / 2));
    QTest::keyClick(check, Qt::Key_Space);
    QCOMPARE(changes.size(), 2);
    QCOMPARE(changes[0][0].toBool(), true);
    QCOMPARE(changes[1][0].toBool(), false);
}

void TestStreamColumn::onlyEndedPollsAreResults()
{
    m_column->setPolls({samples::hullPoll(), samples::teaPoll()});
    const QAbstractItemModel *results = list(u"Poll results"_s)->model();
    QCOMPARE(results->rowCount(), 1);
    const QString spoken = results->index(0, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.contains(u"Tea or more tea"_s), qPrintable(spoken));
    QCOMPARE(m_column->poll().poll().id, u"poll-1"_s);
    QCOMPARE(tabs()->tabText(2), u"Polls 1"_s);
}

void TestStreamColumn::unreadNotificationsAreCounted()
{
    QList<Notification> all = samples::announcements();
    m_column->setNotifications(all);
    QCOMPARE(tabs()->tabText(1), u"Notifications 2"_s);
    for (Notification &each : all)
        each.seen = true;
    m_column->setNotifications(all);
    QCOMPARE(tabs()->tabText(1), u"Notifications"_s);
    QCOMPARE(list(u"Notifications"_s)->model()->rowCount(), 3);
}

void TestStreamColumn::notificationIsOpened()
{
    m_column->setNotifications(samples::announcements());
    tabs()->setCurrentIndex(1);
    QSignalSpy opened(m_column.get(), &StreamColumn::notificationOpened);
    auto *view = list(u"Notifications"_s);
    view->setFocus();
    view->setCurrentIndex(view->model()->index(1, 0));
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened[0][0].toString(), u"n2"_s);
}

void TestStreamColumn::voteIsHandedOn()
{
    m_column->setPolls({samples::hullPoll()});
    QSignalSpy votes(m_column.get(), &StreamColumn::voteWanted);
    auto *options = list(u"Poll options"_s);
    QTRY_VERIFY(!options->visualRect(options->model()->index(3, 0)).isEmpty());
    QTest::mouseClick(options->viewport(), Qt::LeftButton, {},
                      options->visualRect(options->model()->index(3, 0)).center());
    QCOMPARE(votes.size(), 1);
    QCOMPARE(votes[0], (QVariantList{u"poll-1"_s, 3}));
}

void TestStreamColumn::missingPollSocketIsSaid()
{
    m_column->setPolls({samples::hullPoll()});
    m_column->setRefusal(u"Polls and notifications are not connected."_s);
    QCOMPARE(m_column->findChild<QLabel *>(u"footLabel"_s)->text(), u"Polls and notifications are not connected."_s);
}

void TestStreamColumn::longTextsDoNotWidenTheColumn()
{
    const int before = m_column->minimumSizeHint().width();
    Poll poll = samples::hullPoll();
    poll.title = u"Rechtsschutzversicherungsgesellschaften "_s.repeated(20);
    poll.options[0] = u"Donaudampfschifffahrtsgesellschaft"_s.repeated(20);
    QList<Notification> all = samples::announcements();
    all[0].title = poll.options[0];
    m_column->setPolls({poll});
    m_column->setNotifications(all);
    QVERIFY(m_column->minimumSizeHint().width() <= std::max(before, m_theme.px(m_theme.sizes().sideColumn)));
}

QTEST_MAIN(TestStreamColumn)
#include "tst_streamcolumn.moc"
