// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/feedfindbar.h"

#include "ui/feedview.h"
#include "ui/pixels.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QToolButton>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

// px at 100 %.
constexpr int Pad = 6;
constexpr int SidePad = 12;
/// Longer than a line can be nothing that was said.
constexpr int LongestText = 500;

} // namespace

FeedFindBar::FeedFindBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(u"feedFindBar"_s);
    setAccessibleName(tr("Find in this room"));
    m_edit = new QLineEdit(this);
    m_edit->setObjectName(u"findEdit"_s);
    m_edit->setAccessibleName(tr("Find"));
    m_edit->setPlaceholderText(tr("Find in this room"));
    m_edit->setMaxLength(LongestText);
    m_edit->setClearButtonEnabled(true);
    m_edit->addAction(theme.icon(u"search"_s), QLineEdit::LeadingPosition);
    m_count = new QLabel(this);
    m_count->setAccessibleName(tr("Hits"));
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_count);
    m_older = add(u"chevron-up"_s, tr("Older hit (Enter)"));
    m_newer = add(u"chevron-down"_s, tr("Newer hit (Shift+Enter)"));
    m_close = add(u"x"_s, tr("Close (Esc)"));
    connect(m_edit, &QLineEdit::textChanged, this, &FeedFindBar::look);
    connect(m_older, &QToolButton::clicked, this, [this] { step(false); });
    connect(m_newer, &QToolButton::clicked, this, [this] { step(true); });
    connect(m_close, &QToolButton::clicked, this, &FeedFindBar::close);
    connect(&theme, &Theme::changed, this, &FeedFindBar::applyLooks);
    setFocusProxy(m_edit);
    applyLooks();
    hide();
}

QToolButton *FeedFindBar::add(const QString &icon, const QString &words)
{
    auto *button = new QToolButton(this);
    button->setIcon(m_theme.icon(icon));
    button->setToolTip(words);
    button->setAccessibleName(words);
    button->setAutoRaise(true);
    layout()->addWidget(button);
    return button;
}

void FeedFindBar::applyLooks()
{
    layout()->setContentsMargins(m_theme.px(SidePad), m_theme.px(Pad), m_theme.px(SidePad), m_theme.px(Pad));
    layout()->setSpacing(m_theme.px(Pad));
    const int size = m_theme.px(m_theme.sizes().control);
    const int icon = m_theme.px(m_theme.sizes().iconSmall);
    for (QToolButton *button : {m_older, m_newer, m_close}) {
        button->setFixedSize(size, size);
        button->setIconSize({icon, icon});
    }
    m_count->setForegroundRole(QPalette::PlaceholderText);
}

void FeedFindBar::setFeed(FeedView &feed)
{
    if (m_feed == &feed)
        return;
    if (m_feed)
        m_feed->setFind({});
    disconnect(m_following);
    m_feed = &feed;
    m_following = connect(m_feed, &FeedView::findChanged, this, &FeedFindBar::showCount);
    if (isVisible())
        look();
}

void FeedFindBar::open(const QString &text)
{
    show();
    if (!text.isEmpty() && !text.contains(u'\n') && text.size() <= LongestText)
        m_edit->setText(text);
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
    look();
}

void FeedFindBar::close()
{
    hide();
    if (m_feed)
        m_feed->setFind({});
    emit closed();
}

void FeedFindBar::look()
{
    if (m_feed && isVisible())
        m_feed->setFind(m_edit->text());
}

void FeedFindBar::step(bool newer)
{
    if (m_feed)
        m_feed->findNext(newer);
}

void FeedFindBar::showCount()
{
    const FeedFind &find = m_feed->find();
    const QLocale locale;
    QString words;
    if (find.isActive())
        words = find.count() == 0
                    ? tr("Not in the rows shown here")
                    : tr("%1 of %2").arg(locale.toString(find.currentNumber()), locale.toString(find.count()));
    m_count->setText(words);
    for (QToolButton *button : {m_older, m_newer})
        button->setEnabled(find.count() > 0);
}

void FeedFindBar::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        close();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F3:
        step(event->modifiers() & Qt::ShiftModifier);
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
        step(event->key() == Qt::Key_Down);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void FeedFindBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colours().surface.window);
    pixels::fill(painter, QRectF(0, 0, width(), 1), m_theme.colours().line.hairline);
}

} // namespace partyline
