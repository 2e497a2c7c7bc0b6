// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>

namespace partyline {

/// What a tab says of something that stands in it: a room, or the view of everything.
class TabItem : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// The same from run to run, another one for each.
    virtual QString key() const = 0;
    virtual QString title() const = 0;
    /// Name in resources/icons.
    virtual QString icon() const = 0;
    virtual int unread() const { return 0; }
    virtual int mentions() const { return 0; }
    virtual bool isOnAir() const { return false; }
    /// What it does by itself, in words; empty: nothing.
    virtual QString automationWords() const { return {}; }
    virtual QString accessibleText() const = 0;

signals:
    void changed();
};

} // namespace partyline
