// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// What no suite may do: wait by the clock, or skip whatever comes. The benchmarks (tests/bench) and what installs
/// foreign software (tests/interop) are no suites.
class TestSuitesOfTheHouse : public QObject
{
    Q_OBJECT

private slots:
    void nothingSleeps();
    void everySkipHasACondition();
    void everySuiteIsRun();
    void findsWhatItLooksFor();
};

namespace {

QString testRoot()
{
    return QStringLiteral(PARTYLINE_SOURCE_DIR "/tests/");
}

QStringList linesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n') : QStringList();
}

/// Of all suites but this one, and of what they share.
QStringList sources()
{
    QStringList files;
    QDirIterator it(testRoot(), {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString file = it.next();
        const QString below = file.mid(testRoot().size());
        if (!below.startsWith("bench/"_L1) && !below.startsWith("interop/"_L1)
            && !file.endsWith("/tst_suites_of_the_house.cpp"_L1))
            files.append(file);
    }
    files.sort();
    return files;
}

/// qWaitFor() ends as soon as what is waited for is there; all of these go on till their time is up.
bool sleeps(const QString &line)
{
    static const QRegularExpression sleep(
        uR"(\b(qWait|qSleep|sleep|msleep|usleep|nanosleep|sleep_for|sleep_until)\s*\()"_s);
    return sleep.match(line).hasMatch();
}

/// The line before begins an `if`, an `else` or a `case`.
bool isConditional(const QStringList &lines, qsizetype skip)
{
    static const QRegularExpression condition(uR"(^\s*(\} )?(if|else|case)\b)"_s);
    return skip > 0 && condition.match(lines.at(skip - 1)).hasMatch();
}

} // namespace

void TestSuitesOfTheHouse::nothingSleeps()
{
    QStringList wrong;
    for (const QString &file : sources()) {
        const QStringList lines = linesOf(file);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (sleeps(lines[i]))
                wrong.append(u"%1:%2: %3"_s.arg(file.mid(testRoot().size())).arg(i + 1).arg(lines[i].trimmed()));
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestSuitesOfTheHouse::everySkipHasACondition()
{
    for (const QString &file : sources()) {
        const QStringList lines = linesOf(file);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (lines[i].contains("QSKIP("_L1))
                QVERIFY2(isConditional(lines, i), qPrintable(u"%1:%2"_s.arg(file).arg(i + 1)));
        }
    }
}

void TestSuitesOfTheHouse::everySuiteIsRun()
{
    const QString list = linesOf(testRoot() + u"CMakeLists.txt"_s).join(u'\n');
    static const QRegularExpression suite(uR"((\w+)/tst_(\w+)\.cpp$)"_s);
    int suites = 0;
    for (const QString &file : sources()) {
        const auto match = suite.match(file);
        if (!match.hasMatch())
            continue;
        ++suites;
        const QRegularExpression call(u"partyline_test\\(%1 %2\\b"_s.arg(match.captured(1), match.captured(2)));
        QVERIFY2(call.match(list).hasMatch(), qPrintable(file));
    }
    QVERIFY(suites > 100);
}

void TestSuitesOfTheHouse::findsWhatItLooksFor()
{
    QVERIFY(sleeps(u"    QTest::qWait(50);"_s));
    QVERIFY(sleeps(u"    std::this_thread::sleep_for(5ms);"_s));
    QVERIFY(!sleeps(u"    QVERIFY(!QTest::qWaitFor([&] { return hasCome; }, 50));"_s));
    QVERIFY(!isConditional({u"void f()"_s, u"{"_s, u"    QSKIP(\"no time\");"_s}, 2));
    QVERIFY(isConditional({u"    if (folder.isEmpty())"_s, u"        QSKIP(\"none\");"_s}, 1));
}

QTEST_GUILESS_MAIN(TestSuitesOfTheHouse)
#include "tst_suites_of_the_house.moc"
