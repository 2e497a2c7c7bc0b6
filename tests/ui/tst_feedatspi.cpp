// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
//
// The feed as a screen reader gets it: over the accessibility bus, from a connection of its own. Needs the desktop of
// packaging/session.sh.
#include "feed/feedmodel.h"
#include "support/feedsamples.h"
#include "ui/feedview.h"
#include "ui/theme.h"

#include <QAccessible>
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusInterface>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusReply>
#include <QTest>

using namespace partyline;
using namespace partyline::samples;
using namespace Qt::StringLiterals;

class TestFeedAtSpi : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void rowsAreReadOverTheBus();
    void theFocusFollowsTheCaret();
    void aBurstIsOneEvent();
    void linesAreReadOutAsWanted_data();
    void linesAreReadOutAsWanted();

public slots:
    void hear(const QDBusMessage &message);

private:
    struct Heard
    {
        QString path, member, detail, text;
        int one = 0;
    };
    QString pathOf(QAccessibleInterface *object) const;
    /// The answer of the program to `call`, which it gives in this very thread.
    QVariantList ask(const QString &path, const QString &interface, const QString &method,
                     const QVariantList &arguments);
    int count(const QString &member) const;

    QDBusConnection m_reader{QString()};
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<FeedModel> m_model;
    std::unique_ptr<FeedView> m_view;
    QList<Heard> m_heard;
};

