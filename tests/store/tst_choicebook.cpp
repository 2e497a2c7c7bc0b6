// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "store/alertbook.h"
#include "store/choicebook.h"
#include "store/rulebook.h"
#include "store/settings.h"
#include "store/settingschoices.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace partyline;
using namespace std::chrono_literals;

/// All settings in one form: out, in again, back to the start, and never half of a bad file.
class TestChoiceBook : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everyChoiceStartsAsItsStandard();
    void everyChoiceTellsItsChange();
    void exportWipeImportIsEqual();
    void cancelBringsAllBack();
    void resetBringsTheStandard();
    void badFilesSayWhatAndWhere_data();
    void badFilesSayWhatAndWhere();
    void badFilesChangeNothing();
    void manyMistakesAreListed();
    void unknownKeysAreNamed();
    void newerFilesAreRefused();
    void whatRunsOutIsNotExported();
    void importKeepsWhatRunsOut();
    void holdsNoSecretsOrAccounts();

private:
    struct Household
    {
        explicit Household(const QString &folder)
            : settings(folder + u"/partyline.ini"_s)
            , alerts(folder + u"/alerts.json"_s)
            , rules(folder + u"/rules.json"_s)
        {
            addChoices(book, settings);
            addChoices(book, alerts);
            addChoices(book, rules);
        }

        Settings settings;
        AlertBook alerts;
        RuleBook rules;
        ChoiceBook book;
    };

    /// Another value for each choice there is.
    static QJsonObject othersThan(const ChoiceBook &book);
    static QByteArray fileWith(const QJsonObject &settings, const QJsonValue &version = 1);

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Household> m_home;
};

void TestChoiceBook::init()
{
    m_home.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    m_home = std::make_unique<Household>(m_dir->path());
}

QJsonObject TestChoiceBook::othersThan(const ChoiceBook &book)
{
    AlertOptions alerts;
    alerts.set(AlertType::Poll, AlertWay::Sound, !alerts.isOn(AlertType::Poll, AlertWay::Sound));
    alerts.setOfRoom(u"plugdj/plug.dj/den"_s, u"Night Bus"_s, AlertType::Mention, AlertWay::Notify, false);
    alerts.volume = 40;
    Rule rule;
    rule.name = u"Gear"_s;
    rule.text = u"turntable, \"slip mat\""_s;
    rule.colour = 2;
    const QJsonObject rules = QJsonDocument::fromJson(RuleBook::exported({rule})).object();
    QJsonObject others{{u"rooms/looks"_s, QJsonObject{{u"plugdj:den"_s, QJsonObject{{u"feed/density"_s, u"cozy"_s},
                                                                                    {u"look/emoji"_s, false}}}}},
                       {u"rooms/zooms"_s, QJsonObject{{u"plugdj:den"_s, 150}, {u"plugdj:bus"_s, 80}}},
                       {u"emotes/favourites"_s, QJsonArray{u"plug:smile"_s, u"fp:kettle"_s}},
                       {u"alerts"_s, alertOptionsJson(alerts)},
                       {u"rules"_s, rules}};
    for (const Choice &choice : book.choices()) {
        switch (choice.type) {
        case Choice::Type::Flag:
            others.insert(choice.key, !choice.standard.toBool());
            break;
        case Choice::Type::Number:
            others.insert(choice.key,
                          choice.standard.toInt() == choice.most ? choice.least : choice.standard.toInt() + 1);
            break;
        case Choice::Type::Word:
            others.insert(choice.key, choice.words.at((choice.words.indexOf(choice.standard.toString()) + 1)
                                                      % choice.words.size()));
            break;
        case Choice::Type::Free:
            break;
        }
    }
    return others;
}

QByteArray TestChoiceBook::fileWith(const QJsonObject &settings, const QJsonValue &version)
{
    return QJsonDocument(
               QJsonObject{{u"partyline"_s, u"settings"_s}, {u"version"_s, version}, {u"settings"_s, settings}})
        .toJson();
}

void TestChoiceBook::everyChoiceStartsAsItsStandard()
{
    QVERIFY(m_home->book.choices().size() > 20);
    for (const Choice &choice : m_home->book.choices()) {
        QVERIFY2(m_home->book.isStandard(choice.key), qPrintable(choice.key));
        QVERIFY2(choice.check(choice.standard).isEmpty(), qPrintable(choice.key));
    }
}

void TestChoiceBook::everyChoiceTellsItsChange()
{
    const QJsonObject others = othersThan(m_home->book);
    for (const Choice &choice : m_home->book.choices()) {
        QVERIFY2(others.contains(choice.key), qPrintable(choice.key));
        QSignalSpy changed(&m_home->book, &ChoiceBook::changed);
        m_home->book.set(choice.key, others.value(choice.key));
        QVERIFY2(!m_home->book.isStandard(choice.key), qPrintable(choice.key));
        const bool wasTold =
            std::any_of(changed.begin(), changed.end(), [&](const auto &call) { return call[0] == choice.key; });
        QVERIFY2(wasTold, qPrintable(choice.key));
    }
}

