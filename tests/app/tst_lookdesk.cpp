// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "app/lookdesk.h"
#include "store/choicebook.h"
#include "store/lookchoices.h"
#include "ui/settingspage.h"
#include "ui/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFontInfo>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace partyline;

/// Themes, accent, fonts and size are what the settings say, at once.
class TestLookDesk : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void ownThemeFollowsItsFile();
    void badThemeLeavesTheColours();
    void badThemeAtTheStartIsSaidToo();
    void accentAndSizeHoldAtOnce();
    void fontsHoldAtOnce();
    void choicesAreKeptAndBounded();
    void pageOffersThemesAndSaysWhatWasMended();
    void choicesGoOutAndIn();

private:
    void write(const QByteArray &json)
    {
        QDir(m_dir.path()).mkpath(u"themes"_s);
        QFile file(m_dir.filePath(u"themes/mine.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(json);
    }
    void choose(const std::function<void(LookOptions &)> &change)
    {
        LookOptions options = m_settings->look().options();
        change(options);
        m_settings->look().set(options);
    }
    void start()
    {
        m_desk = std::make_unique<LookDesk>(*m_settings, *m_theme, m_dir.filePath(u"themes"_s));
        connect(m_desk.get(), &LookDesk::told, this, [this](const Status &status) { m_told = status; });
        m_desk->start();
    }

    QTemporaryDir m_dir;
    QFont m_font;
    Status m_told;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<LookDesk> m_desk;
};

void TestLookDesk::init()
{
    m_font = QApplication::font();
    m_told = {};
    QFile::remove(m_dir.filePath(u"partyline.ini"_s));
    QDir(m_dir.filePath(u"themes"_s)).removeRecursively();
    m_theme = std::make_unique<Theme>();
    m_settings = std::make_unique<Settings>(m_dir.filePath(u"partyline.ini"_s));
}

void TestLookDesk::cleanup()
{
    QApplication::setStyle(u"Fusion"_s); // ours looks at the theme
    m_desk.reset();
    m_settings.reset();
    m_theme.reset();
    QApplication::setFont(m_font);
}

void TestLookDesk::ownThemeFollowsItsFile()
{
    write(R"({"name": "Mine", "base": "dark", "colours": {"surface": {"base": "#0b0f14"}}})");
    start();
    choose([](LookOptions &options) { options.themeFile = u"mine"_s; });
    QCOMPARE(m_theme->colours().surface.base, QColor(u"#0b0f14"_s));
    QCOMPARE(QApplication::palette().color(QPalette::Window), m_theme->colours().surface.window);
    write(R"({"name": "Mine", "base": "dark", "colours": {"surface": {"base": "#140f0b"}}})");
    QTRY_COMPARE(m_theme->colours().surface.base, QColor(u"#140f0b"_s));
    choose([](LookOptions &options) { options.themeFile.clear(); });
    QVERIFY(!m_theme->isOwn());
    QVERIFY(m_told.isEmpty());
}

void TestLookDesk::badThemeLeavesTheColours()
{
    write(R"({"name": "Mine", "base": "dark", "colours": {"surface": {"base": "#0b0f14"}}})");
    start();
    choose([](LookOptions &options) { options.themeFile = u"mine"_s; });
    write("{\"name\": \"Mine\",\n\"base\": \"dusk\"}");
    QTRY_VERIFY(!m_told.isEmpty());
    QVERIFY2(m_told.text().contains(u"mine"_s) && m_told.text().contains(u"Line 2"_s), qPrintable(m_told.text()));
    QCOMPARE(m_theme->colours().surface.base, QColor(u"#0b0f14"_s));
    write(R"({"name": "Mine", "base": "light"})");
    QTRY_VERIFY(m_told.isEmpty());
    QCOMPARE(m_theme->kind(), ThemeKind::Light);
    QVERIFY(QFile::remove(m_dir.filePath(u"themes/mine.json"_s)));
    QTRY_VERIFY(!m_told.isEmpty());
    QVERIFY(m_theme->isOwn());
}

void TestLookDesk::badThemeAtTheStartIsSaidToo()
{
    write("nonsense");
    choose([](LookOptions &options) { options.themeFile = u"mine"_s; });
    start();
    QVERIFY(!m_told.isEmpty());
    QVERIFY(!m_theme->isOwn());
}

void TestLookDesk::accentAndSizeHoldAtOnce()
{
    start();
    const QColor before = m_theme->colours().accent.fill;
    const qreal scale = m_theme->scale();
    choose([](LookOptions &options) {
        options.accentHue = 145;
        options.scale = 200;
    });
    QVERIFY(m_theme->colours().accent.fill != before);
    QVERIFY(std::abs(m_theme->scale() / scale - 2) < 0.1);
    QCOMPARE(QFontInfo(QApplication::font()).pixelSize(), qRound(13 * m_theme->scale()));
    choose([](LookOptions &options) { options = LookOptions(); });
    QCOMPARE(m_theme->colours().accent.fill, before);
    QCOMPARE(m_theme->scale(), scale);
}

void TestLookDesk::fontsHoldAtOnce()
{
    start();
    QSignalSpy changed(m_theme.get(), &Theme::changed);
    QCOMPARE(QApplication::font().families().last(), u"emoji"_s); // or signs of other fonts come before
    choose([](LookOptions &options) {
        options.fontSize = 20;
        options.fontFamily = u"Noto Serif"_s;
        options.emojiFamily = u"Noto Color Emoji"_s;
    });
    QCOMPARE(QApplication::font().families(), (QStringList{u"Noto Serif"_s, u"Noto Color Emoji"_s}));
    QCOMPARE(m_theme->font().pixelSize(), 20);
    QCOMPARE(m_theme->font().families(), QApplication::font().families());
    QVERIFY(m_theme->timeFont() == m_theme->font(Theme::Text::Caption));
    choose([](LookOptions &options) {
        options.fixedFamily = u"DejaVu Sans Mono"_s;
        options.fixedTimes = true;
    });
    QCOMPARE(m_theme->timeFont().family(), u"DejaVu Sans Mono"_s);
    QVERIFY(changed.size() >= 2);
}

void TestLookDesk::choicesAreKeptAndBounded()
{
    choose([](LookOptions &options) {
        options.scale = 1000;
        options.fontSize = 2;
        options.accentHue = 400;
        options.themeFile = u"../secret"_s;
        options.language = u"de"_s;
    });
    m_settings = std::make_unique<Settings>(m_dir.filePath(u"partyline.ini"_s));
    const LookOptions &kept = m_settings->look().options();
    QCOMPARE(kept.scale, LookOptions::MaxScale);
    QCOMPARE(kept.fontSize, LookOptions::MinFontSize);
    QCOMPARE(kept.accentHue, LookOptions::OwnAccent);
    QCOMPARE(kept.themeFile, QString());
    QCOMPARE(kept.language, u"de"_s);
}

void TestLookDesk::pageOffersThemesAndSaysWhatWasMended()
{
    write(R"({"name": "Mine", "base": "light", "colours": {"text": {"link": "#7fb0e8"}}})");
    start();
    ChoiceBook book;
    addChoices(book, m_settings->look());
    SettingsPage page(*m_theme, book, u"Look"_s, u"palette"_s);
    m_desk->addRows(page);
    SettingsRow *own = page.rows().first();
    auto *box = qobject_cast<QComboBox *>(own->control());
    QVERIFY(box);
    QCOMPARE(box->count(), 2);
    QCOMPARE(box->itemText(1), u"Mine"_s);
    box->setCurrentIndex(1);
    emit box->activated(1);
    QVERIFY(m_theme->isOwn());
    QLabel *state = nullptr;
    for (QLabel *label : page.findChildren<QLabel *>()) {
        if (label->accessibleName() == u"State of the theme"_s)
            state = label;
    }
    QVERIFY(state);
    QVERIFY2(state->text().contains(u"text.link"_s) && state->text().contains(u"#7fb0e8"_s), qPrintable(state->text()));
    write("{");
    QTRY_VERIFY2(state->text().contains(u"Line 1"_s), qPrintable(state->text()));
    QCOMPARE(box->itemText(1), u"mine (cannot be used)"_s);
    QVERIFY(own->isChanged());
    own->reset();
    QVERIFY(!m_theme->isOwn());
    for (QPushButton *button : page.findChildren<QPushButton *>()) {
        if (button->text() == u"Make a file"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QVERIFY(QFile::exists(m_dir.filePath(u"themes/my-theme.json"_s)));
    QCOMPARE(m_settings->look().options().themeFile, u"my-theme"_s);
}

void TestLookDesk::choicesGoOutAndIn()
{
    start();
    ChoiceBook book;
    addChoices(book, m_settings->look());
    addChoices(book, m_settings->keys());
    m_settings->keys().setKeys(u"dj.woot"_s, {u"Ctrl+B"_s});
    choose([](LookOptions &options) {
        options.scale = 150;
        options.accentHue = 25;
    });
    const QByteArray file = book.exported();
    book.resetAll();
    QVERIFY(m_settings->keys().chosen().isEmpty());
    QCOMPARE(m_settings->look().options(), LookOptions());
    const auto imported = book.imported(file);
    QVERIFY(imported);
    book.restore(imported->values);
    QCOMPARE(m_settings->look().options().scale, 150);
    QCOMPARE(m_settings->look().options().accentHue, 25);
    QCOMPARE(*m_settings->keys().keysOf(u"dj.woot"_s), QStringList{u"Ctrl+B"_s});
    QVERIFY(!book.find(u"keys"_s)->check(QJsonObject{{u"dj.woot"_s, 7}}).isEmpty());
}

QTEST_MAIN(TestLookDesk)
#include "tst_lookdesk.moc"
