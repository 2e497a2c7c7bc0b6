// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/icons.h"
#include "ui/resources.h"
#include "ui/rolemarks.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace partyline;
using namespace Qt::StringLiterals;

class TestIcons : public QObject
{
    Q_OBJECT

private slots:
    void everyFileDraws();
    void theColourIsTheOneAskedFor();
    void sizesFollowTheScreen();
    void onlyPointingIconsAreMirrored();
    void whatIsNotThereIsNull();
    void everyRoleHasItsOwnMark();
    void theAppIconDraws();
};

namespace {

bool hasInk(const QPixmap &pixmap)
{
    const QImage image = pixmap.toImage();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).alpha() > 100)
                return true;
        }
    }
    return false;
}

} // namespace

void TestIcons::everyFileDraws()
{
    Icons icons;
    const QStringList files = QDir(u":/partyline/icons"_s).entryList({u"*.svg"_s});
    QVERIFY(files.size() > 100);
    for (const QString &file : files) {
        const QString name = file.chopped(4);
        QVERIFY(Icons::exists(name));
        QVERIFY2(hasInk(icons.pixmap({name, Qt::black, 16, 1, false})), qPrintable(name));
    }
}

void TestIcons::theColourIsTheOneAskedFor()
{
    Icons icons;
    const QImage red = icons.pixmap({u"shield-filled"_s, Qt::red, 24, 1, false}).toImage();
    QCOMPARE(red.pixelColor(12, 12), QColor(Qt::red));
    const QImage blue = icons.pixmap({u"shield-filled"_s, Qt::blue, 24, 1, false}).toImage();
    QCOMPARE(blue.pixelColor(12, 12), QColor(Qt::blue));
}

void TestIcons::sizesFollowTheScreen()
{
    Icons icons;
    const QPixmap sharp = icons.pixmap({u"search"_s, Qt::black, 16, 2, false});
    QCOMPARE(sharp.size(), QSize(32, 32));
    QCOMPARE(sharp.deviceIndependentSize(), QSizeF(16, 16));
    QCOMPARE(icons.pixmap({u"search"_s, Qt::black, 16, 1.25, false}).width(), 20);
}

void TestIcons::onlyPointingIconsAreMirrored()
{
    Icons icons;
    const auto image = [&icons](const QString &name, bool rightToLeft) {
        return icons.pixmap({name, Qt::black, 24, 1, rightToLeft}).toImage();
    };
    QCOMPARE(image(u"send"_s, true), image(u"send"_s, false).mirrored(true, false));
    QVERIFY(image(u"send"_s, true) != image(u"send"_s, false));
    QCOMPARE(image(u"search"_s, true), image(u"search"_s, false));
}

void TestIcons::whatIsNotThereIsNull()
{
    Icons icons;
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"no such icon"_s));
    QVERIFY(icons.pixmap({u"unicorn"_s, Qt::black, 16, 1, false}).isNull());
    QVERIFY(!Icons::exists(u"unicorn"_s));
}

void TestIcons::everyRoleHasItsOwnMark()
{
    loadResources();
    const Colours &colours = Tokens::builtIn().themes[ThemeKind::Light];
    QVERIFY(roleMark(Role::None, colours).icon.isEmpty());
    QSet<QString> shapes;
    QSet<QString> names;
    for (int role = int(Role::Guest); role <= int(Role::System); ++role) {
        const RoleMark mark = roleMark(Role(role), colours);
        QVERIFY2(Icons::exists(mark.icon), qPrintable(mark.icon));
        QVERIFY(mark.colour.isValid());
        shapes.insert(mark.icon);
        names.insert(mark.name);
    }
    QCOMPARE(shapes.size(), 11);
    QCOMPARE(names.size(), 11);
}

void TestIcons::theAppIconDraws()
{
    Icons icons;
    const QImage image = icons.pixmap({u"partyline"_s, Qt::black, 64, 1, false}).toImage();
    QCOMPARE(image.pixelColor(44, 26), QColor(0xff, 0xb2, 0x7a));
    QCOMPARE(image.pixelColor(20, 26), QColor(Qt::white));
}

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
