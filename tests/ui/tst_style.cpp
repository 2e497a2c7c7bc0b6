// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/pixels.h"
#include "ui/style.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QGridLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSlider>
#include <QSpinBox>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

using namespace partyline;
using namespace Qt::StringLiterals;

class TestStyle : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyControlCanBeSeen_data();
    void everyControlCanBeSeen();
    void targetsAreLargeEnough();
    void theBarIsAllThumb();
    void framesEndOnDevicePixels_data();
    void framesEndOnDevicePixels();
    void selectedRowsCanBeRead_data();
    void selectedRowsCanBeRead();
    void controlsAreDrawn();
    void mirroredButtonsKeepTheirPartsApart_data();
    void mirroredButtonsKeepTheirPartsApart();

private:
    /// The most that any pixel of the widget's outer ring differs from the window.
    qreal edgeContrast(QWidget &widget) const;

    Theme m_theme;
};

void TestStyle::initTestCase()
{
    QApplication::setStyle(new Style(m_theme));
}

qreal TestStyle::edgeContrast(QWidget &widget) const
{
    widget.setAttribute(Qt::WA_DontShowOnScreen);
    widget.resize(widget.sizeHint());
    widget.ensurePolished();
    QImage image(widget.size(), QImage::Format_ARGB32);
    image.fill(m_theme.colours().surface.window);
    QPainter painter(&image);
    widget.render(&painter);
    painter.end();
    qreal best = 1;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            best = std::max(best, contrast(image.pixelColor(x, y), m_theme.colours().surface.window));
    }
    return best;
}

void TestStyle::everyControlCanBeSeen_data()
{
    QTest::addColumn<Theme::Choice>("choice");
    QTest::newRow("light") << Theme::Choice::Light;
    QTest::newRow("dark") << Theme::Choice::Dark;
    QTest::newRow("high contrast") << Theme::Choice::HighContrast;
}

void TestStyle::everyControlCanBeSeen()
{
    QFETCH(Theme::Choice, choice);
    m_theme.setChoice(choice);
    QApplication::setPalette(m_theme.palette());
    // Without text: only their own lines are there to be seen.
    QPushButton button;
    QLineEdit edit;
    QCheckBox box;
    QRadioButton radio;
    QComboBox combo;
    QSpinBox spin;
    spin.setSpecialValueText(u" "_s);
    QSlider slider(Qt::Horizontal);
    QCheckBox checked;
    checked.setChecked(true);
    for (QWidget *widget : QList<QWidget *>{&button, &edit, &box, &combo, &spin, &checked})
        QVERIFY2(edgeContrast(*widget) >= 3.0, widget->metaObject()->className());
    // No pixel of a thin circle is wholly covered.
    for (QWidget *widget : QList<QWidget *>{&radio, &slider})
        QVERIFY2(edgeContrast(*widget) >= 2.8, widget->metaObject()->className());
}

void TestStyle::targetsAreLargeEnough()
{
    QPushButton button(u"x"_s);
    QLineEdit edit;
    QCheckBox box(u"x"_s);
    QToolButton tool;
    QComboBox combo;
    for (QWidget *widget : QList<QWidget *>{&button, &edit, &box, &tool, &combo})
        QVERIFY2(widget->sizeHint().height() >= m_theme.px(m_theme.sizes().minimumTarget),
                 widget->metaObject()->className());
}

void TestStyle::theBarIsAllThumb()
{
    QScrollBar bar(Qt::Vertical);
    bar.resize(10, 200);
    bar.setRange(0, 100);
    bar.setPageStep(100);
    QStyleOptionSlider option;
    option.initFrom(&bar);
    option.orientation = Qt::Vertical;
    option.maximum = 100;
    option.pageStep = 100;
    option.subControls = QStyle::SC_All;
    const auto rect = [&](QStyle::SubControl part) {
        return bar.style()->subControlRect(QStyle::CC_ScrollBar, &option, part, &bar);
    };
    QCOMPARE(rect(QStyle::SC_ScrollBarSlider), QRect(0, 0, 10, 100));
    option.sliderPosition = 100;
    QCOMPARE(rect(QStyle::SC_ScrollBarSlider), QRect(0, 100, 10, 100));
    QVERIFY(rect(QStyle::SC_ScrollBarAddLine).isEmpty());
    // However long the content, the thumb can be taken hold of.
    option.maximum = 10'000'000;
    QCOMPARE(rect(QStyle::SC_ScrollBarSlider).height(), m_theme.px(m_theme.sizes().minimumTarget));
}

