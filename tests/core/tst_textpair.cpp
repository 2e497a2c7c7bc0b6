// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "core/textpair.h"

#include <QTest>

using namespace partyline;
using namespace Qt::StringLiterals;

class TestTextPair : public QObject
{
    Q_OBJECT

private slots:
    void readsBoth_data();
    void readsBoth();
    void sharesItsMemory();
    void eachMayChange();
    void eachMayOutliveTheOther();
};

void TestTextPair::readsBoth_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::newRow("usual") << QByteArray("that is a line") << QByteArray("5d4b-17");
    QTest::newRow("one letter each") << QByteArray("a") << QByteArray("b");
    QTest::newRow("no second") << QByteArray("a") << QByteArray();
    QTest::newRow("no first") << QByteArray() << QByteArray("b");
    QTest::newRow("neither") << QByteArray() << QByteArray();
    QTest::newRow("letters of the world") << QByteArray("h\xc3\xa9llo \xf0\x9f\x91\xbd") << QByteArray("b");
    QTest::newRow("an id of the world") << QByteArray("hello") << QByteArray("\xc3\xa9");
    QTest::newRow("a null inside") << QByteArray("a\0b", 3) << QByteArray("c\0", 2);
    QTest::newRow("long") << QByteArray(10'000, 'x') << QByteArray(1'000, 'y');
}

void TestTextPair::readsBoth()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    const auto pair = textPair({first.constData(), size_t(first.size())}, {second.constData(), size_t(second.size())});
    QCOMPARE(pair.first, QString::fromUtf8(first));
    QCOMPARE(pair.second, QString::fromUtf8(second));
    QCOMPARE(pair.first.utf16()[pair.first.size()], u'\0'); // both end as every QString does
    QCOMPARE(pair.second.utf16()[pair.second.size()], u'\0');
}

void TestTextPair::sharesItsMemory()
{
    const auto pair = textPair("line", "id");
    QCOMPARE(pair.first.constData() + pair.first.size() + 1, pair.second.constData());
}

/// Neither writes into the other, however long it grows.
void TestTextPair::eachMayChange()
{
    for (int letters : {1, 3, 100}) {
        auto [first, second] = textPair("line", "id");
        first += QString(letters, u'x');
        second.prepend(QString(letters, u'y'));
        first[0] = u'L';
        QCOMPARE(first, u"Line"_s + QString(letters, u'x'));
        QCOMPARE(second, QString(letters, u'y') + u"id"_s);
    }
}

void TestTextPair::eachMayOutliveTheOther()
{
    QString line, id;
    {
        auto pair = textPair("line", "id");
        id = pair.second;
    }
    id.prepend(QString(10, u'z')); // alone now: it may use all the memory
    id += QString(10, u'z');
    QCOMPARE(id, QString(10, u'z') + u"id"_s + QString(10, u'z'));
    {
        auto pair = textPair("line", "id");
        line = std::move(pair.first);
    }
    line += QString(100, u'z');
    QCOMPARE(line, u"line"_s + QString(100, u'z'));
    line.truncate(4);
    QCOMPARE(line, u"line"_s);
}

QTEST_GUILESS_MAIN(TestTextPair)
#include "tst_textpair.moc"
