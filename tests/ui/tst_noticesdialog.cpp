// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "services/plugdjfriends.h"
#include "support/plugdjroomtest.h"
#include "ui/noticesdialog.h"
#include "ui/statusline.h"
#include "ui/theme.h"
#include "wire/plugdjrest.h"

#include <QListView>
#include <QPushButton>

using namespace partyline;
using namespace Qt::StringLiterals;

/// The notifications of a plug.dj account in their window, answered by clicks.
class TestNoticesDialog : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void aFriendRequestIsAccepted();
    void aFriendRequestIsRefused();
    void aRefusalOfTheSiteIsSaid();
    void otherNotificationsAskNothing();

private:
    void open();
    QPushButton *button(const QString &text) const;
    bool offers(const QString &text) const { return button(text)->isVisible() && button(text)->isEnabled(); }
    void askToBeFriends();

    std::unique_ptr<PlugDjRoomTest> t;
    std::unique_ptr<NoticesDialog> m_dialog;
    Theme m_theme;
};

void TestNoticesDialog::init()
{
    t = std::make_unique<PlugDjRoomTest>();
    t->site.answer("GET /_/friends", ScriptedPlugDj::ok({}));
    t->site.answer("GET /_/friends/invites", ScriptedPlugDj::ok({}));
    t->enter();
}

void TestNoticesDialog::cleanup()
{
    m_dialog.reset();
    t.reset();
}

void TestNoticesDialog::open()
{
    m_dialog = std::make_unique<NoticesDialog>(t->account, m_theme);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    m_dialog->show();
}

QPushButton *TestNoticesDialog::button(const QString &text) const
{
    for (QPushButton *one : m_dialog->findChildren<QPushButton *>()) {
        if (one->text().remove(u'&') == text)
            return one;
    }
    qFatal("there is no such button");
}

void TestNoticesDialog::askToBeFriends()
{
    t->site.answer("GET /_/friends/invites",
                   ScriptedPlugDj::ok({plugdj::toJson(ScriptedPlugDj::somebody(10, u"dora"_s))}));
    t->site.send({plugdj::FriendRequest{u"dora"_s}}, u"dashboard"_s);
    QTRY_COMPARE(t->account.notices().unread(), 1);
    open();
    QTRY_VERIFY(offers(u"Accept"_s));
    QVERIFY(offers(u"Refuse"_s));
}

void TestNoticesDialog::aFriendRequestIsAccepted()
{
    askToBeFriends();
    t->site.answer("GET /_/friends/invites", ScriptedPlugDj::ok({}));
    QTest::mouseClick(button(u"Accept"_s), Qt::LeftButton);
    QTRY_COMPARE(t->account.notices().unread(), 0);
    QCOMPARE(t->site.lastBody("POST /_/friends"), QByteArray(R"({"id":10})"));
    QVERIFY(!button(u"Accept"_s)->isVisible());
}

void TestNoticesDialog::aFriendRequestIsRefused()
{
    askToBeFriends();
    t->site.answer("GET /_/friends/invites", ScriptedPlugDj::ok({}));
    QTest::mouseClick(button(u"Refuse"_s), Qt::LeftButton);
    QTRY_COMPARE(t->account.notices().unread(), 0);
    QCOMPARE(t->site.lastBody("PUT /_/friends/ignore"), QByteArray(R"({"id":10})"));
    QVERIFY(!button(u"Refuse"_s)->isVisible());
}

void TestNoticesDialog::aRefusalOfTheSiteIsSaid()
{
    askToBeFriends();
    t->site.answer("POST /_/friends", ScriptedPlugDj::refusal(403, "requestError", R"(["no more friends"])"));
    QTest::mouseClick(button(u"Accept"_s), Qt::LeftButton);
    const auto *status = m_dialog->findChild<StatusLine *>();
    QTRY_VERIFY2(status->status().sentence.contains(u"no more friends"), qPrintable(status->text()));
    QCOMPARE(t->account.notices().unread(), 1);
    QTRY_VERIFY(offers(u"Accept"_s));
}

void TestNoticesDialog::otherNotificationsAskNothing()
{
    t->site.send({plugdj::LevelUp{7}}, u"dashboard"_s);
    QTRY_COMPARE(t->account.notices().unread(), 1);
    open();
    QVERIFY(!button(u"Accept"_s)->isVisible());
    QTest::mouseClick(button(u"Mark as read"_s), Qt::LeftButton);
    QTRY_COMPARE(t->account.notices().unread(), 0);
}

QTEST_MAIN(TestNoticesDialog)
#include "tst_noticesdialog.moc"