void TestStyle::framesEndOnDevicePixels_data()
{
    QTest::addColumn<qreal>("ratio");
    QTest::newRow("100 %") << 1.0;
    QTest::newRow("125 %") << 1.25;
    QTest::newRow("150 %") << 1.5;
    QTest::newRow("200 %") << 2.0;
}

void TestStyle::framesEndOnDevicePixels()
{
    QFETCH(qreal, ratio);
    QImage image(QSize(80, 80), QImage::Format_ARGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::white);
    QPainter painter(&image);
    pixels::frame(painter, QRectF(5, 5, 20, 20), 0, 1, Qt::black);
    pixels::fill(painter, QRectF(5, 30, 20, 1), Qt::black);
    painter.end();
    // Nothing between black and white: no blurred edge.
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor colour = image.pixelColor(x, y);
            QVERIFY2(colour == Qt::black || colour == Qt::white, qPrintable(u"%1,%2"_s.arg(x).arg(y)));
        }
    }
}

void TestStyle::selectedRowsCanBeRead_data()
{
    everyControlCanBeSeen_data();
}

void TestStyle::selectedRowsCanBeRead()
{
    QFETCH(Theme::Choice, choice);
    m_theme.setChoice(choice);
    QApplication::setPalette(m_theme.palette());
    QListWidget list;
    list.addItem(u"████"_s);
    list.setCurrentRow(0);
    list.resize(200, 100);
    list.show();
    QVERIFY(QTest::qWaitForWindowExposed(&list));
    const QImage row = list.viewport()->grab(list.visualItemRect(list.item(0))).toImage();
    qreal best = 1;
    for (int x = 0; x < row.width(); ++x)
        best = std::max(best, contrast(row.pixelColor(x, row.height() / 2), m_theme.colours().accent.soft));
    QVERIFY(best >= 4.5);
}

/// With PARTYLINE_PICTURES=DIR a picture of all controls is kept there for each theme.
void TestStyle::controlsAreDrawn()
{
    for (const auto &[choice, name] :
         {std::pair(Theme::Choice::Light, u"light"_s), std::pair(Theme::Choice::Dark, u"dark"_s)}) {
        m_theme.setChoice(choice);
        QApplication::setPalette(m_theme.palette());
        QWidget window;
        auto *grid = new QGridLayout(&window);
        int row = 0;
        const auto add = [&](QWidget *widget, int column) {
            grid->addWidget(widget, row, column);
            return widget;
        };
        add(new QPushButton(u"Button"_s), 0);
        auto *primary = new QPushButton(u"Default"_s);
        primary->setDefault(true);
        add(primary, 1);
        auto *danger = new QPushButton(u"Danger"_s);
        danger->setProperty("danger", true);
        add(danger, 2);
        auto *off = new QPushButton(u"Off"_s);
        off->setEnabled(false);
        add(off, 3);
        auto *on = new QPushButton(m_theme.icon(u"eye"_s), u"On"_s);
        on->setCheckable(true);
        on->setChecked(true);
        add(on, 4);
        ++row;
        add(new QCheckBox(u"Off"_s), 0);
        static_cast<QCheckBox *>(add(new QCheckBox(u"On"_s), 1))->setChecked(true);
        add(new QRadioButton(u"One"_s), 2);
        static_cast<QRadioButton *>(add(new QRadioButton(u"Two"_s), 3))->setChecked(true);
        auto *tool = new QToolButton;
        tool->setIcon(m_theme.icon(u"layout-sidebar-right"_s));
        tool->setCheckable(true);
        tool->setChecked(true);
        tool->setAutoRaise(true);
        add(tool, 4);
        ++row;
        auto *edit = new QLineEdit;
        edit->setPlaceholderText(u"Placeholder"_s);
        add(edit, 0);
        auto *wrong = new QLineEdit(u"Wrong"_s);
        wrong->setProperty("wrong", true);
        add(wrong, 1);
        auto *combo = new QComboBox;
        combo->addItems({u"Floatplane"_s, u"plug.dj"_s});
        add(combo, 2);
        auto *editable = new QComboBox;
        editable->setEditable(true);
        editable->addItem(u"https://rooms.example"_s);
        add(editable, 3);
        add(new QSpinBox, 4);
        ++row;
        auto *slider = new QSlider(Qt::Horizontal);
        slider->setValue(40);
        add(slider, 0);
        auto *progress = new QProgressBar;
        progress->setTextVisible(false);
        progress->setFixedHeight(4);
        progress->setValue(60);
        add(progress, 1);
        auto *tabs = new QTabBar;
        tabs->addTab(u"Wait list"_s);
        tabs->addTab(u"People"_s);
        add(tabs, 2);
        auto *rooms = new QTabBar;
        rooms->setDocumentMode(true);
        rooms->addTab(m_theme.icon(u"disc"_s), u"Night Bus"_s);
        rooms->addTab(u"Kettle"_s);
        rooms->setTabsClosable(true);
        add(rooms, 3);
        ++row;
        auto *list = new QListWidget;
        list->addItems({u"velvetfox"_s, u"tape.deck"_s, u"juniper"_s});
        list->setCurrentRow(1);
        grid->addWidget(list, row, 0, 1, 5);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const QImage picture = window.grab().toImage();
        QCOMPARE(picture.pixelColor(1, 1), m_theme.colours().surface.window);
        if (const QString folder = qEnvironmentVariable("PARTYLINE_PICTURES"); !folder.isEmpty())
            QVERIFY(picture.save(QDir(folder).filePath(u"controls-"_s + name + u".png"_s)));
    }
}

