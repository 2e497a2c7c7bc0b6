// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "wire/json.h"
#include "wire/limits.h"

#include <QTest>

#include <algorithm>

using namespace partyline;
using namespace Qt::StringLiterals;

class TestJson : public QObject
{
    Q_OBJECT

private slots:
    void refusesWhatIsNotJson_data();
    void refusesWhatIsNotJson();
    void readsLeniently_data();
    void readsLeniently();
    void absentNullAndWrongTypeAreTheSame();
    void whatComesAgainIsShared();
    void documentsOfAllSizesOneAfterTheOther();
    void textsEndAtTheirLimit_data();
    void textsEndAtTheirLimit();
    void keepsTheRestAsText();
};

void TestJson::refusesWhatIsNotJson_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut short") << QByteArray(R"({"a":)");
    QTest::newRow("two texts") << QByteArray("{} {}");
    QTest::newRow("not UTF-8") << QByteArray("\"\xff\"");
    QTest::newRow("too deep") << QByteArray(int(json::MaximumDepth) + 1, '[')
                                     + QByteArray(int(json::MaximumDepth) + 1, ']');
}

void TestJson::refusesWhatIsNotJson()
{
    QFETCH(QByteArray, text);
    json::Document document;
    const auto root = document.parse(text);
    QVERIFY(!root);
    QCOMPARE(root.error().kind, Error::Kind::Protocol);
}

void TestJson::readsLeniently_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("integer");
    QTest::addColumn<bool>("flag");
    QTest::newRow("number") << QByteArray("12") << u"12"_s << qint64(12) << true;
    QTest::newRow("number as text") << QByteArray("\"12\"") << u"12"_s << qint64(12) << true;
    QTest::newRow("zero") << QByteArray("0") << u"0"_s << qint64(0) << false;
    QTest::newRow("fraction") << QByteArray("2.75") << u"2.75"_s << qint64(2) << true;
    QTest::newRow("true") << QByteArray("true") << u"-"_s << qint64(1) << true;
    QTest::newRow("text") << QByteArray("\"h\\u00e9\"") << u"h\u00e9"_s << qint64(-1) << false;
    QTest::newRow("null") << QByteArray("null") << u"-"_s << qint64(-1) << false;
    QTest::newRow("object") << QByteArray("{}") << u"-"_s << qint64(-1) << false;
    QTest::newRow("beyond whole doubles") << QByteArray("1e300") << u"1.0000000000000001e+300"_s << qint64(-1) << false;
    QTest::newRow("too large for us") << QByteArray("18446744073709551615") << u"18446744073709551615"_s << qint64(-1)
                                      << false;
}

void TestJson::readsLeniently()
{
    QFETCH(QByteArray, value);
    json::Document document;
    const auto root = document.parse("{\"k\":" + value + '}');
    QVERIFY(root);
    QTEST(json::text(*root, "k", u"-"_s), "text");
    QTEST(json::integer(*root, "k", -1), "integer");
    QTEST(json::flag(*root, "k"), "flag");
}

void TestJson::absentNullAndWrongTypeAreTheSame()
{
    json::Document document;
    const auto root = document.parse(R"({"null":null,"number":1})");
    QVERIFY(root);
    for (const char *key : {"absent", "null", "number"}) {
        QVERIFY(!json::objectMember(*root, key));
        QVERIFY(!json::arrayMember(*root, key));
    }
    QVERIFY(!json::member(*root, "null"));
}

void TestJson::whatComesAgainIsShared()
{
    json::TextPool pool;
    const QString first = pool.text("viewer_1");
    const QString second = pool.text("viewer_1");
    QCOMPARE(second, u"viewer_1"_s);
    QCOMPARE(second.constData(), first.constData()); // the same letters in memory
    // However many there are, each is itself.
    for (int i = 0; i < 10'000; ++i)
        QCOMPARE(pool.text(std::to_string(i)), QString::number(i));
    const std::string longer(1'000, 'x');
    QCOMPARE(pool.text(longer).size(), 1'000);
    QVERIFY(pool.text(longer).constData() != pool.text(longer).constData());
    QVERIFY(pool.text("").isEmpty());
}

void TestJson::documentsOfAllSizesOneAfterTheOther()
{
    json::Document document;
    for (const int size : {1, 100, 5'000, 50'000, 10, 20'000, 0}) {
        const QByteArray text = "[\"" + QByteArray(size, 'x') + "\"]";
        const auto root = document.parse(text);
        QVERIFY(root);
        QCOMPARE(json::toText(root->at(0).value_unsafe())->size(), std::min(qsizetype(size), limits::LongestText));
        QVERIFY(!document.parse("[1,"));
    }
}

void TestJson::textsEndAtTheirLimit_data()
{
    QTest::addColumn<QString>("whole");
    QTest::addColumn<qsizetype>("kept");
    constexpr qsizetype Limit = limits::LongestText;
    QTest::newRow("just fits") << QString(Limit, u'x') << Limit;
    QTest::newRow("one too many") << QString(Limit + 1, u'x') << Limit;
    QTest::newRow("of two bytes each") << QString(2 * Limit, u'\u00fc') << Limit;
    QTest::newRow("of three bytes each") << QString(2 * Limit, u'\u2028') << Limit;
    QTest::newRow("pairs") << u"\U0001F600"_s.repeated(Limit) << Limit;
    QTest::newRow("a pair at the end") << u'x' + u"\U0001F600"_s.repeated(Limit) << Limit - 1;
}

/// And are whole characters up to there.
void TestJson::textsEndAtTheirLimit()
{
    QFETCH(QString, whole);
    QFETCH(qsizetype, kept);
    json::Document document;
    const auto root = document.parse("[\"" + whole.toUtf8() + "\"]");
    QVERIFY(root);
    QCOMPARE(json::toText(root->at(0).value_unsafe()).value(), whole.left(kept));
    QCOMPARE(limits::cut(whole), whole.left(kept));
}

void TestJson::keepsTheRestAsText()
{
    json::Document document;
    const auto root = document.parse(R"({ "x" : [ 1 ] })");
    QVERIFY(root);
    QCOMPARE(json::raw(*root), QByteArray(R"({"x":[1]})"));
}

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"
