// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "services/plugdjpermissions.h"

#include <QTest>

using namespace partyline::plugdj;
using namespace Qt::StringLiterals;

/// The rules of plugdj.md 5.1 to 5.3, with the vectors of its B.6.
class TestPlugDjPermissions : public QObject
{
    Q_OBJECT

private slots:
    void rank_data();
    void rank();
    void target_data();
    void target();
    void roles_data();
    void roles();
    void lockedList();
    void saysWhyNot();
};

namespace {

/// All acts that are offered, by their first letters, so that a table stays readable.
QString acts(const Standing &me, const Standing &other, const QList<std::pair<Act, QString>> &named)
{
    QStringList allowed;
    for (const auto &[act, name] : named) {
        if (can(act, me, other, false))
            allowed.append(name);
    }
    return allowed.join(u' ');
}

const QList<std::pair<Act, QString>> &toTheRoom()
{
    static const QList<std::pair<Act, QString>> acts{
        {Act::Skip, u"skip"_s},
        {Act::AddDj, u"add"_s},
        {Act::RemoveDj, u"remove"_s},
        {Act::SeeMutes, u"mutes"_s},
        {Act::Unmute, u"unmute"_s},
        {Act::Lock, u"lock"_s},
        {Act::Cycle, u"cycle"_s},
        {Act::MoveDj, u"move"_s},
        {Act::SeeBans, u"bans"_s},
        {Act::Unban, u"unban"_s},
        {Act::UnbanFromList, u"unlist"_s},
        {Act::SetChatLevel, u"level"_s},
        {Act::EditRoom, u"edit"_s},
        {Act::HandOver, u"host"_s},
    };
    return acts;
}

const QList<std::pair<Act, QString>> &toSomebody()
{
    static const QList<std::pair<Act, QString>> acts{
        {Act::DeleteChat, u"delete"_s}, {Act::Mute, u"mute"_s},           {Act::Ban, u"ban"_s},
        {Act::BanForGood, u"ban-f"_s},  {Act::BanFromList, u"listban"_s}, {Act::BanFromListForGood, u"listban-f"_s},
        {Act::ChangeRole, u"role"_s},
    };
    return acts;
}

} // namespace

void TestPlugDjPermissions::rank_data()
{
    QTest::addColumn<int>("role");
    QTest::addColumn<int>("globalRole");
    QTest::addColumn<QString>("expected");
    const QString bouncer = u"skip add remove mutes unmute"_s;
    const QString manager = bouncer + u" lock cycle move bans unban unlist level"_s;
    QTest::newRow("nobody") << 0 << 0 << QString();
    QTest::newRow("resident DJ") << 1000 << 0 << QString();
    QTest::newRow("bouncer") << 2000 << 0 << bouncer;
    QTest::newRow("manager") << 3000 << 0 << manager;
    QTest::newRow("co-host") << 4000 << 0 << manager + u" edit"_s;
    QTest::newRow("host") << 5000 << 0 << manager + u" edit host"_s;
    QTest::newRow("promoter of the site") << 0 << 500 << QString();
    QTest::newRow("site moderator") << 0 << 2500 << bouncer;
    QTest::newRow("ambassador") << 0 << 3000 << manager;
    QTest::newRow("ambassador who is host here") << 5000 << 3000 << manager + u" edit host"_s;
    QTest::newRow("admin") << 0 << 5000 << manager + u" edit host"_s;
    QTest::newRow("site role of old times") << 0 << 5 << QString();
}

void TestPlugDjPermissions::rank()
{
    QFETCH(int, role);
    QFETCH(int, globalRole);
    QFETCH(QString, expected);
    const Standing me{role, globalRole};
    QCOMPARE(acts(me, {}, toTheRoom()), expected);
    QCOMPARE(isModerator(me), !expected.isEmpty());
}

void TestPlugDjPermissions::target_data()
{
    QTest::addColumn<int>("role");
    QTest::addColumn<int>("globalRole");
    QTest::addColumn<int>("otherRole");
    QTest::addColumn<int>("otherGlobalRole");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, Standing me, Standing other, const QString &expected) {
        QTest::newRow(name) << me.role << me.globalRole << other.role << other.globalRole << expected;
    };
    const QString all = u"delete mute ban ban-f listban listban-f role"_s;
    const QString notMute = u"delete ban ban-f listban listban-f role"_s;
    row("user, user", {0, 0}, {0, 0}, {});
    row("resident DJ, user", {1000, 0}, {0, 0}, {});
    // B.6: me bouncer.
    row("bouncer, user", {2000, 0}, {0, 0}, u"delete mute ban listban"_s);
    row("bouncer, resident DJ", {2000, 0}, {1000, 0}, u"delete ban listban"_s);
    row("bouncer, bouncer", {2000, 0}, {2000, 0}, u"delete"_s);
    row("bouncer, co-host", {2000, 0}, {4000, 0}, u"delete"_s);
    row("bouncer, site moderator", {2000, 0}, {0, 2500}, {});
    row("bouncer, volunteer", {2000, 0}, {0, 2000}, u"delete"_s);
    // B.6: me manager.
    row("manager, user", {3000, 0}, {0, 0}, all);
    row("manager, resident DJ", {3000, 0}, {1000, 0}, notMute);
    row("manager, bouncer", {3000, 0}, {2000, 0}, notMute);
    row("manager, manager", {3000, 0}, {3000, 0}, u"delete"_s);
    row("manager, ambassador", {3000, 0}, {0, 3000}, {});
    row("co-host, manager", {4000, 0}, {3000, 0}, notMute);
    row("co-host, ambassador", {4000, 0}, {0, 3000}, u"role"_s);
    row("host, co-host", {5000, 0}, {4000, 0}, notMute);
    row("host, admin", {5000, 0}, {0, 5000}, {});
    row("host, themselves", {5000, 0}, {5000, 0}, u"delete"_s);
    row("site moderator, host", {0, 2500}, {5000, 0}, u"delete ban listban"_s);
    row("ambassador, host", {0, 3000}, {5000, 0}, u"delete ban ban-f listban listban-f"_s);
    row("admin, host", {0, 5000}, {5000, 0}, notMute);
    row("admin, admin", {0, 5000}, {0, 5000}, u"delete role"_s);
}

