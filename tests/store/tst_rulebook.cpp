// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "store/rulebook.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace partyline;
using namespace Qt::StringLiterals;

class TestRuleBook : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void rulesOutliveTheBook();
    void theFileIsItsOwnersAlone();
    void anExportIsReadAgain();
    void damagedFilesAreSetAside_data();
    void damagedFilesAreSetAside();
    void newerFilesAreLeftAlone();
    void aFolderThatTakesNothing();
    void refusals();
    void aRunawayIsTurnedOff();
    void wordsToLookOutForBecomeHighlights();

private:
    QString path() const { return m_dir->filePath(u"rules.json"_s); }
    static Rule rule(const QString &text)
    {
        Rule one;
        one.name = text;
        one.text = text;
        one.colour = 1;
        return one;
    }
    void put(const QByteArray &bytes) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    QByteArray taken() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestRuleBook::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
}

void TestRuleBook::rulesOutliveTheBook()
{
    {
        RuleBook book(path());
        QVERIFY(book.rules().isEmpty());
        QSignalSpy changed(&book, &RuleBook::changed);
        QVERIFY(book.setRules({rule(u"one"_s), rule(u"two"_s)}));
        QCOMPARE(changed.size(), 1);
        QVERIFY(book.setRules(book.rules())); // the same again
        QCOMPARE(changed.size(), 1);
    }
    RuleBook book(path());
    QVERIFY2(book.trouble().isEmpty(), qPrintable(book.trouble()));
    QCOMPARE(book.rules().size(), 2);
    QCOMPARE(book.rules()[1].name, u"two"_s);
    QVERIFY(book.rules()[0].id != book.rules()[1].id);
    FeedItem item;
    item.kind = FeedItem::Kind::Chatter;
    item.text = u"and two"_s;
    QCOMPARE(book.judge(item).matched, QStringList{book.rules()[1].id});
}

void TestRuleBook::theFileIsItsOwnersAlone()
{
    RuleBook book(path());
    QVERIFY(book.setRules({rule(u"one"_s)}));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFileInfo(path()).permissions() & others));
}

void TestRuleBook::anExportIsReadAgain()
{
    const auto rules = RuleBook::imported(RuleBook::exported({rule(u"one"_s), rule(u"two"_s)}));
    QVERIFY(rules);
    QCOMPARE(rules->size(), 2);
    QCOMPARE(rules->at(0), rule(u"one"_s));
    QVERIFY(!RuleBook::imported("[]"));
    QVERIFY(!RuleBook::imported("{"));
    QVERIFY(!RuleBook::imported(R"({"version":1,"rules":{}})"));
    const auto wrong = RuleBook::imported(R"({"version":1,"rules":[{"name":"R","when":{"who":"x"}}]})");
    QVERIFY(!wrong && wrong.error().text.contains(u"\"R\""_s));
    const auto newer = RuleBook::imported(R"({"version":2,"rules":[]})");
    QVERIFY(!newer && newer.error().text.contains(u"newer"_s));
}

void TestRuleBook::damagedFilesAreSetAside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("garbage") << QByteArray("\0\1\2", 3);
    QTest::newRow("cut") << RuleBook::exported({rule(u"one"_s)}).chopped(9);
    QTest::newRow("something else") << QByteArray(R"({"people":{}})");
    QTest::newRow("a rule that is none") << QByteArray(R"({"version":1,"rules":[{"when":{"role":"x"}}]})");
}

void TestRuleBook::damagedFilesAreSetAside()
{
    QFETCH(QByteArray, bytes);
    put(bytes);
    RuleBook book(path());
    QVERIFY(book.trouble().contains(u"set aside"_s));
    const QStringList kept = QDir(m_dir->path()).entryList({u"rules.json.damaged-*"_s});
    QCOMPARE(kept.size(), 1);
    QFile aside(m_dir->filePath(kept[0]));
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), bytes);
    QVERIFY(book.setRules({rule(u"one"_s)}));
    QVERIFY(book.trouble().isEmpty());
}