void TestFeedAtSpi::initTestCase()
{
    QDBusInterface bus(u"org.a11y.Bus"_s, u"/org/a11y/bus"_s, u"org.a11y.Bus"_s);
    const QDBusReply<QString> address = bus.call(u"GetAddress"_s);
    QVERIFY2(address.isValid(), "This suite needs an accessibility bus; run it through packaging/test.sh.");
    m_reader = QDBusConnection::connectToBus(address.value(), u"reader"_s);
    QVERIFY(m_reader.isConnected());
    for (const QString &event : {u"object:announcement"_s, u"object:children-changed"_s, u"object:state-changed"_s}) {
        auto call = QDBusMessage::createMethodCall(u"org.a11y.atspi.Registry"_s, u"/org/a11y/atspi/registry"_s,
                                                   u"org.a11y.atspi.Registry"_s, u"RegisterEvent"_s);
        call << event;
        // A registry that does not find its display yet ends, and the next call starts another.
        QDBusMessage answer;
        QTRY_VERIFY2_WITH_TIMEOUT((answer = m_reader.call(call)).type() == QDBusMessage::ReplyMessage,
                                  qPrintable(answer.errorMessage()), 20'000);
    }
    for (const QString &member : {u"Announcement"_s, u"ChildrenChanged"_s, u"StateChanged"_s})
        QVERIFY(m_reader.connect({}, {}, u"org.a11y.atspi.Event.Object"_s, member, this, SLOT(hear(QDBusMessage))));
}

void TestFeedAtSpi::init()
{
    m_theme = std::make_unique<Theme>();
    m_model = std::make_unique<FeedModel>(500);
    m_view = std::make_unique<FeedView>(*m_model, *m_theme, nullptr);
    m_view->resize(600, 300);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    QTRY_VERIFY(QAccessible::isActive());
    QTRY_VERIFY(QDBusConnection(u"a11y"_s).isConnected());
    for (qint64 seq = 1; seq <= 40; ++seq)
        m_model->append({line(seq, u"tape.deck"_s, u"line %1"_s.arg(seq), int(seq), Role::Moderator)});
    // What the filling brought about is over when its own event has come.
    QTRY_VERIFY(count(u"ChildrenChanged"_s) > 0);
    m_heard.clear();
}

void TestFeedAtSpi::cleanup()
{
    m_view.reset();
    m_model.reset();
    m_theme.reset();
    m_heard.clear();
}

void TestFeedAtSpi::hear(const QDBusMessage &message)
{
    const QVariantList arguments = message.arguments();
    Heard heard{message.path(), message.member(), arguments.value(0).toString(), {}, arguments.value(1).toInt()};
    heard.text = arguments.value(3).value<QDBusVariant>().variant().toString();
    m_heard.append(heard);
}

QString TestFeedAtSpi::pathOf(QAccessibleInterface *object) const
{
    return u"/org/a11y/atspi/accessible/"_s + QString::number(QAccessible::uniqueId(object));
}

QVariantList TestFeedAtSpi::ask(const QString &path, const QString &interface, const QString &method,
                                const QVariantList &arguments)
{
    auto call = QDBusMessage::createMethodCall(QDBusConnection(u"a11y"_s).baseService(), path, interface, method);
    call.setArguments(arguments);
    QDBusPendingCall answer = m_reader.asyncCall(call);
    if (!QTest::qWaitFor([&answer] { return answer.isFinished(); }))
        return {};
    return answer.reply().arguments();
}

int TestFeedAtSpi::count(const QString &member) const
{
    return int(std::count_if(m_heard.cbegin(), m_heard.cend(),
                             [&member](const Heard &heard) { return heard.member == member; }));
}

void TestFeedAtSpi::rowsAreReadOverTheBus()
{
    const QString accessible = u"org.a11y.atspi.Accessible"_s;
    const QString properties = u"org.freedesktop.DBus.Properties"_s;
    const QString list = pathOf(QAccessible::queryAccessibleInterface(m_view.get()));
    const auto property = [&](const QString &path, const QString &interface, const QString &name) {
        const QVariantList answer = ask(path, properties, u"Get"_s, {interface, name});
        return answer.value(0).value<QDBusVariant>().variant();
    };
    QCOMPARE(property(list, accessible, u"ChildCount"_s).toInt(), 40);
    QCOMPARE(property(list, accessible, u"Name"_s).toString(), u"Feed"_s);
    const QVariantList child = ask(list, accessible, u"GetChildAtIndex"_s, {6});
    QCOMPARE(child.size(), 1);
    const auto reference = child[0].value<QDBusArgument>();
    QString service;
    QDBusObjectPath path;
    reference.beginStructure();
    reference >> service >> path;
    reference.endStructure();
    const QString words = u"21:04, tape.deck, Moderator, line 7"_s;
    QCOMPARE(property(path.path(), accessible, u"Name"_s).toString(), words);
    QCOMPARE(ask(path.path(), accessible, u"GetRoleName"_s, {}).value(0).toString(), u"list item"_s);
    QCOMPARE(property(path.path(), u"org.a11y.atspi.Text"_s, u"CharacterCount"_s).toInt(), int(words.size()));
    QCOMPARE(ask(path.path(), u"org.a11y.atspi.Text"_s, u"GetText"_s, {7, 16}).value(0).toString(), u"tape.deck"_s);
}

void TestFeedAtSpi::theFocusFollowsTheCaret()
{
    m_view->activateWindow();
    m_view->setFocus();
    QTRY_VERIFY(m_view->hasFocus());
    m_heard.clear();
    m_view->setCaretRow(12);
    const QString row = pathOf(QAccessible::queryAccessibleInterface(m_view.get())->child(12));
    QTRY_VERIFY(std::any_of(m_heard.cbegin(), m_heard.cend(), [&row](const Heard &heard) {
        return heard.path == row && heard.detail == u"focused"_s && heard.one == 1;
    }));
}

void TestFeedAtSpi::aBurstIsOneEvent()
{
    QList<FeedItem> burst;
    for (qint64 seq = 41; seq <= 240; ++seq)
        burst.append(line(seq, u"brixx"_s, u"more"_s, int(seq)));
    m_model->append(burst);
    FeedItem mention = line(241, u"ann"_s, u"@juniper hello"_s, 300);
    mention.isMention = true;
    m_model->append({mention});
    QTRY_COMPARE(count(u"Announcement"_s), 1); // comes after the other
    QCOMPARE(count(u"ChildrenChanged"_s), 1);
}

void TestFeedAtSpi::linesAreReadOutAsWanted_data()
{
    QTest::addColumn<FeedOptions::Spoken>("spoken");
    QTest::addColumn<int>("lines");
    QTest::addColumn<QString>("words");
    QTest::newRow("off") << FeedOptions::Spoken::Off << 1 << QString();
    QTest::newRow("mentions") << FeedOptions::Spoken::Mentions << 1 << u"21:09, ann, @juniper hello"_s;
    QTest::newRow("all") << FeedOptions::Spoken::All << 1 << u"21:05, brixx, more 41\n21:09, ann, @juniper hello"_s;
    QTest::newRow("too many") << FeedOptions::Spoken::All << 30 << u"31 new, 1 for you"_s;
}

void TestFeedAtSpi::linesAreReadOutAsWanted()
{
    QFETCH(FeedOptions::Spoken, spoken);
    QFETCH(int, lines);
    QFETCH(QString, words);
    FeedOptions options;
    options.spoken = spoken;
    m_view->setOptions(options);
    QList<FeedItem> burst;
    for (qint64 seq = 41; seq < 41 + lines; ++seq)
        burst.append(line(seq, u"brixx"_s, u"more %1"_s.arg(seq), 60));
    FeedItem mention = line(41 + lines, u"ann"_s, u"@juniper hello"_s, 300);
    mention.isMention = true;
    m_model->append(burst << mention);
    QTRY_COMPARE(count(u"ChildrenChanged"_s), 1);
    if (!words.isEmpty())
        QTRY_COMPARE(count(u"Announcement"_s), 1);
    QString said;
    for (const Heard &heard : std::as_const(m_heard)) {
        if (heard.member == u"Announcement"_s)
            said += heard.text;
    }
    QCOMPARE(said.isEmpty(), words.isEmpty());
    QVERIFY2(words.isEmpty() || said.startsWith(words.section(u'\n', 0, 0)), qPrintable(said));
    QVERIFY2(words.isEmpty() || said.contains(words.section(u'\n', -1)), qPrintable(said));
}

QTEST_MAIN(TestFeedAtSpi)
#include "tst_feedatspi.moc"
