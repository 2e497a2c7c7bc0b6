// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "app/firstframe.h"

#include <QTest>
#include <QWidget>

#include <memory>

using namespace partyline;

/// What waits for the window's first frame: it comes after all of it, once, and also when nobody sees the window.
class TestFirstFrame : public QObject
{
    Q_OBJECT

private slots:
    void comesAfterTheFrame();
    void comesWithoutAWindowToSee();
    void endsWithItsOwner();
};

namespace {

/// Counts how often it was painted.
class Painted final : public QWidget
{
public:
    using QWidget::QWidget;
    int times = 0;

protected:
    void paintEvent(QPaintEvent *) override { ++times; }
};

} // namespace

void TestFirstFrame::comesAfterTheFrame()
{
    Painted window;
    Painted inside(&window);
    inside.setGeometry(0, 0, 50, 50);
    int calls = 0;
    int framesBefore = 0;
    const FirstFrame first(window, [&] {
        ++calls;
        framesBefore = std::min(window.times, inside.times);
    });
    window.show();
    QCOMPARE(calls, 0);
    QTRY_COMPARE(calls, 1);
    QVERIFY2(framesBefore >= 1, "the whole frame was not there yet");
    window.update();
    const int times = window.times;
    QTRY_VERIFY(window.times > times);
    QCoreApplication::processEvents();
    QCOMPARE(calls, 1);
}

void TestFirstFrame::comesWithoutAWindowToSee()
{
    QWidget hidden;
    int calls = 0;
    const FirstFrame first(hidden, [&] { ++calls; });
    QCoreApplication::processEvents();
    QCOMPARE(calls, 0);
    QTRY_COMPARE(calls, 1);
}

void TestFirstFrame::endsWithItsOwner()
{
    Painted window;
    int calls = 0;
    auto first = std::make_unique<FirstFrame>(window, [&] { ++calls; });
    window.show();
    first.reset();
    QTRY_VERIFY(window.times > 0);
    QCoreApplication::processEvents();
    QCOMPARE(calls, 0);
}

QTEST_MAIN(TestFirstFrame)
#include "tst_firstframe.moc"
