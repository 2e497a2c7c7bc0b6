// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/colournames.h"
#include "ui/theme.h"
#include "ui/themefile.h"
#include "ui/themeshelf.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace partyline;

/// Themes of the user's own: read, mended or refused in words, and followed as their files change.
class TestThemeFile : public QObject
{
    Q_OBJECT

private slots:
    void readsColoursOverItsBase();
    void mistakesAreNamedWithTheirPlace_data();
    void mistakesAreNamedWithTheirPlace();
    void weakColoursAreMendedAndNamed();
    void hopelessColoursAreRefused();
    void everyThemeSurvivesBeingWritten_data();
    void everyThemeSurvivesBeingWritten();
    void schemaKnowsEveryColour();
    void shelfFollowsItsFolder();
    void shelfKeepsBadFilesWithTheirReason();
    void shelfWritesAThemeToBeginWith();
    void themeShowsOwnColoursAndGoesBack();

private:
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
};

void TestThemeFile::readsColoursOverItsBase()
{
    const auto theme = parseThemeFile(R"({"$schema": "x", "name": " Night  shift ", "base": "dark", "accentHue": 145,
        "overlay": {"hover": 0.1}, "colours": {"surface": {"base": "#101010"}, "state": {"info": {"fg": "#9ad8ff"}}}})");
    QVERIFY2(theme, theme ? "" : qPrintable(theme.error().text));
    QCOMPARE(theme->name, u"Night shift"_s);
    QCOMPARE(theme->base, ThemeKind::Dark);
    QCOMPARE(theme->colours.surface.base, QColor(u"#101010"_s));
    QCOMPARE(theme->colours.state.info.fg, QColor(u"#9ad8ff"_s));
    QCOMPARE(theme->colours.overlay.hover, 0.1);
    const Colours &dark = Tokens::builtIn().themes[ThemeKind::Dark];
    QCOMPARE(theme->colours.overlay.pressed, dark.overlay.pressed);
    QCOMPARE(theme->colours.vote.meh, dark.vote.meh);
    QVERIFY(theme->colours.accent.fill != dark.accent.fill);
}

void TestThemeFile::mistakesAreNamedWithTheirPlace_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QStringList>("said");
    QTest::newRow("no JSON") << QByteArray("{\n\"name\": \"x\",\n\"base\" \"dark\"}") << QStringList{u"Line 3"_s};
    QTest::newRow("no object") << QByteArray("[]") << QStringList{u"object"_s};
    QTest::newRow("empty") << QByteArray() << QStringList{u"Line 1"_s};
    QTest::newRow("no name") << QByteArray(R"({"base": "dark"})") << QStringList{u"name"_s};
    QTest::newRow("no base") << QByteArray(R"({"name": "x"})") << QStringList{u"base"_s, u"highContrast"_s};
    QTest::newRow("unknown key") << QByteArray("{\"name\": \"x\",\n\"base\": \"dark\",\n\"colors\": {}}")
                                 << QStringList{u"Line 3"_s, u"colors"_s};
    QTest::newRow("unknown colour") << QByteArray(
        "{\"name\": \"x\",\n\"base\": \"dark\",\n\"colours\": {\n\"text\": {\n\"primry\": \"#ffffff\"}}}")
                                    << QStringList{u"Line 5"_s, u"colours.text.primry"_s};
    QTest::newRow("no colour") << QByteArray(
        "{\"name\": \"x\", \"base\": \"dark\",\n\"colours\": {\"surface\": {\n\"base\": \"midnight\"}}}")
                               << QStringList{u"Line 3"_s, u"colours.surface.base"_s, u"#rrggbb"_s};
    QTest::newRow("a group as a colour") << QByteArray(
        R"({"name": "x", "base": "dark", "colours": {"text": "#fff000"}})")
                                         << QStringList{u"colours.text"_s};
    QTest::newRow("overlay") << QByteArray(R"({"name": "x", "base": "dark", "overlay": {"hover": 4}})")
                             << QStringList{u"overlay.hover"_s};
    QTest::newRow("hue") << QByteArray(R"({"name": "x", "base": "dark", "accentHue": "red"})")
                         << QStringList{u"accentHue"_s};
    QTest::newRow("too large") << QByteArray(ThemeFile::LargestFile + 1, ' ') << QStringList{u"larger"_s};
}

