// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "store/alertbook.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace partyline;

/// Choices about alerts outlive the program, and what has run out ends by itself.
class TestAlertBook : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void isKept();
    void tellsOnlyChanges();
    void saidOnce();
    void muteEndsByItself();
    void overAtTheStart();
    void damagedFileIsSetAside();
    void newerFileIsLeftAlone();
    void unwritableFolderIsTold();
    void inMemory();

private:
    QString path() const { return m_dir->filePath(u"alerts.json"_s); }
    void write(const QByteArray &bytes) const;

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestAlertBook::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
}

void TestAlertBook::write(const QByteArray &bytes) const
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

void TestAlertBook::isKept()
{
    AlertOptions chosen;
    {
        AlertBook book(path());
        book.edit([](AlertOptions &options) { options.volume = 30; });
        chosen = book.options();
    }
    AlertBook again(path());
    QCOMPARE(again.options(), chosen);
    QCOMPARE(again.options().volume, 30);
    QVERIFY(again.trouble().isEmpty());
}

void TestAlertBook::tellsOnlyChanges()
{
    AlertBook book(path());
    QSignalSpy changed(&book, &AlertBook::changed);
    book.setOptions(book.options());
    QCOMPARE(changed.size(), 0);
    book.edit([](AlertOptions &options) { options.hasTray = false; });
    QCOMPARE(changed.size(), 1);
}

void TestAlertBook::saidOnce()
{
    {
        AlertBook book(path());
        QVERIFY(book.isFirst(u"tray"_s));
        QVERIFY(!book.isFirst(u"tray"_s));
    }
    AlertBook again(path());
    QVERIFY(!again.isFirst(u"tray"_s));
    QVERIFY(again.isFirst(u"daemon"_s));
    again.forgetTold(u"tray"_s);
    QVERIFY(again.isFirst(u"tray"_s));
}

void TestAlertBook::muteEndsByItself()
{
    AlertBook book(path());
    QSignalSpy changed(&book, &AlertBook::changed);
    book.edit([](AlertOptions &options) {
        options.mute(u"den"_s, u"Den"_s, QDateTime::currentDateTimeUtc().addMSecs(150));
        options.mute(u"attic"_s, u"Attic"_s, QDateTime::currentDateTimeUtc().addSecs(600));
    });
    QCOMPARE(changed.size(), 1);
    QTRY_COMPARE(changed.size(), 2);
    QVERIFY(!book.options().rooms.contains(u"den"_s));
    QVERIFY(book.options().rooms.contains(u"attic"_s));
}

void TestAlertBook::overAtTheStart()
{
    {
        AlertBook book(path());
        book.edit([](AlertOptions &options) {
            options.disturb = AlertOptions::Disturb::NotUntil;
            options.silentUntil = QDateTime::currentDateTimeUtc().addMSecs(50);
        });
        QTRY_COMPARE(book.options().disturb, AlertOptions::Disturb::Yes);
    }
    write(
        R"({"version":1,"silentUntil":"2020-01-01T00:00:00.000Z","rooms":{"den":{"name":"Den","mutedUntil":"2020-01-01T00:00:00.000Z"}}})");
    AlertBook again(path());
    QCOMPARE(again.options().disturb, AlertOptions::Disturb::Yes);
    QVERIFY(again.options().rooms.isEmpty());
}

void TestAlertBook::damagedFileIsSetAside()
{
    write("{\"version\":1,");
    AlertBook book(path());
    QCOMPARE(book.options(), AlertOptions());
    QVERIFY2(book.trouble().contains("set aside"_L1), qPrintable(book.trouble()));
    QCOMPARE(QDir(m_dir->path()).entryList({u"alerts.json.damaged-*"_s}).size(), 1);
    book.edit([](AlertOptions &options) { options.volume = 10; });
    QCOMPARE(AlertBook(path()).options().volume, 10);
}

void TestAlertBook::newerFileIsLeftAlone()
{
    const QByteArray newer = R"({"version":99,"volume":5})";
    write(newer);
    AlertBook book(path());
    QVERIFY(book.trouble().contains("newer"_L1));
    QSignalSpy failed(&book, &AlertBook::failed);
    book.edit([](AlertOptions &options) { options.volume = 10; });
    QCOMPARE(failed.size(), 1);
    QCOMPARE(book.options().volume, 10); // for this run
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), newer);
}

void TestAlertBook::unwritableFolderIsTold()
{
    // A file where the folder should be: nobody can write there, whoever he is.
    write("in the way");
    AlertBook book(path() + u"/alerts.json"_s);
    QSignalSpy failed(&book, &AlertBook::failed);
    book.edit([](AlertOptions &options) { options.volume = 10; });
    QCOMPARE(failed.size(), 1);
    QVERIFY(!book.trouble().isEmpty());
}

void TestAlertBook::inMemory()
{
    AlertBook book({});
    book.edit([](AlertOptions &options) { options.volume = 10; });
    QCOMPARE(book.options().volume, 10);
    QVERIFY(QDir(m_dir->path()).isEmpty());
}

QTEST_MAIN(TestAlertBook)
#include "tst_alertbook.moc"
