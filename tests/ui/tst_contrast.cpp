// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/colournames.h"
#include "ui/contrast.h"
#include "ui/namecolours.h"
#include "ui/oklch.h"
#include "ui/theme.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace partyline;

/// WCAG AA for every pair of colours that is drawn, in every theme, with any accent.
class TestContrast : public QObject
{
    Q_OBJECT

private slots:
    void everyPairPasses_data();
    void everyPairPasses();
    void namesPassOnEveryRow_data();
    void namesPassOnEveryRow();
    void everyInkIsChecked();
    void everyAccentPasses_data();
    void everyAccentPasses();
    void accentKeepsItsLuminance();
    void weakInkIsMovedAsLittleAsWillDo();
    void goodThemesAreLeftAlone();
    void greyOnGreyIsHopeless();
    void oklchGoesBothWays();
    void noColourIsWrittenDown();

private:
    static void themes()
    {
        QTest::addColumn<ThemeKind>("kind");
        QTest::newRow("light") << ThemeKind::Light;
        QTest::newRow("dark") << ThemeKind::Dark;
        QTest::newRow("high contrast") << ThemeKind::HighContrast;
    }
};

void TestContrast::everyPairPasses_data()
{
    themes();
}

void TestContrast::everyPairPasses()
{
    QFETCH(ThemeKind, kind);
    const QList<ContrastPair> pairs = contrastPairs(Tokens::builtIn().themes[kind]);
    QVERIFY(pairs.size() > 200);
    for (const ContrastPair &pair : pairs)
        QVERIFY2(
            pair.isEnough(),
            qPrintable(u"%1 on %2 is %3, needs %4"_s.arg(pair.ink, pair.ground).arg(pair.found()).arg(pair.needed)));
}

void TestContrast::namesPassOnEveryRow_data()
{
    themes();
}

void TestContrast::namesPassOnEveryRow()
{
    QFETCH(ThemeKind, kind);
    const Colours &colours = Tokens::builtIn().themes[kind];
    const NameColours names(Tokens::builtIn().names[kind], rowBackgrounds(colours));
    for (const QColor &name : names.table()) {
        for (const QColor &ground : rowBackgrounds(colours))
            QVERIFY2(contrast(name, ground) >= TextContrast, qPrintable(name.name() + u" on "_s + ground.name()));
    }
}

/// A colour that is new in the file is a ground, a line that means nothing, or it is checked.
void TestContrast::everyInkIsChecked()
{
    const QStringList grounds{u"surface."_s, u".soft"_s, u".fill"_s, u"Soft"_s, u"Bg"_s, u"poll."_s, u"fillHover"_s};
    QSet<QString> checked{u"line.hairline"_s}; // parts, says nothing
    for (const ContrastPair &pair : contrastPairs(Tokens::builtIn().themes[ThemeKind::Light]))
        checked.insert(pair.ink);
    for (const ColourName &name : colourNames()) {
        const bool isGround =
            std::ranges::any_of(grounds, [&name](const QString &part) { return QString(name.path).contains(part); });
        QVERIFY2(isGround || checked.contains(name.path), name.path.data());
    }
}

void TestContrast::everyAccentPasses_data()
{
    themes();
}

void TestContrast::everyAccentPasses()
{
    QFETCH(ThemeKind, kind);
    const Colours &colours = Tokens::builtIn().themes[kind];
    for (int hue = 0; hue < 360; hue += 15) {
        const MendedColours result = mended(withAccent(colours, hue, kind == ThemeKind::HighContrast));
        QVERIFY2(result.hopeless.isEmpty(), qPrintable(QString::number(hue)));
        for (const ContrastPair &pair : contrastPairs(result.colours))
            QVERIFY2(pair.isEnough(), qPrintable(pair.ink + u" at "_s + QString::number(hue)));
    }
}