void TestStyle::mirroredButtonsKeepTheirPartsApart_data()
{
    QTest::addColumn<bool>("hasMenu");
    QTest::newRow("icon and text") << false;
    QTest::newRow("icon, text and a menu") << true;
}

void TestStyle::mirroredButtonsKeepTheirPartsApart()
{
    QFETCH(bool, hasMenu);
    // Filled shapes: the same however they are mirrored, and no letter has a hole of its own.
    QPixmap square(16, 16);
    square.fill(Qt::transparent);
    QPainter(&square).fillRect(4, 0, 8, 16, Qt::black);
    QPushButton button(QIcon(square), QString(3, QChar(0x2588)));
    QMenu menu;
    if (hasMenu)
        button.setMenu(&menu);
    button.setFlat(true);
    button.setAttribute(Qt::WA_DontShowOnScreen);
    // Where something is drawn, from the left: pieces with at least two empty columns between them.
    const auto pieces = [&button](Qt::LayoutDirection direction) {
        button.setLayoutDirection(direction);
        button.resize(button.sizeHint() + QSize(40, 0));
        const QImage image = button.grab().toImage();
        QList<std::pair<int, int>> found;
        for (int x = 0; x < image.width(); ++x) {
            bool isEmpty = true;
            for (int y = 4; y < image.height() - 4 && isEmpty; ++y)
                isEmpty = image.pixel(x, y) == image.pixel(0, 0);
            if (isEmpty)
                continue;
            if (!found.isEmpty() && x - found.constLast().second <= 2)
                found.last().second = x;
            else
                found.append({x, x});
        }
        return found;
    };
    const auto usual = pieces(Qt::LeftToRight);
    const auto mirrored = pieces(Qt::RightToLeft);
    QCOMPARE(usual.size(), hasMenu ? 3 : 2);
    QCOMPARE(mirrored.size(), usual.size());
    for (qsizetype i = 0; i < usual.size(); ++i) {
        const auto &[start, end] = usual[usual.size() - 1 - i];
        QVERIFY(std::abs(button.width() - 1 - end - mirrored[i].first) <= 3);
        QVERIFY(std::abs(button.width() - 1 - start - mirrored[i].second) <= 3);
    }
}

QTEST_MAIN(TestStyle)
#include "tst_style.moc"
