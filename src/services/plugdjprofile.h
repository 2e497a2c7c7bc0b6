// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "net/apiclient.h"

#include <QCoroTask>
#include <QObject>

#include <functional>

namespace partyline {

class PlugDjAccount;

/// What the user may change about the own account (plugdj.md 4.7). Nothing counts as changed before the site agreed.
class PlugDjProfile final : public QObject
{
    Q_OBJECT

public:
    static constexpr int LongestBlurb = 80; ///< characters; the site cuts there (5.6)

    /// `account` outlives it.
    explicit PlugDjProfile(PlugDjAccount &account);

    QString blurb() const;
    QString language() const;
    /// Whether the room list has rooms for adults in it; the site keeps that.
    bool showsAdultRooms() const;
    /// While requests are under way.
    bool isSaving() const { return m_pending > 0; }

    void setBlurb(const QString &text);
    /// A code of 5.8.
    void setLanguage(const QString &code);
    void setShowsAdultRooms(bool shown);

    /// The codes of 5.8.
    static QStringList languages();
    /// In its own words ("Deutsch"); the code itself where nobody knows it.
    static QString languageName(const QString &code);

signals:
    /// Any of the above, as the site has it now.
    void changed();
    void failed(const partyline::Error &error);

private:
    QCoro::Task<> save(ApiRequest request, std::function<void()> agreed);

    PlugDjAccount &m_account;
    int m_pending = 0;
};

} // namespace partyline