void TestRuleBook::newerFilesAreLeftAlone()
{
    const QByteArray bytes = R"({"version":2,"rules":[]})";
    put(bytes);
    RuleBook book(path());
    QVERIFY(book.trouble().contains(u"newer"_s));
    QSignalSpy failed(&book, &RuleBook::failed);
    QVERIFY(book.setRules({rule(u"one"_s)}));
    QCOMPARE(failed.size(), 1);
    QCOMPARE(taken(), bytes);
}

void TestRuleBook::aFolderThatTakesNothing()
{
    // A file where the folder should be: works for every user, root too.
    put("in the way");
    RuleBook book(path() + u"/rules.json"_s);
    QSignalSpy failed(&book, &RuleBook::failed);
    QVERIFY(book.setRules({rule(u"one"_s)}));
    QCOMPARE(failed.size(), 1);
    QVERIFY(!book.trouble().isEmpty());
    QCOMPARE(book.rules().size(), 1); // in force until the end of the run
}

void TestRuleBook::refusals()
{
    RuleBook book({});
    Rule broken = rule(u"("_s);
    broken.matching = Rule::Matching::Expression;
    const auto refused = book.setRules({rule(u"one"_s), broken});
    QVERIFY(!refused && refused.error().text.contains(u"\"(\""_s));
    QVERIFY(book.rules().isEmpty());
    broken.isOn = false; // half written, but nobody is asked to finish it now
    QVERIFY(book.setRules({broken}));
    QVERIFY(!book.setRules(QList<Rule>(RuleBook::MostRules + 1, rule(u"one"_s))));
}

void TestRuleBook::aRunawayIsTurnedOff()
{
    RuleBook book(path());
    Rule slow = rule(u"(a+)+$"_s);
    slow.matching = Rule::Matching::Expression;
    QVERIFY(book.setRules({slow, rule(u"hi"_s)}));
    QSignalSpy off(&book, &RuleBook::turnedOff);
    FeedItem item;
    item.kind = FeedItem::Kind::Chat;
    item.text = u"hi "_s + QString(200, u'a') + u'!';
    for (int i = 0; i < RuleBook::MostRunaways; ++i)
        QCOMPARE(book.judge(item).matched.size(), 1); // the others go on
    QCOMPARE(off.size(), 1);
    QVERIFY(!book.rules()[0].isOn && book.rules()[1].isOn);
    QVERIFY(book.judge(item).runaway.isEmpty());
    QVERIFY(!RuleBook(path()).rules()[0].isOn);
}

void TestRuleBook::wordsToLookOutForBecomeHighlights()
{
    QVERIFY(RuleBook::rulesFor({}).isEmpty());
    QVERIFY(RuleBook::rulesFor({u" "_s, u"\""_s}).isEmpty());
    RuleBook book(path());
    QVERIFY(book.setRules(
        RuleBook::rulesFor({u" night  bus"_s, u"c++"_s, u"one, two"_s, u"eins، zwei"_s, u"the \"best\""_s})));
    QCOMPARE(book.rules().size(), 1);
    FeedItem item;
    item.kind = FeedItem::Kind::Chat;
    for (const QString &text :
         {u"the Night Bus is late"_s, u"learn c++20"_s, u"one, two!"_s, u"eins، zwei"_s, u"the best"_s}) {
        item.text = text;
        QVERIFY2(book.judge(item).colour == 0, qPrintable(text));
    }
    for (const QString &text : {u"nightbus"_s, u"one or two"_s, u"eins"_s, u"thebest"_s}) {
        item.text = text;
        QVERIFY2(!book.judge(item).colour, qPrintable(text));
    }
    // As many as settings held, at their longest: none is lost.
    QStringList words;
    for (int i = 0; i < 50; ++i)
        words.append(QString::number(i).leftJustified(100, u'w'));
    const QList<Rule> rules = RuleBook::rulesFor(words);
    QVERIFY(rules.size() > 1);
    QVERIFY(book.setRules(rules));
    for (const QString &word : std::as_const(words)) {
        item.text = word;
        QVERIFY2(book.judge(item).colour == 0, qPrintable(word));
    }
}

QTEST_GUILESS_MAIN(TestRuleBook)
#include "tst_rulebook.moc"