void TestContrast::accentKeepsItsLuminance()
{
    const Colours &light = Tokens::builtIn().themes[ThemeKind::Light];
    const Colours green = withAccent(light, 145, false);
    QVERIFY(green.accent.fill != light.accent.fill);
    QVERIFY(green.accent.fill.green() > green.accent.fill.red());
    QVERIFY(green.accent.fill.green() > green.accent.fill.blue());
    QVERIFY(std::abs(contrast(green.accent.fill, Qt::white) - contrast(light.accent.fill, Qt::white)) < 0.15);
    QCOMPARE(green.text.primary, light.text.primary);
}

void TestContrast::weakInkIsMovedAsLittleAsWillDo()
{
    Colours colours = Tokens::builtIn().themes[ThemeKind::Light];
    colours.text.link = QColor(u"#7fb0e8"_s);
    const MendedColours result = mended(colours);
    QVERIFY(result.hopeless.isEmpty());
    QCOMPARE(result.mended.size(), 1);
    const MendedColour &link = result.mended.first();
    QCOMPARE(link.path, u"text.link"_s);
    QCOMPARE(link.from, colours.text.link);
    QCOMPARE(link.to, result.colours.text.link);
    QVERIFY(link.found < TextContrast);
    QVERIFY(!link.ground.isEmpty());
    // Still that blue, and no darker than it has to be.
    QVERIFY(std::abs(Oklch::of(link.to).hue - Oklch::of(link.from).hue) < 4);
    qreal worst = 21;
    for (const ContrastPair &pair : contrastPairs(result.colours)) {
        if (pair.ink == u"text.link"_s)
            worst = std::min(worst, pair.found());
    }
    QVERIFY2(worst >= TextContrast - 0.005 && worst < TextContrast + 0.15, qPrintable(QString::number(worst)));
}

void TestContrast::goodThemesAreLeftAlone()
{
    for (const Colours &colours : Tokens::builtIn().themes) {
        const MendedColours result = mended(colours);
        QVERIFY(result.mended.isEmpty());
        QVERIFY(result.hopeless.isEmpty());
    }
}

void TestContrast::greyOnGreyIsHopeless()
{
    Colours colours = Tokens::builtIn().themes[ThemeKind::Light];
    colours.surface.base = QColor(u"#ffffff"_s);
    colours.surface.window = QColor(u"#202020"_s); // no ink can be read on both
    const MendedColours result = mended(colours);
    QVERIFY(!result.hopeless.isEmpty());
    QCOMPARE(result.hopeless.first().ink, u"text.primary"_s);
}

void TestContrast::oklchGoesBothWays()
{
    for (const Colours &colours : Tokens::builtIn().themes) {
        for (const ColourName &name : colourNames()) {
            const QColor back = Oklch::of(name.of(colours)).rgb();
            QVERIFY2(std::abs(back.red() - name.of(colours).red()) <= 1
                         && std::abs(back.green() - name.of(colours).green()) <= 1
                         && std::abs(back.blue() - name.of(colours).blue()) <= 1,
                     qPrintable(name.of(colours).name() + u" became "_s + back.name()));
        }
    }
}

/// Colours come from tokens alone, so that a check of the tokens is a check of the program.
void TestContrast::noColourIsWrittenDown()
{
    static const QRegularExpression literal(u"#[0-9a-fA-F]{6}\\b|QColor\\(\\d|Qt::(red|green|blue|gray|yellow|"
                                            u"darkGray|lightGray|cyan|magenta)\\b"_s);
    // A QR picture is black on white in every theme.
    QDirIterator files(QStringLiteral(PARTYLINE_SOURCE_DIR "/src/ui"), {u"*.cpp"_s, u"*.h"_s});
    while (files.hasNext()) {
        const QString path = files.next();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto match = literal.match(QString::fromUtf8(file.readAll()));
        QVERIFY2(!match.hasMatch(), qPrintable(path + u": "_s + match.captured()));
    }
}

QTEST_MAIN(TestContrast)
#include "tst_contrast.moc"
