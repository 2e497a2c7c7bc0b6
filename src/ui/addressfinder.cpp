// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/addressfinder.h"

#include <QLabel>
#include <QVBoxLayout>

namespace partyline {

AddressFinder::AddressFinder(QWidget *parent)
    : RoomFinder(parent)
{
    auto *hint =
        new QLabel(tr("The name or address of a DJ room, or the id or channel address of a livestream."), this);
    hint->setTextFormat(Qt::PlainText);
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(hint);
    layout->addStretch();
}

void AddressFinder::setText(const QString &, const QString &address)
{
    if (address == m_address)
        return;
    m_address = address;
    emit choiceChanged();
}

QString AddressFinder::placeholder() const
{
    return tr("night-bus or https://plug.dj/night-bus");
}

} // namespace partyline
