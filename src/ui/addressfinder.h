// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/roomfinder.h"

namespace partyline {

/// For services whose rooms are not searched: the line must say which room it is, and here stands what it takes.
class AddressFinder final : public RoomFinder
{
    Q_OBJECT

public:
    explicit AddressFinder(QWidget *parent = nullptr);

    void setText(const QString &text, const QString &address) override;
    bool takeKey(const QKeyEvent &) override { return false; }
    QString choice() const override { return m_address; }
    QString placeholder() const override;

private:
    QString m_address;
};

} // namespace partyline
