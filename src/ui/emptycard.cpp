// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/emptycard.h"

#include "ui/linkbutton.h"
#include "ui/theme.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace partyline {

namespace {

// px at 100 %
constexpr int Widest = 340;
constexpr int IconFrom = 260; ///< in a lower place the words alone stand there

} // namespace

EmptyCard::EmptyCard(const Theme &theme, const QString &icon, QWidget &host)
    : QWidget(&host)
    , m_theme(theme)
    , m_iconName(icon)
    , m_host(host)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(this))
    , m_sentence(new QLabel(this))
{
    for (QLabel *label : {m_icon, m_title, m_sentence}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(label != m_icon);
    }
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QVBoxLayout(this);
    for (QLabel *label : {m_icon, m_title, m_sentence})
        layout->addWidget(label);
    // As wide as its longest action, in the middle: icons and words stand below each other.
    auto *block = new QWidget(this);
    m_actions = new QVBoxLayout(block);
    layout->addWidget(block, 0, Qt::AlignHCenter);
    host.installEventFilter(this);
    connect(&theme, &Theme::changed, this, &EmptyCard::applyLooks);
    hide();
    applyLooks();
}

void EmptyCard::setWords(const QString &title, const QString &sentence)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(sentence);
    place();
}

LinkButton *EmptyCard::addAction(const QString &icon, const QString &words, const std::function<void()> &act)
{
    auto *button = new LinkButton(this);
    button->setTheme(m_theme, LinkButton::Look::Choice, icon);
    button->setText(words);
    button->setAutoDefault(false);
    button->setFocusPolicy(Qt::StrongFocus);
    m_actions->addWidget(button);
    connect(button, &QPushButton::clicked, this, act);
    place();
    return button;
}

bool EmptyCard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

void EmptyCard::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    place();
}

void EmptyCard::place()
{
    const QRect all = m_host.rect();
    m_icon->setVisible(all.height() >= m_theme.px(IconFrom));
    const int width = std::min(all.width(), m_theme.px(Widest));
    const int wished = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : sizeHint().height();
    const int height = std::min(all.height(), wished);
    setGeometry(all.x() + (all.width() - width) / 2, all.y() + (all.height() - height) / 2, width, height);
}

void EmptyCard::applyLooks()
{
    const int edge = m_theme.px(12);
    layout()->setContentsMargins(edge, edge, edge, edge);
    layout()->setSpacing(m_theme.px(6));
    m_actions->setContentsMargins(0, m_theme.px(4), 0, 0);
    m_actions->setSpacing(m_theme.px(4));
    m_title->setFont(m_theme.font(Theme::Text::Body, true));
    m_sentence->setFont(m_theme.font(Theme::Text::Small));
    m_icon->setPixmap(m_theme.pixmap(m_iconName, m_theme.ink(Theme::Ink::Secondary),
                                     m_theme.px(m_theme.sizes().iconEmpty), devicePixelRatioF()));
    place();
}

} // namespace partyline
