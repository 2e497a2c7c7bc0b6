// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "practice/plugdjbackstage.h"

#include <QObject>

namespace partyline::djpractice {

class Booth;
class Doorman;
class Moderation;
class Rest;

/// The faults that strike somebody some time after they joined a room, and those that strike the whole site at once.
class Strikes final : public QObject
{
    Q_OBJECT

public:
    Strikes(Backstage &backstage, Doorman &doorman, Moderation &moderation, Rest &rest, QObject *parent = nullptr);

    /// `plugMaintenance` to everybody, and the end of every connection.
    void beginMaintenance();

private:
    void apply(const QString &fault);
    void applyToSite(const QString &fault);
    void schedule(const QString &fault, qint64 memberId);
    void strike(const QString &fault, qint64 memberId);

    Backstage &m_backstage;
    Doorman &m_doorman;
    Moderation &m_moderation;
    Rest &m_rest;
};

} // namespace partyline::djpractice
