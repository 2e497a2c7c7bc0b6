// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QUrl>

namespace partyline {

/// A host that this program talks to, or may, and what for.
struct Contact
{
    enum class Why {
        Room,     ///< the live connection of a room
        Service,  ///< the service's own calls
        SignIn,   ///< whoever hands out sign-ins for the service
        Pictures, ///< emotes, people, previews of the service's own
        Updates,  ///< newer versions of this program, where that is wished
        Source,   ///< where a track or a stream comes from, asked because the user wanted it
    };

    QString host; ///< lower case; with the port where it is not the usual one
    Why why = Why::Service;
    int times = 0;  ///< in this run; 0: it may be contacted and was not
    QDateTime last; ///< UTC; invalid for none

    bool operator==(const Contact &) const = default;
};

/// Every host that was contacted in this run, and those that may be, with the reasons. The newest book hears of all
/// that leaves the program by contacts::tell(); without one nobody counts.
class ContactBook final : public QObject
{
    Q_OBJECT

public:
    /// Of hosts and reasons. Nobody is in rooms of more servers; beyond it only those that are known are counted.
    static constexpr qsizetype MostContacts = 500;

    explicit ContactBook(QObject *parent = nullptr);
    ~ContactBook() override;

    /// That host may be contacted for this.
    void expect(const QUrl &url, Contact::Why why);
    /// Something goes there now. What a service's call goes to that is only expected for something else is counted as
    /// that.
    void count(const QUrl &url, Contact::Why why, const QDateTime &now);

    /// By host, then by reason.
    const QList<Contact> &contacts() const { return m_contacts; }

    /// "example.org", "127.0.0.1:4000".
    static QString hostOf(const QUrl &url);

signals:
    void changed();

private:
    Contact *find(const QString &host, Contact::Why why);
    Contact *add(const QString &host, Contact::Why why);

    QList<Contact> m_contacts;
    ContactBook *const m_before; ///< hears again when this one goes
};

namespace contacts {

/// The one line at each place where something leaves the program. On the GUI thread.
void tell(const QUrl &url, Contact::Why why);

} // namespace contacts

} // namespace partyline