void TestChoiceBook::exportWipeImportIsEqual()
{
    m_home->book.restore(othersThan(m_home->book));
    const QJsonObject before = m_home->book.values();
    const QByteArray file = m_home->book.exported();

    m_home.reset();
    m_dir = std::make_unique<QTemporaryDir>(); // wiped
    m_home = std::make_unique<Household>(m_dir->path());
    QVERIFY(m_home->book.values() != before);
    const auto imported = m_home->book.imported(file);
    QVERIFY2(imported, imported ? "" : qPrintable(imported.error().text));
    QCOMPARE(imported->unknown, QStringList());
    m_home->book.restore(imported->values);
    QCOMPARE(m_home->book.values(), before);
    QCOMPARE(m_home->book.exported(), file);

    m_home->settings.sync();
    m_home.reset(); // and after a restart
    m_home = std::make_unique<Household>(m_dir->path());
    QCOMPARE(m_home->book.values(), before);
}

void TestChoiceBook::cancelBringsAllBack()
{
    const QJsonObject others = othersThan(m_home->book);
    const QJsonObject first = m_home->book.values();
    m_home->book.restore(others);
    for (const Choice &choice : m_home->book.choices())
        QCOMPARE(m_home->book.value(choice.key), others.value(choice.key));
    m_home->book.restore(first);
    QCOMPARE(m_home->book.values(), first);
}

void TestChoiceBook::resetBringsTheStandard()
{
    m_home->book.restore(othersThan(m_home->book));
    m_home->book.reset(u"feed/density"_s);
    QVERIFY(m_home->book.isStandard(u"feed/density"_s));
    QVERIFY(!m_home->book.isStandard(u"rules"_s));
    m_home->book.resetAll();
    for (const Choice &choice : m_home->book.choices())
        QVERIFY2(m_home->book.isStandard(choice.key), qPrintable(choice.key));
    QVERIFY(m_home->rules.rules().isEmpty());
}

void TestChoiceBook::badFilesSayWhatAndWhere_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QStringList>("said");

    const auto row = [](const char *name, const QJsonObject &settings, const QStringList &said) {
        QTest::newRow(name) << fileWith(settings) << said;
    };
    QTest::newRow("empty") << QByteArray() << QStringList{u"no JSON"_s};
    QTest::newRow("cut short") << QByteArray("{\n  \"partyline\": \"set") << QStringList{u"no JSON"_s, u"line 2"_s};
    QTest::newRow("something else") << QByteArray("{\"a\": 1}") << QStringList{u"no settings of Partyline"_s};
    QTest::newRow("a list") << QByteArray("[1]") << QStringList{u"no settings of Partyline"_s};
    QTest::newRow("no settings") << QByteArray("{\"partyline\": \"settings\", \"version\": 1}")
                                 << QStringList{u"\"settings\""_s, u"{ }"_s};
    QTest::newRow("version of words") << fileWith({}, u"one"_s) << QStringList{u"\"version\""_s, u"\"one\""_s};
    QTest::newRow("version 0") << fileWith({}, 0) << QStringList{u"\"version\""_s, u"0"_s};
    row("flag as number", {{u"look/emoji"_s, 1}}, {u"\"look/emoji\""_s, u"true or false"_s, u"not 1"_s});
    row("out of bounds", {{u"feed/zoom"_s, 5000}}, {u"\"feed/zoom\""_s, u"60 to 300"_s, u"5000"_s});
    row("no whole number", {{u"feed/zoom"_s, 99.5}}, {u"\"feed/zoom\""_s, u"99.5"_s});
    row("no such word", {{u"feed/density"_s, u"huge"_s}}, {u"\"feed/density\""_s, u"huge"_s, u"cozy"_s});
    row("null", {{u"feed/rows"_s, QJsonValue::Null}}, {u"\"feed/rows\""_s, u"null"_s});
    row("emotes of numbers", {{u"emotes/favourites"_s, QJsonArray{1}}}, {u"\"emotes/favourites\""_s, u"no text"_s});
    row("room without choices", {{u"rooms/looks"_s, QJsonObject{{u"plugdj:den"_s, 3}}}},
        {u"\"rooms/looks\""_s, u"plugdj:den"_s});
    row("room with a wrong choice",
        {{u"rooms/looks"_s, QJsonObject{{u"plugdj:den"_s, QJsonObject{{u"feed/density"_s, u"huge"_s}}}}}},
        {u"\"rooms/looks\""_s, u"plugdj:den"_s, u"feed/density"_s, u"huge"_s});
    row("room with a choice it cannot have",
        {{u"rooms/looks"_s, QJsonObject{{u"plugdj:den"_s, QJsonObject{{u"look/theme"_s, u"Dark"_s}}}}}},
        {u"plugdj:den"_s, u"look/theme"_s});
    row("zoom beyond", {{u"rooms/zooms"_s, QJsonObject{{u"plugdj:den"_s, 1}}}},
        {u"\"rooms/zooms\""_s, u"plugdj:den"_s});
    row("alerts with a stranger",
        {{u"alerts"_s, QJsonObject{{u"types"_s, QJsonObject{{u"mention"_s, QJsonObject{{u"loud"_s, true}}}}}}}},
        {u"\"alerts\""_s, u"types.mention.loud"_s});
    row("alerts of a wrong type", {{u"alerts"_s, QJsonObject{{u"volume"_s, 900}}}}, {u"\"alerts\""_s, u"volume"_s});
    row("rules without a list", {{u"rules"_s, QJsonObject{{u"version"_s, 1}}}}, {u"\"rules\""_s, u"file of rules"_s});
}

