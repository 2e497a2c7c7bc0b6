// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/settingsrow.h"

#include "ui/linkbutton.h"
#include "ui/theme.h"

#include <QAbstractButton>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

constexpr int NarrowBelow = 420; ///< px at 100 %: the control goes below its caption
constexpr int ControlWidth = 150;

/// For comparing: without case and accents, so that "grosse" finds what "größe" does not hide.
QString plain(const QString &text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (c.category() != QChar::Mark_NonSpacing)
            plain.append(c.toCaseFolded());
    }
    return plain;
}

/// The caption with its hits marked. Only text of our own is shown so.
QString marked(const QString &text, const QStringList &needles, const Colours &colours)
{
    QList<bool> isHit(text.size(), false);
    for (const QString &needle : needles) {
        for (qsizetype at = text.indexOf(needle, 0, Qt::CaseInsensitive); at >= 0 && !needle.isEmpty();
             at = text.indexOf(needle, at + 1, Qt::CaseInsensitive))
            std::fill_n(isHit.begin() + at, needle.size(), true);
    }
    QString html;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isHit[i] && (i == 0 || !isHit[i - 1]))
            html += u"<span style=\"background-color:%1\">"_s.arg(colours.feed.findBg.name());
        html += QString(text[i]).toHtmlEscaped();
        if (isHit[i] && (i + 1 == text.size() || !isHit[i + 1]))
            html += u"</span>"_s;
    }
    return html;
}

} // namespace

SettingsRow::SettingsRow(const Theme &theme, Parts parts, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_parts(std::move(parts))
    , m_layout(new QGridLayout(this))
    , m_caption(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_link(new LinkButton(this))
{
    for (QLabel *label : {m_caption, m_hint}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setMinimumWidth(1);
    }
    m_caption->setText(m_parts.caption);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_link->setTheme(theme);
    m_link->hide();
    connect(m_link, &QPushButton::clicked, this, &SettingsRow::linkClicked);
    if (QWidget *control = m_parts.control) {
        control->setParent(this);
        if (control->accessibleName().isEmpty())
            control->setAccessibleName(m_parts.caption);
        m_caption->installEventFilter(this);
    }
    if (m_parts.reset) {
        m_reset = new QToolButton(this);
        m_reset->setAutoRaise(true);
        m_reset->setToolTip(tr("As it was at first"));
        m_reset->setAccessibleName(tr("Reset: %1").arg(m_parts.caption));
        QSizePolicy policy = m_reset->sizePolicy();
        policy.setRetainSizeWhenHidden(true); // nothing jumps when it comes and goes
        m_reset->setSizePolicy(policy);
        connect(m_reset, &QToolButton::clicked, this, &SettingsRow::reset);
    }
    connect(&theme, &Theme::changed, this, &SettingsRow::applyLooks);
    applyLooks();
    setHint(m_parts.hint);
    place();
    follow();
}

void SettingsRow::setHint(const QString &hint)
{
    m_parts.hint = hint;
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    if (m_parts.control && !hint.isEmpty())
        m_parts.control->setAccessibleDescription(hint);
}

void SettingsRow::setLink(const QString &words)
{
    m_link->setText(words);
    m_link->setVisible(!words.isEmpty());
}

void SettingsRow::follow()
{
    if (!m_reset)
        return;
    const bool hadFocus = m_reset->hasFocus();
    m_reset->setVisible(isChanged());
    if (hadFocus && !isChanged() && m_parts.control)
        m_parts.control->setFocus(Qt::OtherFocusReason); // its button is gone from under it
}

void SettingsRow::reset()
{
    if (m_parts.reset)
        m_parts.reset();
    follow();
}

bool SettingsRow::matches(const QStringList &needles) const
{
    const QString all = plain(m_parts.caption + u' ' + m_parts.hint + u' ' + m_parts.words);
    return std::ranges::all_of(needles, [&all](const QString &needle) { return all.contains(plain(needle)); });
}

void SettingsRow::mark(const QStringList &needles)
{
    m_marked = needles;
    m_caption->setTextFormat(needles.isEmpty() ? Qt::PlainText : Qt::RichText);
    m_caption->setText(needles.isEmpty() ? m_parts.caption : marked(m_parts.caption, needles, m_theme.colours()));
    m_caption->setAccessibleName(m_parts.caption);
}

void SettingsRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

/// A click on the words means the box beside them.
bool SettingsRow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_caption && event->type() == QEvent::MouseButtonRelease) {
        auto *button = qobject_cast<QAbstractButton *>(m_parts.control);
        const bool isMeant = button && button->isCheckable() && button->isEnabled();
        if (isMeant && m_caption->rect().contains(static_cast<QMouseEvent *>(event)->position().toPoint()))
            button->click();
    }
    return QWidget::eventFilter(watched, event);
}

void SettingsRow::place()
{
    const bool isNarrow = m_parts.isWide || (width() > 0 && width() < m_theme.px(NarrowBelow));
    if (m_isPlaced && isNarrow == m_isNarrow)
        return;
    m_isPlaced = true;
    m_isNarrow = isNarrow;
    while (m_layout->count() > 0)
        delete m_layout->takeAt(0);
    QWidget *control = m_parts.control;
    auto *link = new QHBoxLayout;
    link->addWidget(m_link);
    link->addStretch(1);
    m_layout->addWidget(m_caption, 0, 0);
    m_layout->addWidget(m_hint, 1, 0);
    m_layout->addLayout(link, 2, 0);
    if (control && isNarrow && m_parts.isWide)
        m_layout->addWidget(control, 3, 0, 1, 3);
    else if (control && isNarrow)
        m_layout->addWidget(control, 3, 0, Qt::AlignLeading);
    else if (control)
        m_layout->addWidget(control, 0, 1, 3, 1, Qt::AlignTrailing | Qt::AlignVCenter);
    if (m_reset)
        m_layout->addWidget(m_reset, isNarrow ? 3 : 0, 2, isNarrow ? 1 : 3, 1, Qt::AlignVCenter);
    if (m_reset && m_parts.isWide) {
        m_layout->addWidget(m_reset, 0, 2, Qt::AlignTop);
    }
    m_layout->setColumnStretch(0, 1);
}

void SettingsRow::applyLooks()
{
    m_layout->setContentsMargins(0, m_theme.px(6), 0, m_theme.px(6));
    m_layout->setHorizontalSpacing(m_theme.px(8));
    m_layout->setVerticalSpacing(m_theme.px(2));
    m_hint->setFont(m_theme.font(Theme::Text::Small));
    if (m_reset) {
        m_reset->setIcon(m_theme.icon(u"refresh"_s));
        m_reset->setMinimumSize(m_theme.px(m_theme.sizes().minimumTarget), m_theme.px(m_theme.sizes().minimumTarget));
    }
    if (!m_marked.isEmpty())
        mark(m_marked);
    m_isPlaced = false;
    place();
}

} // namespace partyline
