// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/emptyhint.h"

#include "ui/theme.h"

#include <QAbstractItemView>
#include <QEvent>

namespace partyline {

EmptyHint::EmptyHint(const QString &sentence, const Theme &theme, QAbstractItemView &view)
    : QLabel(sentence, view.viewport())
    , m_theme(theme)
    , m_view(view)
{
    setTextFormat(Qt::PlainText);
    setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    setWordWrap(true);
    setForegroundRole(QPalette::PlaceholderText);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    view.viewport()->installEventFilter(this);
    const QAbstractItemModel *model = view.model();
    connect(model, &QAbstractItemModel::rowsInserted, this, &EmptyHint::follow);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &EmptyHint::follow);
    connect(model, &QAbstractItemModel::modelReset, this, &EmptyHint::follow);
    connect(&theme, &Theme::changed, this, &EmptyHint::applyLooks);
    applyLooks();
    follow();
}

void EmptyHint::applyLooks()
{
    setFont(m_theme.font(Theme::Text::Small));
    setMargin(m_theme.px(16));
}

void EmptyHint::follow()
{
    setVisible(m_view.model()->rowCount() == 0);
}

bool EmptyHint::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(m_view.viewport()->rect());
    return QLabel::eventFilter(watched, event);
}

} // namespace partyline
