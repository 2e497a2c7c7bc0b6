// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/theme.h"

#include <QSignalSpy>
#include <QTest>

using namespace partyline;
using namespace Qt::StringLiterals;

class TestTheme : public QObject
{
    Q_OBJECT

private slots:
    void desktopDecidesUnlessTheUserDoes();
    void lengthsFollowTheFont();
    void paletteFollowsTheTheme();
    void iconsFollowTheTheme();
    void motionCanBeOff();
};

void TestTheme::desktopDecidesUnlessTheUserDoes()
{
    Theme theme;
    QCOMPARE(theme.kind(), ThemeKind::Light);
    QSignalSpy changed(&theme, &Theme::changed);
    theme.setDesktop(true);
    QCOMPARE(theme.kind(), ThemeKind::Dark);
    theme.setDesktop(true, true);
    QCOMPARE(theme.kind(), ThemeKind::HighContrast);
    QVERIFY(theme.isHighContrast());
    QCOMPARE(changed.size(), 2);
    theme.setChoice(Theme::Choice::Light);
    QCOMPARE(theme.kind(), ThemeKind::Light);
    theme.setDesktop(false);
    QCOMPARE(theme.kind(), ThemeKind::Light);
    QCOMPARE(changed.size(), 3);
}

void TestTheme::lengthsFollowTheFont()
{
    Theme theme;
    QFont font;
    font.setPixelSize(13);
    theme.setBaseFont(font);
    QCOMPARE(theme.px(34), 34);
    QCOMPARE(theme.font(Theme::Text::Caption).pixelSize(), 11);
    QSignalSpy changed(&theme, &Theme::changed);
    font.setPixelSize(26);
    theme.setBaseFont(font);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(theme.px(34), 68);
    QCOMPARE(theme.px(0), 0);
    QCOMPARE(theme.font(Theme::Text::Title, true).pixelSize(), 30);
    QCOMPARE(theme.font(Theme::Text::Title, true).weight(), QFont::DemiBold);
    font.setPixelSize(4);
    theme.setBaseFont(font);
    QCOMPARE(theme.px(1), 1);
}

void TestTheme::paletteFollowsTheTheme()
{
    Theme theme;
    theme.setChoice(Theme::Choice::Dark);
    const QPalette palette = theme.palette();
    QCOMPARE(palette.color(QPalette::Window), theme.colours().surface.window);
    QCOMPARE(palette.color(QPalette::Base), theme.colours().surface.field);
    QCOMPARE(palette.color(QPalette::Disabled, QPalette::Text), theme.colours().text.disabled);
    QVERIFY(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >= 4.5);
}

void TestTheme::iconsFollowTheTheme()
{
    Theme theme;
    theme.setChoice(Theme::Choice::Light);
    const QIcon icon = theme.icon(u"thumb-up-filled"_s, Theme::Ink::Woot);
    const auto middle = [&icon] { return icon.pixmap(QSize(32, 32)).toImage().pixelColor(18, 20); };
    QCOMPARE(middle(), theme.colours().vote.woot);
    theme.setChoice(Theme::Choice::Dark);
    QCOMPARE(middle(), theme.colours().vote.woot);
}

void TestTheme::motionCanBeOff()
{
    Theme theme;
    QCOMPARE(theme.ms(150), 150);
    theme.setReducedMotion(true);
    QCOMPARE(theme.ms(150), 0);
    QVERIFY(theme.isMotionReduced());
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