void TestThemeFile::mistakesAreNamedWithTheirPlace()
{
    QFETCH(QByteArray, json);
    QFETCH(QStringList, said);
    const auto theme = parseThemeFile(json);
    QVERIFY(!theme);
    for (const QString &part : said)
        QVERIFY2(theme.error().text.contains(part), qPrintable(theme.error().text));
}

void TestThemeFile::weakColoursAreMendedAndNamed()
{
    const auto theme = parseThemeFile(
        R"({"name": "x", "base": "light", "colours": {"text": {"secondary": "#b0b0b0"}, "role": {"host": "#ffd700"}}})");
    QVERIFY(theme);
    QStringList paths;
    for (const MendedColour &mended : theme->mended) {
        paths.append(mended.path);
        QVERIFY(sentenceOf(mended).contains(mended.to.name()));
    }
    QCOMPARE(paths, (QStringList{u"text.secondary"_s, u"role.host"_s}));
    for (const ContrastPair &pair : contrastPairs(theme->colours))
        QVERIFY2(pair.isEnough(), qPrintable(pair.ink));
}

void TestThemeFile::hopelessColoursAreRefused()
{
    const auto theme = parseThemeFile(
        "{\"name\": \"x\", \"base\": \"light\", \"colours\": {\n\"surface\": {\"window\": \"#000000\"}}}");
    QVERIFY(!theme);
    QVERIFY2(theme.error().text.contains(u"surface.window"_s), qPrintable(theme.error().text));
}

void TestThemeFile::everyThemeSurvivesBeingWritten_data()
{
    QTest::addColumn<ThemeKind>("kind");
    QTest::newRow("light") << ThemeKind::Light;
    QTest::newRow("dark") << ThemeKind::Dark;
    QTest::newRow("high contrast") << ThemeKind::HighContrast;
}

void TestThemeFile::everyThemeSurvivesBeingWritten()
{
    QFETCH(ThemeKind, kind);
    const Colours &colours = Tokens::builtIn().themes[kind];
    const auto read = parseThemeFile(writeThemeFile(u"Copy"_s, kind, colours));
    QVERIFY2(read, read ? "" : qPrintable(read.error().text));
    QCOMPARE(read->base, kind);
    QVERIFY(read->mended.isEmpty());
    for (const ColourName &name : colourNames())
        QCOMPARE(name.of(read->colours), name.of(colours));
    QCOMPARE(read->colours.overlay.pressed, colours.overlay.pressed);
}

/// docs/theme.schema.json and the program speak of the same keys.
void TestThemeFile::schemaKnowsEveryColour()
{
    QFile file(QStringLiteral(PARTYLINE_SOURCE_DIR "/docs/theme.schema.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject schema = QJsonDocument::fromJson(file.readAll()).object();
    QVERIFY(!schema.isEmpty());
    QStringList found;
    const std::function<void(const QJsonObject &, const QString &)> walk = [&](const QJsonObject &group,
                                                                               const QString &path) {
        QVERIFY(!group[u"additionalProperties"_s].toBool(true));
        const QJsonObject properties = group[u"properties"_s].toObject();
        for (auto it = properties.begin(); it != properties.end(); ++it) {
            const QString here = path.isEmpty() ? it.key() : path + u'.' + it.key();
            if (it.value().toObject().contains(u"properties"_s))
                walk(it.value().toObject(), here);
            else
                found.append(here);
        }
    };
    walk(schema[u"properties"_s].toObject()[u"colours"_s].toObject(), {});
    QStringList wanted;
    for (const ColourName &name : colourNames())
        wanted.append(name.path);
    found.sort();
    wanted.sort();
    QCOMPARE(found, wanted);
    QCOMPARE(schema[u"properties"_s].toObject().keys(),
             (QStringList{u"$schema"_s, u"accentHue"_s, u"base"_s, u"colours"_s, u"name"_s, u"overlay"_s}));
}

void TestThemeFile::shelfFollowsItsFolder()
{
    const QTemporaryDir dir;
    ThemeShelf shelf(dir.filePath(u"themes"_s)); // not there yet
    QVERIFY(shelf.entries().isEmpty());
    QSignalSpy changed(&shelf, &ThemeShelf::changed);
    QVERIFY(QDir(dir.path()).mkdir(u"themes"_s));
    QVERIFY(changed.wait());
    write(dir.filePath(u"themes/mine.json"_s), R"({"name": "Mine", "base": "dark"})");
    QTRY_COMPARE(shelf.entries().size(), 1);
    QVERIFY(shelf.find(u"mine"_s)->theme);
    // As editors do it: another file takes its name.
    write(dir.filePath(u"themes/mine.json~"_s), R"({"name": "Mine too", "base": "dark"})");
    QVERIFY(QFile::remove(dir.filePath(u"themes/mine.json"_s)));
    QVERIFY(QFile::rename(dir.filePath(u"themes/mine.json~"_s), dir.filePath(u"themes/mine.json"_s)));
    QTRY_VERIFY(shelf.find(u"mine"_s) && shelf.find(u"mine"_s)->theme
                && shelf.find(u"mine"_s)->theme->name == u"Mine too"_s);
    // And in place.
    write(dir.filePath(u"themes/mine.json"_s), R"({"name": "Mine again", "base": "light"})");
    QTRY_VERIFY(shelf.find(u"mine"_s)->theme && shelf.find(u"mine"_s)->theme->name == u"Mine again"_s);
    QVERIFY(QFile::remove(dir.filePath(u"themes/mine.json"_s)));
    QTRY_VERIFY(shelf.entries().isEmpty());
}

void TestThemeFile::shelfKeepsBadFilesWithTheirReason()
{
    const QTemporaryDir dir;
    write(dir.filePath(u"bad.json"_s), "{");
    write(dir.filePath(u"good.json"_s), R"({"name": "Good", "base": "dark"})");
    write(dir.filePath(u"notes.txt"_s), "no theme");
    const ThemeShelf shelf(dir.path());
    QCOMPARE(shelf.entries().size(), 2);
    QVERIFY(!shelf.find(u"bad"_s)->theme);
    QVERIFY(!shelf.find(u"bad"_s)->theme.error().text.isEmpty());
    QVERIFY(shelf.find(u"good"_s)->theme);
    QVERIFY(!shelf.find(u"notes"_s));
}

void TestThemeFile::shelfWritesAThemeToBeginWith()
{
    const QTemporaryDir dir;
    ThemeShelf shelf(dir.filePath(u"a/themes"_s));
    const Colours &dark = Tokens::builtIn().themes[ThemeKind::Dark];
    QCOMPARE(*shelf.add(u"my-theme"_s, ThemeKind::Dark, dark), u"my-theme"_s);
    QCOMPARE(*shelf.add(u"my-theme"_s, ThemeKind::Dark, dark), u"my-theme-2"_s);
    QCOMPARE(shelf.entries().size(), 2);
    QVERIFY(shelf.find(u"my-theme-2"_s)->theme);
    ThemeShelf nowhere(u"/proc/nowhere"_s);
    QVERIFY(!nowhere.add(u"my-theme"_s, ThemeKind::Dark, dark));
}

void TestThemeFile::themeShowsOwnColoursAndGoesBack()
{
    Theme theme;
    QSignalSpy changed(&theme, &Theme::changed);
    const auto own = parseThemeFile(R"({"name": "x", "base": "dark", "colours": {"surface": {"base": "#0b0f14"}}})");
    QVERIFY(own);
    theme.setOwn(Theme::OwnColours{own->base, own->colours});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(theme.kind(), ThemeKind::Dark);
    QCOMPARE(theme.colours().surface.base, QColor(u"#0b0f14"_s));
    for (const QColor &name : theme.names().table())
        QVERIFY(contrast(name, theme.colours().surface.base) >= TextContrast);
    theme.setOwn(Theme::OwnColours{own->base, own->colours});
    QCOMPARE(changed.size(), 1); // nothing new
    theme.setAccentHue(145);
    QCOMPARE(changed.size(), 2);
    theme.setAccentHue(-1);
    theme.setOwn({});
    QCOMPARE(theme.kind(), ThemeKind::Light);
    QCOMPARE(theme.colours().surface.base, Tokens::builtIn().themes[ThemeKind::Light].surface.base);
}

QTEST_MAIN(TestThemeFile)
#include "tst_themefile.moc"
