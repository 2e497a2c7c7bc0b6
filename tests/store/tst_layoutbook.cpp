// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "store/layoutbook.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace partyline;
using namespace std::chrono_literals;

using Condition = LayoutBook::Condition;

/// The file of the layout, whole and damaged.
class TestLayoutBook : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
    void nextRunFindsWhatWasKept();
    void damagedFileIsLeftAloneUntilDecided_data();
    void damagedFileIsLeftAloneUntilDecided();
    void copyTakesThePlaceOfTheDamagedFile();
    void damagedCopiesAreNotOffered();
    void newerFileIsNeverWritten();

private:
    QString file() const { return m_dir->filePath(u"layout.json"_s); }
    static JsonWriter::Options quick() { return {1ms, LayoutBook::Copies, 0ms}; }
    static Layout withRooms(int rooms);
    void writeRaw(const QByteArray &bytes) const;
    QByteArray raw(const QString &name) const;
    void keep(const Layout &layout) const;

    std::unique_ptr<QTemporaryDir> m_dir;
};

Layout TestLayoutBook::withRooms(int rooms)
{
    Layout layout;
    for (int i = 0; i < rooms; ++i) {
        layout.rooms.append({u"a"_s, QString::number(i), u"Room %1"_s.arg(i)});
        layout.main.tabs.append(LayoutTab{{layout.rooms.last().key(), Qt::Horizontal, {}, {}}, {}});
    }
    return layout;
}

void TestLayoutBook::writeRaw(const QByteArray &bytes) const
{
    QFile out(file());
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(bytes);
}

QByteArray TestLayoutBook::raw(const QString &name) const
{
    QFile in(name);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

void TestLayoutBook::keep(const Layout &layout) const
{
    LayoutBook book(file(), quick());
    book.keep(layout);
    book.flush();
}

void TestLayoutBook::nextRunFindsWhatWasKept()
{
    QCOMPARE(LayoutBook(file()).condition(), Condition::New);
    keep(withRooms(3));
    const LayoutBook next(file());
    QCOMPARE(next.condition(), Condition::Good);
    QVERIFY(next.layout() == withRooms(3));
    QCOMPARE(QFile(file()).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestLayoutBook::damagedFileIsLeftAloneUntilDecided_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut short") << QByteArray("{\"version\":1,\"rooms\":[{\"acc");
    QTest::newRow("zeros") << QByteArray(4096, '\0');
    QTest::newRow("something else") << QByteArray("{\"hello\":true}");
    QTest::newRow("a list") << QByteArray("[1,2]");
    QTest::newRow("huge") << QByteArray(int(LayoutBook::LargestFile) + 1, ' ');
}

void TestLayoutBook::damagedFileIsLeftAloneUntilDecided()
{
    QFETCH(QByteArray, bytes);
    writeRaw(bytes);
    LayoutBook book(file(), quick());
    QCOMPARE(book.condition(), Condition::Damaged);
    book.keep(withRooms(2));
    book.flush();
    QCOMPARE(raw(file()), bytes);

    const auto aside = book.repair({});
    QVERIFY(aside && !aside->isEmpty());
    QCOMPARE(raw(*aside), bytes);
    book.keep(withRooms(2));
    book.flush();
    QVERIFY(LayoutBook(file()).layout() == withRooms(2));
    QCOMPARE(raw(*aside), bytes);
}

void TestLayoutBook::copyTakesThePlaceOfTheDamagedFile()
{
    for (int rooms = 1; rooms <= 4; ++rooms)
        keep(withRooms(rooms));
    writeRaw("{");
    LayoutBook book(file(), quick());
    const auto copies = book.copies();
    QCOMPARE(copies.size(), 3);
    QCOMPARE(copies[0].rooms, 3);
    QCOMPARE(copies[1].rooms, 2);
    QCOMPARE(copies[0].tabs, 3);
    QVERIFY(copies[0].time.isValid());
    QVERIFY(book.repair(copies[1].file));
    QVERIFY(book.layout() == withRooms(2));
    book.flush();
    QVERIFY(LayoutBook(file()).layout() == withRooms(2));
}

void TestLayoutBook::damagedCopiesAreNotOffered()
{
    for (int rooms = 1; rooms <= 3; ++rooms)
        keep(withRooms(rooms));
    QFile first(JsonWriter::copyName(file(), 1));
    QVERIFY(first.open(QIODevice::WriteOnly));
    first.write("{\"version\":1,");
    first.close();
    writeRaw("");
    LayoutBook book(file(), quick());
    QCOMPARE(book.copies().size(), 1);
    QCOMPARE(book.copies()[0].rooms, 1);
    QVERIFY(!book.repair(first.fileName()));
    QCOMPARE(book.condition(), Condition::Damaged);
}

void TestLayoutBook::newerFileIsNeverWritten()
{
    const QByteArray newer = "{\"version\":99,\"rooms\":[],\"main\":{}}";
    writeRaw(newer);
    LayoutBook book(file(), quick());
    QCOMPARE(book.condition(), Condition::Unreadable);
    QVERIFY(!book.trouble().isEmpty());
    book.keep(withRooms(2));
    book.flush();
    QCOMPARE(raw(file()), newer);
}

QTEST_GUILESS_MAIN(TestLayoutBook)
#include "tst_layoutbook.moc"