void TestChoiceBook::badFilesSayWhatAndWhere()
{
    QFETCH(QByteArray, file);
    QFETCH(QStringList, said);
    const auto imported = m_home->book.imported(file);
    QVERIFY(!imported);
    for (const QString &words : std::as_const(said))
        QVERIFY2(imported.error().text.contains(words), qPrintable(imported.error().text));
}

void TestChoiceBook::badFilesChangeNothing()
{
    const QJsonObject before = m_home->book.values();
    QJsonObject values = othersThan(m_home->book);
    values.insert(u"feed/zoom"_s, 5000); // all others are good
    QVERIFY(!m_home->book.imported(fileWith(values)));
    QCOMPARE(m_home->book.values(), before);
}

void TestChoiceBook::manyMistakesAreListed()
{
    QJsonObject values;
    for (const Choice &choice : m_home->book.choices())
        values.insert(choice.key, QJsonValue::Null);
    const auto imported = m_home->book.imported(fileWith(values));
    QVERIFY(!imported);
    QCOMPARE(imported.error().text.count(u'\n'), ChoiceBook::MostMistakes);
}

void TestChoiceBook::unknownKeysAreNamed()
{
    const auto imported = m_home->book.imported(fileWith({{u"feed/zoom"_s, 120}, {u"feed/colour"_s, 3}}));
    QVERIFY(imported);
    QCOMPARE(imported->unknown, QStringList{u"feed/colour"_s});
    QCOMPARE(imported->values, (QJsonObject{{u"feed/zoom"_s, 120}}));
}

void TestChoiceBook::newerFilesAreRefused()
{
    const auto imported = m_home->book.imported(fileWith({{u"feed/zoom"_s, 120}}, 2));
    QVERIFY(!imported);
    QVERIFY(imported.error().text.contains(u"newer"_s));
}

void TestChoiceBook::whatRunsOutIsNotExported()
{
    const QByteArray before = m_home->book.exported();
    m_home->alerts.edit([](AlertOptions &options) {
        options.mute(u"plugdj/plug.dj/den"_s, u"Night Bus"_s, QDateTime::currentDateTimeUtc().addSecs(3600));
        options.disturb = AlertOptions::Disturb::NotUntil;
        options.silentUntil = QDateTime::currentDateTimeUtc().addSecs(3600);
        options.told.append(u"tray"_s);
    });
    QCOMPARE(m_home->book.exported(), before);
}

void TestChoiceBook::importKeepsWhatRunsOut()
{
    m_home->alerts.edit([](AlertOptions &options) {
        options.mute(u"plugdj/plug.dj/den"_s, u"Night Bus"_s, QDateTime::currentDateTimeUtc().addSecs(3600));
        options.told.append(u"tray"_s);
    });
    const auto imported = m_home->book.imported(fileWith(othersThan(m_home->book)));
    QVERIFY(imported);
    m_home->book.restore(imported->values);
    const AlertOptions &options = m_home->alerts.options();
    QCOMPARE(options.volume, 40);
    QVERIFY(options.isMuted(u"plugdj/plug.dj/den"_s, QDateTime::currentDateTimeUtc()));
    QCOMPARE(options.told, QStringList{u"tray"_s});
}

void TestChoiceBook::holdsNoSecretsOrAccounts()
{
    KnownAccount account;
    account.id = u"a1"_s;
    account.endpoints = Endpoints::plugDj();
    account.user = u"marked-user@example.org"_s;
    m_home->settings.setAccounts({account});
    m_home->settings.setRecentRooms({{u"a1"_s, u"den"_s, u"marked-room"_s}});
    const QByteArray file = m_home->book.exported();
    QVERIFY(!file.contains("marked"));
}

QTEST_GUILESS_MAIN(TestChoiceBook)
#include "tst_choicebook.moc"
