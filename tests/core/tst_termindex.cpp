// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "core/termindex.h"

#include <QRandomGenerator>
#include <QStringList>
#include <QTest>

using namespace partyline;
using namespace Qt::StringLiterals;

/// All terms in one pass over a text.
class TestTermIndex : public QObject
{
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
    void nothingIsFoundByNothing();
    void agreesWithLookingForEach();
    void letterByLetterAsPcreDoes_data();
    void letterByLetterAsPcreDoes();

private:
    static QStringList found(const QStringList &terms, const QString &text)
    {
        TermIndex index;
        for (qsizetype i = 0; i < terms.size(); ++i)
            index.add(terms[i], int(i));
        index.build();
        const std::vector<bool> hits = index.find(text);
        QStringList list;
        for (size_t i = 0; i < hits.size(); ++i) {
            if (hits[i])
                list.append(terms[qsizetype(i)]);
        }
        return list;
    }
};

void TestTermIndex::finds_data()
{
    QTest::addColumn<QStringList>("terms");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("one") << QStringList{u"comet"_s, u"ferry"_s} << u"the Comet"_s << QStringList{u"comet"_s};
    QTest::newRow("in another") << QStringList{u"he"_s, u"she"_s, u"hers"_s, u"his"_s} << u"ushers"_s
                                << QStringList{u"he"_s, u"she"_s, u"hers"_s};
    QTest::newRow("end of a longer one") << QStringList{u"abcd"_s, u"bc"_s, u"c"_s} << u"xabcx"_s
                                         << QStringList{u"bc"_s, u"c"_s};
    QTest::newRow("twice the same") << QStringList{u"a"_s, u"a"_s} << u"A"_s << QStringList{u"a"_s, u"a"_s};
    QTest::newRow("the whole text") << QStringList{u"hello there"_s} << u"hello there"_s
                                    << QStringList{u"hello there"_s};
    QTest::newRow("beyond the first plane") << QStringList{u"🎷"_s, u"🎸"_s} << u"a 🎷!"_s << QStringList{u"🎷"_s};
    QTest::newRow("half a pair") << QStringList{u"a"_s} << QString(QChar(0xd83c)) + u'a' << QStringList{u"a"_s};
    QTest::newRow("empty text") << QStringList{u"a"_s} << QString() << QStringList();
    QTest::newRow("empty term") << QStringList{u""_s, u"a"_s} << u"b"_s << QStringList{u""_s};
}

void TestTermIndex::finds()
{
    QFETCH(QStringList, terms);
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QCOMPARE(found(terms, text), expected);
}

void TestTermIndex::nothingIsFoundByNothing()
{
    TermIndex index;
    index.build();
    QVERIFY(index.isEmpty());
    QVERIFY(index.find(u"anything").empty());
}

void TestTermIndex::agreesWithLookingForEach()
{
    QRandomGenerator dice(5);
    const auto word = [&dice](int most) {
        QString letters;
        for (int i = dice.bounded(most) + 1; i > 0; --i)
            letters += u"abAB"[dice.bounded(4)];
        return letters;
    };
    for (int round = 0; round < 200; ++round) {
        QStringList terms;
        for (int i = 0; i < 30; ++i)
            terms.append(word(6));
        const QString text = word(40);
        QStringList expected;
        for (const QString &term : std::as_const(terms)) {
            if (text.contains(term, Qt::CaseInsensitive))
                expected.append(term);
        }
        QCOMPARE(found(terms, text), expected);
    }
}

/// The index must never miss what the expression of a rule would find.
void TestTermIndex::letterByLetterAsPcreDoes_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("kelvin") << u"\u212a"_s << u"k"_s;
    QTest::newRow("long s") << u"\u017f"_s << u"S"_s;
    QTest::newRow("sharp s") << u"\u1e9e"_s << u"\u00df"_s;
    QTest::newRow("final sigma") << u"\u03c2"_s << u"\u03a3"_s;
    QTest::newRow("micro") << u"\u00b5"_s << u"\u03bc"_s;
    QTest::newRow("titlecase") << u"\u01c5"_s << u"\u01c6"_s;
    QTest::newRow("cherokee") << u"\uab70"_s << u"\u13a0"_s;
    QTest::newRow("deseret") << u"\U00010400"_s << u"\U00010428"_s;
}

void TestTermIndex::letterByLetterAsPcreDoes()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QCOMPARE(found({one}, other), QStringList{one});
    QCOMPARE(found({other}, one), QStringList{other});
}

QTEST_GUILESS_MAIN(TestTermIndex)

#include "tst_termindex.moc"
