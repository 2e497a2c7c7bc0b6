// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "core/poll.h"
#include "ui/pollbars.h"
#include "ui/style.h"
#include "ui/theme.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace partyline;

/// Whoever wants no motion gets none: all that moves is known, and asks the theme for how long.
class TestMotion : public QObject
{
    Q_OBJECT

private slots:
    void allThatMovesIsKnown();
    void whatMovesAsksTheTheme();
    void barsJump();
    void widgetsDoNotFade();
};

namespace {

/// Files with an animation, and the file that starts it: there the theme says for how long. Emotes are no animation of
/// Qt's; EmoteStore::playsIn() asks the same, and tst_emotestore.cpp holds it.
const QList<std::pair<QString, QStringList>> Movers{
    {u"ui/feedview.h"_s, {u"ui/feedinput.cpp"_s, u"ui/feedreading.cpp"_s}}, // to the newest line and to a found one
    {u"ui/pollbars.h"_s, {u"ui/pollbars.cpp"_s}},                           // shares of a poll
};

QString contents(const QString &path)
{
    QFile file(QStringLiteral(PARTYLINE_SOURCE_DIR "/src/") + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

void TestMotion::allThatMovesIsKnown()
{
    static const QRegularExpression motion(
        u"\\b(Q\\w*Animation(Group)?|QTimeLine|QMovie|QScroller|QGraphicsOpacityEffect)\\s+\\*?\\w|setAnimated\\(|"
        u"DoesAnimate|QMainWindow::AnimatedDocks|new Q\\w*Animation"_s);
    QStringList unknown;
    const QString root = QStringLiteral(PARTYLINE_SOURCE_DIR "/src/");
    for (QDirIterator it(root, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
        const QString path = it.next().mid(root.size());
        const bool isKnown = std::ranges::any_of(Movers, [&](const auto &mover) { return mover.first == path; });
        if (!isKnown && motion.match(contents(path)).hasMatch())
            unknown.append(path);
    }
    QVERIFY2(unknown.isEmpty(), qPrintable(u"moves and is not in the list: "_s + unknown.join(u", "_s)));
}

void TestMotion::whatMovesAsksTheTheme()
{
    for (const auto &[mover, starters] : Movers) {
        QVERIFY2(contents(mover).contains(u"QVariantAnimation m_glide"_s), qPrintable(mover));
        for (const QString &starter : starters)
            QVERIFY2(contents(starter).contains(u"m_theme.ms("_s), qPrintable(starter));
    }
    // Nothing else starts one.
    const QString root = QStringLiteral(PARTYLINE_SOURCE_DIR "/src/");
    for (QDirIterator it(root, {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
        const QString path = it.next().mid(root.size());
        if (contents(path).contains(u"m_glide.start"_s))
            QVERIFY2(contents(path).contains(u"m_theme.ms("_s), qPrintable(path));
    }
}

void TestMotion::barsJump()
{
    const auto poll = [](QList<int> counts) {
        Poll one;
        one.id = u"p"_s;
        one.options = {u"a"_s, u"b"_s};
        one.counts = counts;
        return one;
    };
    Theme theme;
    PollBars bars(theme);
    bars.setPoll(poll({1, 0}));
    bars.setPoll(poll({1, 1}));
    QCOMPARE(bars.share(0), 1.0); // on its way
    QTRY_COMPARE(bars.share(0), 0.5);
    theme.setReducedMotion(true);
    bars.setPoll(poll({1, 3}));
    QCOMPARE(bars.share(0), 0.25);
}

void TestMotion::widgetsDoNotFade()
{
    Theme theme;
    const Style style(theme);
    QVERIFY(style.styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, nullptr, nullptr) > 0);
    theme.setReducedMotion(true);
    QCOMPARE(style.styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, nullptr, nullptr), 0);
}

QTEST_MAIN(TestMotion)
#include "tst_motion.moc"
