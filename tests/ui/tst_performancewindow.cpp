// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "feed/feedmodel.h"
#include "support/feedsamples.h"
#include "ui/emotestore.h"
#include "ui/feedview.h"
#include "ui/performancewindow.h"

#include <QLabel>
#include <QNetworkAccessManager>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace partyline;
using namespace Qt::StringLiterals;

class TestPerformanceWindow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void itTellsWhatTheFeedHolds();
    void framesAreTimedWhileItIsOpen();
    void closedItMeasuresNothing();
    void itOpensTheFloodRoom();
    void everyFigureHasItsName();

private:
    QString value(const QString &name) const;
    void say(int lines);

    Theme m_theme;
    QNetworkAccessManager m_network;
    std::unique_ptr<EmoteStore> m_emotes;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<FeedModel> m_model;
    FeedView *m_feed = nullptr;
    std::unique_ptr<PerformanceWindow> m_figures;
    qint64 m_seq = 0;
};

void TestPerformanceWindow::init()
{
    m_emotes = std::make_unique<EmoteStore>(m_network);
    m_window = std::make_unique<QWidget>();
    m_window->resize(500, 400);
    m_model = std::make_unique<FeedModel>();
    m_feed = new FeedView(*m_model, m_theme, m_emotes.get(), m_window.get());
    m_feed->resize(500, 400);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_figures = std::make_unique<PerformanceWindow>(*m_window, *m_emotes);
}

void TestPerformanceWindow::cleanup()
{
    m_figures.reset();
    m_window.reset();
    m_model.reset();
    m_emotes.reset();
}

QString TestPerformanceWindow::value(const QString &name) const
{
    for (const QLabel *label : m_figures->findChildren<QLabel *>()) {
        if (label->accessibleName() == name)
            return label->text();
    }
    return u"(no such figure)"_s;
}

void TestPerformanceWindow::say(int lines)
{
    QList<FeedItem> items;
    for (int i = 0; i < lines; ++i)
        items.append(samples::line(++m_seq, u"ann"_s, u"hello there"_s));
    m_model->append(items);
}

void TestPerformanceWindow::itTellsWhatTheFeedHolds()
{
    say(300);
    m_figures->show();
    QCOMPARE(value(u"Rows in memory"_s), QLocale().toString(300));
    QCOMPARE(value(u"Pictures decoded"_s), u"0"_s);
    say(7);
    QTRY_COMPARE(value(u"Rows in memory"_s), QLocale().toString(307)); // by itself
    const int laidOut = QLocale().toInt(value(u"Rows laid out"_s));
    QVERIFY2(laidOut > 5 && laidOut < 200, qPrintable(value(u"Rows laid out"_s)));
}

void TestPerformanceWindow::framesAreTimedWhileItIsOpen()
{
    m_figures->show();
    QTRY_VERIFY((say(1), QLocale().toInt(value(u"Frames drawn"_s)) >= 5));
    const QString none = u"%1 ms, %1 ms"_s.arg(QLocale().toString(0.0, 'f', 2));
    QVERIFY(value(u"Frames (median, 99 %)"_s) != none);
    QVERIFY(value(u"Layouts of new lines (median, 99 %)"_s) != none);
    QVERIFY(m_feed->isAtEnd()); // what is timed still happens
    QCOMPARE(m_feed->rowRect(m_model->rowCount() - 1).bottom(), m_feed->viewport()->height() - 1);
}

void TestPerformanceWindow::closedItMeasuresNothing()
{
    m_figures->show();
    say(1);
    QTRY_VERIFY(QLocale().toInt(value(u"Frames drawn"_s)) >= 1);
    m_figures->close();
    const QString before = value(u"Rows in memory"_s);
    say(10);
    // Longer than a refresh takes to come.
    QVERIFY(!QTest::qWaitFor([&] { return value(u"Rows in memory"_s) != before; }, 700));
    m_figures->show();
    QCOMPARE(value(u"Frames drawn"_s), u"0"_s); // begun anew
}

void TestPerformanceWindow::itOpensTheFloodRoom()
{
    QSignalSpy wanted(m_figures.get(), &PerformanceWindow::floodWanted);
    QSignalSpy changed(m_figures.get(), &PerformanceWindow::floodRateChanged);
    m_figures->show();
    auto *rate = m_figures->findChild<QSpinBox *>();
    QCOMPARE(rate->accessibleName(), u"Lines a second"_s);
    QCOMPARE(rate->maximum(), 1'000);
    rate->setValue(750);
    QCOMPARE(changed.last()[0].toInt(), 750);
    for (QPushButton *button : m_figures->findChildren<QPushButton *>()) {
        if (button->accessibleName() == u"Open the flood room"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].toInt(), 750);
}

void TestPerformanceWindow::everyFigureHasItsName()
{
    m_figures->show();
    for (const QString &name :
         {u"Frames (median, 99 %)"_s, u"Layouts of new lines (median, 99 %)"_s, u"Frames drawn"_s, u"Rows in memory"_s,
          u"Rows laid out"_s, u"Pictures decoded"_s, u"Memory of pictures"_s})
        QVERIFY2(!value(name).isEmpty() && !value(name).startsWith(u'('), qPrintable(name));
}

QTEST_MAIN(TestPerformanceWindow)
#include "tst_performancewindow.moc"
