// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/feedactionsbar.h"

#include "ui/pixels.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

// At 100 % (visual.md 6).
constexpr int ButtonWidth = 26;
constexpr int ButtonHeight = 24;
constexpr int EndMargin = 12;

} // namespace

FeedActionsBar::FeedActionsBar(const Theme &theme, QWidget *viewport)
    : QFrame(viewport)
    , m_theme(theme)
{
    setObjectName(u"feedActionsBar"_s);
    setAccessibleName(tr("What can be done with this line"));
    setCursor(Qt::ArrowCursor);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    m_mention = add(u"at"_s, tr("Mention"));
    m_copy = add(u"copy"_s, tr("Copy line"));
    m_hide = add(u"eye-off"_s, tr("Hide this person"));
    m_more = add(u"dots"_s, tr("More"));
    const auto under = [](const QWidget *button) { return button->mapToGlobal(button->rect().bottomLeft()); };
    connect(m_mention, &QToolButton::clicked, this, [this] { emit mentionWanted(m_seq); });
    connect(m_copy, &QToolButton::clicked, this, [this] { emit copyWanted(m_seq); });
    connect(m_hide, &QToolButton::clicked, this, [this, under] { emit hidingWanted(m_seq, under(m_hide)); });
    connect(m_more, &QToolButton::clicked, this, [this, under] { emit moreWanted(m_seq, under(m_more)); });
    connect(&theme, &Theme::changed, this, &FeedActionsBar::applyLooks);
    applyLooks();
    hide();
}

QToolButton *FeedActionsBar::add(const QString &icon, const QString &words)
{
    auto *button = new QToolButton(this);
    button->setIcon(m_theme.icon(icon));
    button->setAccessibleName(words);
    button->setToolTip(words);
    button->setFocusPolicy(Qt::NoFocus); // the caret stays where it is
    button->setAutoRaise(true);
    layout()->addWidget(button);
    return button;
}

void FeedActionsBar::applyLooks()
{
    const int icon = m_theme.px(m_theme.sizes().iconSmall);
    for (QToolButton *button : {m_mention, m_copy, m_hide, m_more}) {
        button->setFixedSize(m_theme.px(ButtonWidth), m_theme.px(ButtonHeight));
        button->setIconSize({icon, icon});
    }
    hide();
}

void FeedActionsBar::showFor(qint64 seq, int top, bool isOwn)
{
    m_seq = seq;
    m_top = top;
    m_mention->setVisible(!isOwn);
    m_hide->setVisible(!isOwn);
    layout()->activate();
    const QSize size = layout()->sizeHint();
    const QRect area = parentWidget()->rect();
    const QRect logical(area.right() + 1 - m_theme.px(EndMargin) - size.width(),
                        std::max(0, top - m_theme.px(m_theme.sizes().feed.actionsLift)), size.width(), size.height());
    setGeometry(QStyle::visualRect(layoutDirection(), area, logical));
    show();
    raise();
}

void FeedActionsBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &colours = m_theme.colours();
    const qreal radius = m_theme.px(m_theme.sizes().radiusControl);
    pixels::fillRounded(painter, rect(), radius, colours.surface.raised);
    pixels::frame(painter, rect(), radius, m_theme.px(m_theme.sizes().hairline),
                  m_theme.isHighContrast() ? colours.line.control : colours.line.hairline);
}

} // namespace partyline
