// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/safemodestrip.h"

#include "ui/statusline.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace partyline {

using namespace Qt::StringLiterals;

SafeModeStrip::SafeModeStrip(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_line(new StatusLine(this))
{
    setObjectName(u"safeModeStrip"_s);
    m_line->setTheme(theme);
    m_line->setAccessibleName(tr("Safe mode"));
    m_line->setStatus(
        {Status::Tint::Warning, u"shield-lock"_s, tr("Safe mode."),
         tr("Settings, looks and layout are those of a first start, kept accounts and rooms stay out, and "
            "nothing is recorded. What is stored is not touched.")});
    auto *normal = new QPushButton(tr("Start normally"), this);
    normal->setToolTip(tr("Ends this and starts with your own settings, accounts and rooms."));
    auto *layout = new QHBoxLayout(this);
    const int edge = theme.px(8);
    layout->setContentsMargins(edge, edge, edge, edge);
    layout->addWidget(m_line, 1);
    layout->addWidget(normal);
    connect(normal, &QPushButton::clicked, this, &SafeModeStrip::normalWanted);
}

} // namespace partyline
