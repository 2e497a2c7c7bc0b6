// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "core/textpages.h"

#include <QList>
#include <QTest>

#include <thread>

using namespace partyline;
using namespace Qt::StringLiterals;

class TestTextPages : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void shareMemory();
    void eachMayChange();
    void eachMayOutliveTheOthers();
    void outliveWhoMadeThem();
    void manyStayWhatTheyAre();
    void goInAnotherThread();
};

namespace {

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), size_t(bytes.size())};
}

} // namespace

void TestTextPages::reads_data()
{
    QTest::addColumn<QByteArray>("utf8");
    QTest::newRow("usual") << QByteArray("that is a line");
    QTest::newRow("one letter") << QByteArray("a");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("letters of the world") << QByteArray("h\xc3\xa9llo \xf0\x9f\x91\xbd");
    QTest::newRow("a null inside") << QByteArray("a\0b", 3);
    QTest::newRow("the longest that shares") << QByteArray(254, 'x');
    QTest::newRow("long") << QByteArray(255, 'x');
    QTest::newRow("longer than a page") << QByteArray(10'000, 'x');
}

void TestTextPages::reads()
{
    QFETCH(QByteArray, utf8);
    TextPages pages;
    pages.text("one before");
    const QString text = pages.text(viewOf(utf8));
    const QString next = pages.text("one behind");
    QCOMPARE(text, QString::fromUtf8(utf8));
    QCOMPARE(text.utf16()[text.size()], u'\0'); // it ends as every QString does
    QCOMPARE(next, u"one behind"_s);
}

void TestTextPages::shareMemory()
{
    TextPages pages;
    const QString first = pages.text("line");
    const QString odd = pages.text("\xc3\xa9");
    const QString second = pages.text("id");
    QCOMPARE(first.constData() + first.size() + 1, second.constData());
    QCOMPARE(odd, u"\u00e9"_s);
}

/// None writes into another, however long it grows.
void TestTextPages::eachMayChange()
{
    TextPages pages;
    for (int letters : {1, 3, 100}) {
        QString first = pages.text("line");
        QString second = pages.text("id");
        first += QString(letters, u'x');
        second.prepend(QString(letters, u'y'));
        first[0] = u'L';
        QCOMPARE(first, u"Line"_s + QString(letters, u'x'));
        QCOMPARE(second, QString(letters, u'y') + u"id"_s);
        QCOMPARE(pages.text("next"), u"next"_s);
    }
}

void TestTextPages::eachMayOutliveTheOthers()
{
    TextPages pages;
    QString line = pages.text("line");
    {
        const QString id = pages.text("id");
        QCOMPARE(id, u"id"_s);
    }
    line += QString(100, u'z'); // alone but for the page, which is still written on
    QCOMPARE(pages.text("next"), u"next"_s);
    QCOMPARE(line, u"line"_s + QString(100, u'z'));
    line.truncate(4);
    QCOMPARE(line, u"line"_s);
}

void TestTextPages::outliveWhoMadeThem()
{
    QString line, id;
    {
        TextPages pages;
        line = pages.text("line");
        id = pages.text("id");
    }
    QCOMPARE(line, u"line"_s);
    line.clear();
    id.prepend(QString(10, u'y')); // alone now: it may use all the memory
    id += QString(3'000, u'z');
    QCOMPARE(id, QString(10, u'y') + u"id"_s + QString(3'000, u'z'));
}

/// Page after page, with gaps where some go.
void TestTextPages::manyStayWhatTheyAre()
{
    TextPages pages;
    QList<QString> kept;
    for (int i = 0; i < 5'000; ++i) {
        const QByteArray letters = "line " + QByteArray::number(i) + QByteArray(i % 90, 'x');
        const QString text = pages.text(viewOf(letters));
        if (i % 3 == 0)
            kept.append(text);
    }
    for (int i = 0; i < kept.size(); ++i)
        QCOMPARE(kept[i], u"line %1"_s.arg(3 * i) + QString(3 * i % 90, u'x'));
}

/// As with history, which writes lines elsewhere while others come here.
void TestTextPages::goInAnotherThread()
{
    TextPages pages;
    for (int round = 0; round < 20; ++round) {
        QList<QString> kept;
        for (int i = 0; i < 200; ++i)
            kept.append(pages.text("somebody says something"));
        qsizetype letters = 0;
        std::thread other([lines = std::move(kept), &letters]() mutable {
            for (const QString &line : std::as_const(lines))
                letters += line.size();
            lines.clear();
        });
        for (int i = 0; i < 200; ++i)
            QCOMPARE(pages.text("meanwhile"), u"meanwhile"_s);
        other.join();
        QCOMPARE(letters, 200 * 23);
    }
}

QTEST_GUILESS_MAIN(TestTextPages)
#include "tst_textpages.moc"
