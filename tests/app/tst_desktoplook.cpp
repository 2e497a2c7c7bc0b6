// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "app/desktoplook.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace partyline;

/// Colour scheme, contrast, motion by its name of today and by GNOME's.
constexpr int Questions = 4;

/// A settings portal as xdg-desktop-portal is one, on the suite's own bus.
class Portal : public QDBusVirtualObject
{
public:
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        if (message.member() != "Read"_L1)
            return false;
        const QString key = message.arguments().value(1).toString();
        ++asked;
        if (!values.contains(key)) {
            connection.send(message.createErrorReply(u"org.freedesktop.portal.Error.NotFound"_s, u"no such setting"_s));
            return true;
        }
        // The old Read wraps twice.
        connection.send(message.createReply(
            QVariant::fromValue(QDBusVariant(QVariant::fromValue(QDBusVariant(values.value(key)))))));
        return true;
    }
    QString introspect(const QString &) const override { return {}; }

    QHash<QString, QVariant> values;
    int asked = 0;
};

/// Light, dark and contrast follow the desktop.
class TestDesktopLook : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void asksAtTheStart();
    void followsChanges();
    void otherSettingsDoNotMatter();
    void missingSettingsAreNoPreference();
    void worksWithoutAPortal();
    void withoutAPreferenceThePlatformDecides();
    void aPortalThatComesLaterIsAsked();
    void motionIsAskedForByBothNames_data();
    void motionIsAskedForByBothNames();

private:
    void announce(const QString &space, const QString &key, const QVariant &value);

    QDBusConnection m_bus{QString()};
    std::unique_ptr<Portal> m_portal;
};

void TestDesktopLook::initTestCase()
{
    m_bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"portal"_s);
    QVERIFY2(m_bus.isConnected(), "This suite needs a session bus; run it through packaging/test.sh.");
}

void TestDesktopLook::init()
{
    m_portal = std::make_unique<Portal>();
    QVERIFY(m_bus.registerVirtualObject(u"/org/freedesktop/portal/desktop"_s, m_portal.get()));
    QVERIFY(m_bus.registerService(u"org.freedesktop.portal.Desktop"_s));
}

void TestDesktopLook::cleanup()
{
    m_bus.unregisterService(u"org.freedesktop.portal.Desktop"_s);
    m_bus.unregisterObject(u"/org/freedesktop/portal/desktop"_s);
    m_portal.reset();
}

void TestDesktopLook::announce(const QString &space, const QString &key, const QVariant &value)
{
    auto signal = QDBusMessage::createSignal(u"/org/freedesktop/portal/desktop"_s, u"org.freedesktop.portal.Settings"_s,
                                             u"SettingChanged"_s);
    signal << space << key << QVariant::fromValue(QDBusVariant(value));
    QVERIFY(m_bus.send(signal));
}

void TestDesktopLook::asksAtTheStart()
{
    m_portal->values = {{u"color-scheme"_s, 1u}, {u"contrast"_s, 1u}};
    DesktopLook look;
    QVERIFY(!look.prefersDark());
    look.follow();
    QTRY_VERIFY(look.prefersDark() && look.prefersContrast());
}

void TestDesktopLook::followsChanges()
{
    m_portal->values = {{u"color-scheme"_s, 2u}, {u"contrast"_s, 0u}};
    DesktopLook look;
    QSignalSpy changed(&look, &DesktopLook::changed);
    look.follow();
    QTRY_COMPARE(m_portal->asked, Questions);
    announce(u"org.freedesktop.appearance"_s, u"color-scheme"_s, 1u);
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toBool(), true);
    announce(u"org.freedesktop.appearance"_s, u"color-scheme"_s, 2u);
    QTRY_COMPARE(changed.size(), 2);
    QVERIFY(!look.prefersDark());
}

void TestDesktopLook::otherSettingsDoNotMatter()
{
    DesktopLook look;
    QSignalSpy changed(&look, &DesktopLook::changed);
    look.follow();
    QTRY_COMPARE(m_portal->asked, Questions);
    announce(u"org.gnome.desktop.interface"_s, u"color-scheme"_s, u"prefer-dark"_s);
    announce(u"org.freedesktop.appearance"_s, u"accent-color"_s, 1u);
    announce(u"org.freedesktop.appearance"_s, u"color-scheme"_s, u"nonsense"_s);
    announce(u"org.freedesktop.appearance"_s, u"contrast"_s, 1u);
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(!look.prefersDark());
}

void TestDesktopLook::missingSettingsAreNoPreference()
{
    DesktopLook look;
    QSignalSpy changed(&look, &DesktopLook::changed);
    look.follow();
    QTRY_COMPARE(m_portal->asked, Questions);
    QCOMPARE(changed.size(), 0);
}

void TestDesktopLook::worksWithoutAPortal()
{
    cleanup();
    DesktopLook look;
    look.follow();
    QVERIFY(!look.prefersDark());
    init();
    announce(u"org.freedesktop.appearance"_s, u"color-scheme"_s, 1u); // it comes later
    QTRY_VERIFY(look.prefersDark());
}

void TestDesktopLook::withoutAPreferenceThePlatformDecides()
{
    m_portal->values = {{u"color-scheme"_s, 0u}};
    DesktopLook look(true);
    QVERIFY(look.prefersDark());
    look.follow();
    QTRY_COMPARE(m_portal->asked, Questions);
    QVERIFY(look.prefersDark());
    announce(u"org.freedesktop.appearance"_s, u"color-scheme"_s, 2u);
    QTRY_VERIFY(!look.prefersDark());
    announce(u"org.freedesktop.appearance"_s, u"color-scheme"_s, 0u);
    QTRY_VERIFY(look.prefersDark());
}

void TestDesktopLook::aPortalThatComesLaterIsAsked()
{
    m_bus.unregisterService(u"org.freedesktop.portal.Desktop"_s);
    m_portal->values = {{u"color-scheme"_s, 1u}};
    DesktopLook look;
    look.follow();
    QVERIFY(!look.prefersDark());
    QVERIFY(m_bus.registerService(u"org.freedesktop.portal.Desktop"_s));
    QTRY_VERIFY(look.prefersDark());
}

void TestDesktopLook::motionIsAskedForByBothNames_data()
{
    QTest::addColumn<QString>("space");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("still");
    QTest::addColumn<QVariant>("moving");
    QTest::newRow("portal") << u"org.freedesktop.appearance"_s << u"reduced-motion"_s << QVariant(1u) << QVariant(0u);
    QTest::newRow("GNOME") << u"org.gnome.desktop.interface"_s << u"enable-animations"_s << QVariant(false)
                           << QVariant(true);
}

void TestDesktopLook::motionIsAskedForByBothNames()
{
    QFETCH(QString, space);
    QFETCH(QString, key);
    QFETCH(QVariant, still);
    QFETCH(QVariant, moving);
    m_portal->values = {{key, still}};
    DesktopLook look;
    QSignalSpy changed(&look, &DesktopLook::stillChanged);
    QVERIFY(!look.prefersStill());
    look.follow();
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(look.prefersStill());
    announce(space, key, moving);
    QTRY_COMPARE(changed.size(), 2);
    QVERIFY(!look.prefersStill());
}

QTEST_GUILESS_MAIN(TestDesktopLook)
#include "tst_desktoplook.moc"