void TestPlugDjPermissions::target()
{
    QFETCH(int, role);
    QFETCH(int, globalRole);
    QFETCH(int, otherRole);
    QFETCH(int, otherGlobalRole);
    QFETCH(QString, expected);
    QCOMPARE(acts({role, globalRole}, {otherRole, otherGlobalRole}, toSomebody()), expected);
}

void TestPlugDjPermissions::roles_data()
{
    QTest::addColumn<int>("role");
    QTest::addColumn<int>("globalRole");
    QTest::addColumn<int>("otherRole");
    QTest::addColumn<QList<int>>("expected");
    QTest::newRow("bouncer gives none") << 2000 << 0 << 0 << QList<int>();
    QTest::newRow("manager") << 3000 << 0 << 0 << QList<int>{1000, 2000};
    QTest::newRow("manager to a bouncer") << 3000 << 0 << 2000 << QList<int>{0, 1000};
    QTest::newRow("manager to a manager") << 3000 << 0 << 3000 << QList<int>();
    QTest::newRow("co-host") << 4000 << 0 << 1000 << QList<int>{0, 2000, 3000};
    QTest::newRow("host") << 5000 << 0 << 4000 << QList<int>{0, 1000, 2000, 3000};
    QTest::newRow("admin") << 0 << 5000 << 0 << QList<int>{1000, 2000, 3000, 4000};
    QTest::newRow("admin to the host") << 0 << 5000 << 5000 << QList<int>{0, 1000, 2000, 3000, 4000};
}

void TestPlugDjPermissions::roles()
{
    QFETCH(int, role);
    QFETCH(int, globalRole);
    QFETCH(int, otherRole);
    QFETCH(QList<int>, expected);
    QCOMPARE(grantableRoles({role, globalRole}, {otherRole, 0}), expected);
}

void TestPlugDjPermissions::lockedList()
{
    const Standing bouncer{2000, 0};
    const Standing manager{3000, 0};
    QVERIFY(canAddDj(bouncer, false) && canRemoveDj(bouncer, false));
    QVERIFY(!canAddDj(bouncer, true) && !canRemoveDj(bouncer, true));
    QVERIFY(canAddDj(manager, true) && canRemoveDj(manager, true));
}

void TestPlugDjPermissions::saysWhyNot()
{
    const Standing bouncer{2000, 0};
    QCOMPARE(whyNot(Act::Mute, bouncer, {}, false), QString());
    QCOMPARE(whyNot(Act::Lock, bouncer, {}, false), u"This needs the role of a manager."_s);
    QCOMPARE(whyNot(Act::AddDj, bouncer, {}, true), u"This needs the role of a manager."_s);
    QCOMPARE(whyNot(Act::Skip, {1000, 0}, {}, false), u"This needs the role of a bouncer."_s);
    QCOMPARE(whyNot(Act::Mute, bouncer, {1000, 0}, false), u"Only people without a role in this room can be muted."_s);
    QCOMPARE(whyNot(Act::Ban, bouncer, {2000, 0}, false), u"Only people of a lower role than yours can be banned."_s);
    QCOMPARE(whyNot(Act::Ban, bouncer, {0, 3000}, false), u"The site's staff cannot be banned."_s);
    QCOMPARE(whyNot(Act::DeleteChat, bouncer, {0, 3000}, false), u"Lines of the site's staff stay."_s);
    for (const auto &list : {toTheRoom(), toSomebody()}) {
        for (const auto &[act, name] : list) {
            for (const Standing me : {Standing{0, 0}, bouncer, Standing{5000, 0}, Standing{0, 5000}}) {
                for (const Standing other : {Standing{0, 0}, bouncer, Standing{0, 5000}})
                    QCOMPARE(whyNot(act, me, other, true).isEmpty(), can(act, me, other, true));
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestPlugDjPermissions)
#include "tst_plugdjpermissions.moc"
