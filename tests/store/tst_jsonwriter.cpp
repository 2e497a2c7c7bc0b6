// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "store/jsonwriter.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace partyline;
using namespace std::chrono_literals;

/// What changes reaches its file soon, whole, with older states beside it.
class TestJsonWriter : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void changesAreWrittenSoon();
    void manyChangesAreOneWrite();
    void theLastChangeIsWrittenAtTheEnd();
    void copiesGoBackNineStates();
    void copiesAreNotMadeAllTheTime();
    void whatACrashLeftIsSweptAway();
    void troubleIsTold();

private:
    QString file() const { return m_dir->filePath(u"layout.json"_s); }
    int number(const QString &name) const { return (*JsonFile(name, 1000).read())[u"n"_s].toInt(-1); }
    JsonWriter::Maker maker()
    {
        return [this] { return QJsonObject{{u"n"_s, m_number}}; };
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    int m_number = 0;
};

void TestJsonWriter::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_number = 1;
}

void TestJsonWriter::changesAreWrittenSoon()
{
    JsonWriter writer(JsonFile(file(), 1000), {5ms, 0, 0ms}, maker());
    writer.touch();
    QTRY_COMPARE(number(file()), 1);
}

void TestJsonWriter::manyChangesAreOneWrite()
{
    JsonWriter writer(JsonFile(file(), 1000), {20ms, 0, 0ms}, maker());
    QSignalSpy written(&writer, &JsonWriter::written);
    for (m_number = 1; m_number < 100; ++m_number)
        writer.touch();
    QTRY_COMPARE(written.size(), 1);
    QCOMPARE(number(file()), 100);
}

void TestJsonWriter::theLastChangeIsWrittenAtTheEnd()
{
    {
        JsonWriter writer(JsonFile(file(), 1000), {1h, 0, 0ms}, maker());
        writer.touch();
    }
    QCOMPARE(number(file()), 1);
}

void TestJsonWriter::copiesGoBackNineStates()
{
    JsonWriter writer(JsonFile(file(), 1000), {1h, 9, 0ms}, maker());
    for (m_number = 1; m_number <= 12; ++m_number) {
        writer.touch();
        writer.flush();
    }
    QCOMPARE(number(file()), 12);
    for (int i = 1; i <= 9; ++i)
        QCOMPARE(number(JsonWriter::copyName(file(), i)), 12 - i);
    QVERIFY(!QFile::exists(JsonWriter::copyName(file(), 10)));
    QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files).size(), 10);
}

void TestJsonWriter::copiesAreNotMadeAllTheTime()
{
    for (m_number = 1; m_number <= 2; ++m_number) {
        // Two runs of the program, some changes in each.
        JsonWriter writer(JsonFile(file(), 1000), {1h, 9, 10min}, maker());
        for (int i = 0; i < 5; ++i) {
            writer.touch();
            writer.flush();
        }
    }
    QCOMPARE(number(JsonWriter::copyName(file(), 1)), 1);
    QVERIFY(!QFile::exists(JsonWriter::copyName(file(), 2)));
}

void TestJsonWriter::whatACrashLeftIsSweptAway()
{
    const QStringList names{u"layout.json.Ab3xYz"_s, u"layout.json.damaged-20261122-101500"_s, u"layout.1.json"_s};
    for (const QString &name : names) {
        QFile left(m_dir->filePath(name));
        QVERIFY(left.open(QIODevice::WriteOnly));
    }
    const JsonWriter writer(JsonFile(file(), 1000), {}, maker());
    QVERIFY(!QFile::exists(m_dir->filePath(names[0])));
    QVERIFY(QFile::exists(m_dir->filePath(names[1])));
    QVERIFY(QFile::exists(m_dir->filePath(names[2])));
}

void TestJsonWriter::troubleIsTold()
{
    QFile taken(m_dir->filePath(u"folder"_s));
    QVERIFY(taken.open(QIODevice::WriteOnly));
    JsonWriter writer(JsonFile(m_dir->filePath(u"folder/layout.json"_s), 1000), {1ms, 0, 0ms}, maker());
    QSignalSpy failed(&writer, &JsonWriter::failed);
    writer.touch();
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(!failed[0][0].value<Error>().text.isEmpty());
}

QTEST_GUILESS_MAIN(TestJsonWriter)
#include "tst_jsonwriter.moc"
