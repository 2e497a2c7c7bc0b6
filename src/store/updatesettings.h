// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QObject>
#include <QSettings>
#include <QUrl>

namespace partyline {

class ChoiceBook;

/// Whether and where the program asks for newer versions of itself. Off at first, with no address: it was nobody's
/// wish.
class UpdateSettings final : public QObject
{
    Q_OBJECT

public:
    /// `backend` outlives it.
    explicit UpdateSettings(QSettings &backend, QObject *parent = nullptr);

    bool asks() const;
    void setAsks(bool asks);
    /// As typed; feed() says whether it can be asked.
    QString address() const;
    void setAddress(const QString &address);
    /// The address as one that we connect to; empty when it is none.
    QUrl feed() const;
    /// Why an address cannot be asked, as a sentence; empty when it can, and for no address at all.
    static QString complaintAbout(const QString &address);

    /// UTC; invalid: never.
    QDateTime lastAsked() const;
    void setLastAsked(const QDateTime &time);
    /// The version that was told of last; it is not told again by itself.
    QString lastTold() const;
    void setLastTold(const QString &version);

signals:
    void asksChanged(bool asks);
    void addressChanged(const QString &address);

private:
    QSettings &m_backend;
};

/// "updates/asks" and "updates/address". `settings` outlives the book's use.
void addChoices(ChoiceBook &book, UpdateSettings &settings);

} // namespace partyline
