// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "app/updatedesk.h"

#include "store/choicebook.h"
#include "support/httpfake.h"
#include "ui/resources.h"
#include "ui/style.h"
#include "ui/updatespage.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace partyline;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Asking for newer versions: never by itself unless it is wished, once a day then, and each version told once.
class TestUpdateDesk : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { loadResources(); }
    void init();
    void asksNobodyAtFirst();
    void asksOnceADay();
    void aClockSetBackDoesNotSilenceIt();
    void tellsEachVersionOnce();
    void asksAtOnceWhenSwitchedOn();
    void saysWhatIsWrongWithAnAddress_data();
    void saysWhatIsWrongWithAnAddress();
    void keepsWhatWasChosen();
    void thePageAsksAndShowsTheAnswer();
    void thePageComplainsWhileTyping();

private:
    std::unique_ptr<UpdateDesk> desk(const QString &running = u"1.0"_s)
    {
        return std::make_unique<UpdateDesk>(*m_settings, QVersionNumber::fromString(running), [this] { return m_now; });
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<QSettings> m_backend;
    std::unique_ptr<UpdateSettings> m_settings;
    std::unique_ptr<HttpFake> m_feed;
    QDateTime m_now = QDateTime::fromString(u"2026-11-22T10:00:00Z"_s, Qt::ISODate);
};

void TestUpdateDesk::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_backend = std::make_unique<QSettings>(m_dir->filePath(u"partyline.ini"_s), QSettings::IniFormat);
    m_settings = std::make_unique<UpdateSettings>(*m_backend);
    m_feed = std::make_unique<HttpFake>([](const auto &) {
        return HttpFake::json(R"({"version":"1.1","page":"https://example.org/new","summary":"Faster"})");
    });
}

void TestUpdateDesk::asksNobodyAtFirst()
{
    m_settings->setAddress(m_feed->url().toString());
    const auto updates = desk();
    updates->start();
    QVERIFY(!QTest::qWaitFor([this] { return m_feed->connections() > 0; }, 100));
    // Wished, but nowhere to ask.
    m_settings->setAddress({});
    m_settings->setAsks(true);
    QVERIFY(!QTest::qWaitFor([this] { return m_feed->connections() > 0; }, 100));
}

void TestUpdateDesk::asksOnceADay()
{
    m_settings->setAddress(m_feed->url().toString());
    m_settings->setAsks(true);
    for (int start = 0; start < 3; ++start) {
        const auto updates = desk();
        QSignalSpy answered(updates.get(), &UpdateDesk::answered);
        updates->start();
        if (start == 0)
            QTRY_COMPARE(answered.count(), 1);
        else
            QVERIFY(!QTest::qWaitFor([&] { return answered.count() > 0; }, 50));
        QCOMPARE(m_feed->requests().size(), 1);
    }
    m_now = m_now.addSecs(std::chrono::seconds(UpdateDesk::Interval).count());
    const auto updates = desk();
    updates->start();
    QTRY_COMPARE(m_feed->requests().size(), 2);
}

void TestUpdateDesk::aClockSetBackDoesNotSilenceIt()
{
    m_settings->setAddress(m_feed->url().toString());
    m_settings->setAsks(true);
    m_settings->setLastAsked(m_now.addYears(3));
    const auto updates = desk();
    updates->start();
    QTRY_COMPARE(m_feed->requests().size(), 1);
}

