// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "app/screenfit.h"

#include <QDialog>
#include <QScreen>
#include <QStyle>
#include <QTest>

using namespace partyline;

/// Windows open within their screen.
class TestScreenFit : public QObject
{
    Q_OBJECT

private slots:
    void largeWindowsShrink()
    {
        const ScreenFit fit;
        QWidget parent;
        parent.resize(200, 100);
        parent.show();
        QCOMPARE(parent.size(), QSize(200, 100));
        QDialog dialog(&parent);
        const int title = dialog.style()->pixelMetric(QStyle::PM_TitleBarHeight);
        const QSize room = dialog.screen()->availableSize() - QSize(0, title);
        dialog.resize(room * 2);
        dialog.open();
        QCOMPARE(dialog.size(), room);
        QDialog high(&parent);
        high.resize(300, room.height() + 1);
        high.open();
        QCOMPARE(high.size(), QSize(300, room.height()));
    }
};

QTEST_MAIN(TestScreenFit)
#include "tst_screenfit.moc"
