// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/feedfindbar.h"

#include "feed/feedmodel.h"
#include "ui/feedfindpast.h"
#include "ui/feedview.h"
#include "ui/pixels.h"
#include "ui/theme.h"
#include "ui/whyoff.h"

#include <QAction>
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
constexpr int Wide = 360;
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
    m_mark = m_edit->addAction(theme.icon(u"search"_s), QLineEdit::LeadingPosition);
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

void FeedFindBar::setFeed(FeedView &feed, FeedFindPast *past)
{
    if (m_feed == &feed && m_past == past)
        return;
    if (m_feed)
        m_feed->setFind({});
    for (const QMetaObject::Connection &one : std::as_const(m_following))
        disconnect(one);
    m_feed = &feed;
    m_past = past;
    m_wanted = 0;
    m_following = {connect(m_feed, &FeedView::findChanged, this, &FeedFindBar::showCount)};
    if (m_past) {
        const FeedModel *model = &m_feed->model();
        m_following.append({connect(m_past, &FeedFindPast::changed, this, &FeedFindBar::showCount),
                            connect(model, &FeedModel::rowsInserted, this, &FeedFindBar::followFirst),
                            connect(model, &FeedModel::rowsRemoved, this, &FeedFindBar::followFirst),
                            connect(model, &FeedModel::modelReset, this, &FeedFindBar::followFirst)});
    }
    if (isVisible())
        look();
}

void FeedFindBar::followFirst()
{
    if (m_feed->model().rowCount() > 0)
        m_past->setFirst(m_feed->model().at(0));
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
    m_wanted = 0;
    if (m_feed)
        m_feed->setFind({});
    if (m_past)
        m_past->look({}, {}, {});
    emit closed();
}

void FeedFindBar::look()
{
    if (!m_feed || !isVisible())
        return;
    m_wanted = 0;
    m_feed->setFind(m_edit->text());
    if (!m_past)
        return;
    FeedItem now;
    now.time = QDateTime::currentDateTimeUtc();
    m_past->look(m_edit->text(), m_feed->reading(), m_feed->model().rowCount() > 0 ? m_feed->model().at(0) : now);
}

void FeedFindBar::step(bool newer)
{
    if (!m_feed)
        return;
    const bool isOldest = m_feed->find().currentNumber() <= 1;
    const auto past = m_past ? m_past->newest() : std::nullopt;
    if (newer || !isOldest || !past)
        return m_feed->findNext(newer);
    m_wanted = *past;
    emit olderWanted(*past);
}

bool FeedFindBar::arrived(qint64 seq)
{
    if (seq != m_wanted)
        return false;
    m_wanted = 0;
    m_feed->findIn(seq);
    return true;
}

QString FeedFindBar::countText() const
{
    const FeedFind &find = m_feed->find();
    if (!find.isActive())
        return {};
    const QLocale locale;
    const int older = m_past ? m_past->count() : 0;
    const bool isLooking = m_past && m_past->isLooking();
    if (find.count() == 0 && older > 0)
        return tr("%n in older lines", nullptr, older);
    if (find.count() == 0 && isLooking)
        return tr("Looking in older lines…");
    if (find.count() == 0 && m_past && m_past->isCut())
        return tr("Not in the last %1 lines").arg(locale.toString(FeedFindPast::Reach));
    if (find.count() == 0)
        return m_past ? tr("Not found in this room") : tr("Not in the rows shown here");
    // Older hits count from the moment they are found: the oldest is always the first.
    const QString number = locale.toString(older + find.currentNumber());
    const QString total = locale.toString(older + find.count());
    return isLooking ? tr("%1 of %2 so far").arg(number, total) : tr("%1 of %2").arg(number, total);
}

void FeedFindBar::showCount()
{
    m_count->setText(countText());
    const bool hasAny = m_feed->find().count() > 0 || (m_past && m_past->count() > 0);
    for (QToolButton *button : {m_older, m_newer})
        WhyOff::set(*button, hasAny, WhyOff::nothingHere());
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

/// Where there is little room, it is for what is looked for.
void FeedFindBar::resizeEvent(QResizeEvent *event)
{
    const bool isWide = width() >= m_theme.px(Wide);
    m_mark->setVisible(isWide);
    m_edit->setClearButtonEnabled(isWide);
    QWidget::resizeEvent(event);
}

void FeedFindBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colours().surface.window);
    pixels::fill(painter, QRectF(0, 0, width(), 1), m_theme.colours().line.hairline);
}

} // namespace partyline