void TestUpdateDesk::tellsEachVersionOnce()
{
    m_settings->setAddress(m_feed->url().toString());
    const auto updates = desk();
    QSignalSpy news(updates.get(), &UpdateDesk::news);
    QSignalSpy answered(updates.get(), &UpdateDesk::answered);
    updates->ask();
    QTRY_COMPARE(answered.count(), 1);
    updates->ask();
    QTRY_COMPARE(answered.count(), 2);
    QCOMPARE(news.count(), 1);
    QCOMPARE(updates->found()->page, QUrl(u"https://example.org/new"_s));
    QCOMPARE(answered.last().first().toString(), u"Partyline 1.1 is there; this is 1.0."_s);
    // The next one is news again, and the newest is none.
    m_feed->setHandler(
        [](const auto &) { return HttpFake::json(R"({"version":"1.2","page":"https://example.org/2"})"); });
    updates->ask();
    QTRY_COMPARE(news.count(), 2);
    m_feed->setHandler(
        [](const auto &) { return HttpFake::json(R"({"version":"1.0","page":"https://example.org/1"})"); });
    updates->ask();
    QTRY_COMPARE(answered.count(), 4);
    QCOMPARE(answered.last().first().toString(), u"This is the newest version (1.0)."_s);
    QVERIFY(!updates->found());
}

void TestUpdateDesk::asksAtOnceWhenSwitchedOn()
{
    const auto updates = desk();
    updates->start();
    m_settings->setAddress(m_feed->url().toString());
    m_settings->setAsks(true);
    QTRY_COMPARE(m_feed->requests().size(), 1);
}

void TestUpdateDesk::saysWhatIsWrongWithAnAddress_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("none") << QString();
    QTest::newRow("plain http") << u"http://example.org/latest"_s;
    QTest::newRow("a file") << u"file:///etc/passwd"_s;
    QTest::newRow("no address") << u"latest version please"_s;
}

void TestUpdateDesk::saysWhatIsWrongWithAnAddress()
{
    QFETCH(QString, address);
    m_settings->setAddress(address);
    m_settings->setAsks(true);
    QVERIFY(m_settings->feed().isEmpty());
    const auto updates = desk();
    QSignalSpy answered(updates.get(), &UpdateDesk::answered);
    updates->ask();
    QCOMPARE(answered.count(), 1);
    QVERIFY(!answered.first().first().toString().isEmpty());
    QVERIFY(!m_settings->lastAsked().isValid());
}

void TestUpdateDesk::keepsWhatWasChosen()
{
    ChoiceBook book;
    addChoices(book, *m_settings);
    book.set(u"updates/asks"_s, true);
    book.set(u"updates/address"_s, u"http://example.org/"_s); // refused
    QCOMPARE(m_settings->address(), QString());
    book.set(u"updates/address"_s, u"https://example.org/latest"_s);
    const QByteArray exported = book.exported();
    book.resetAll();
    QVERIFY(!m_settings->asks());
    const auto imported = book.imported(exported);
    QVERIFY(imported);
    book.restore(imported->values);
    QVERIFY(m_settings->asks());
    QCOMPARE(m_settings->feed(), QUrl(u"https://example.org/latest"_s));
}

void TestUpdateDesk::thePageAsksAndShowsTheAnswer()
{
    Theme theme;
    ChoiceBook book;
    addChoices(book, *m_settings);
    UpdatesPage page(theme, book, *m_settings);
    page.show();
    const auto updates = desk();
    connect(&page, &UpdatesPage::askWanted, updates.get(), &UpdateDesk::ask);
    connect(updates.get(), &UpdateDesk::answered, &page, [&](const QString &sentence, bool isNewer) {
        page.showAnswer(sentence, isNewer ? updates->found()->page : QUrl());
    });
    QSignalSpy wanted(&page, &UpdatesPage::pageWanted);
    const auto button = [&](const QString &text) {
        for (QPushButton *one : page.findChildren<QPushButton *>()) {
            if (one->text() == text)
                return one;
        }
        return static_cast<QPushButton *>(nullptr);
    };
    QVERIFY(!button(u"Open its page"_s)->isEnabled());
    auto *address = page.findChild<QLineEdit *>();
    QTest::keyClicks(address, m_feed->url().toString());
    QTest::keyClick(address, Qt::Key_Return);
    QCOMPARE(m_settings->feed(), m_feed->url());
    QTest::mouseClick(button(u"Ask now"_s), Qt::LeftButton);
    QTRY_VERIFY(button(u"Open its page"_s)->isEnabled());
    QTest::mouseClick(button(u"Open its page"_s), Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().first().toUrl(), QUrl(u"https://example.org/new"_s));
}

void TestUpdateDesk::thePageComplainsWhileTyping()
{
    Theme theme;
    ChoiceBook book;
    addChoices(book, *m_settings);
    UpdatesPage page(theme, book, *m_settings);
    auto *address = page.findChild<QLineEdit *>();
    QTest::keyClicks(address, u"http://example.org"_s);
    QTest::keyClick(address, Qt::Key_Return);
    QCOMPARE(m_settings->address(), QString());
    QStringList texts;
    for (const QLabel *label : page.findChildren<QLabel *>())
        texts.append(label->text());
    QVERIFY2(texts.contains(UpdateSettings::complaintAbout(u"http://example.org"_s)), qPrintable(texts.join(u'\n')));
    QCOMPARE(address->text(), u"http://example.org"_s); // nothing typed is lost
}

QTEST_MAIN(TestUpdateDesk)
#include "tst_updatedesk.moc"
