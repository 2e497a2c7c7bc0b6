// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/endpoints.h"
#include "core/result.h"
#include "core/secret.h"

#include <QDateTime>
#include <QObject>

namespace partyline {

/// What the user gave to sign in with.
struct Credentials
{
    enum class Method {
        Guest,    ///< plug.dj only
        Password, ///< user (e-mail or name) and password
        Session,  ///< a kept or pasted session: plug.dj's "session" cookie or Floatplane's sails.sid in any form a
                  ///< person may paste
        Device,   ///< Floatplane: OAuth device flow; deviceCodeReady() says what to show
        Tokens,   ///< Floatplane: kept tokens of an earlier device flow, as session() gave them
    };

    Method method = Method::Password;
    QString user;
    Secret secret; ///< the password, the session or the tokens
};

/// What a person has to see and do in the device flow (floatplane.md 2.3.1).
struct DeviceCode
{
    QString userCode;
    QUrl address;         ///< to open by hand
    QUrl completeAddress; ///< with the code inside, for the button and the QR picture; may be empty
    QDateTime expiresAt;  ///< UTC

    bool operator==(const DeviceCode &) const = default;
};

/// One signed-in identity on one server: its cookies and tokens, its own person. Signs in, keeps the session, signs
/// out. Rooms of the same account share it. Every call returns at once; answers come as signals.
class Account : public QObject
{
    Q_OBJECT

public:
    enum class State { SignedOut, SigningIn, SecondFactor, WaitingForDevice, SignedIn, Expired };
    Q_ENUM(State)

    explicit Account(Endpoints endpoints, QObject *parent = nullptr);

    const Endpoints &endpoints() const { return m_endpoints; }
    Service service() const { return m_endpoints.service; }
    State state() const { return m_state; }
    bool isSignedIn() const { return m_state == State::SignedIn; }
    bool isGuest() const { return m_isGuest; }
    /// Ours; empty before the sign-in and for guests.
    const Person &self() const { return m_self; }

    /// Starts over with these credentials; an attempt under way is given up.
    virtual void signIn(const Credentials &credentials) = 0;
    /// Answers secondFactorWanted().
    virtual void submitSecondFactor(const QString &code) = 0;
    /// Gives up the attempt under way; a signed-in account stays signed in.
    virtual void cancelSignIn() = 0;
    /// Tells the service and forgets everything; signedOut() follows even without network.
    virtual void signOut() = 0;
    /// What to keep in the keyring so that Credentials of `keptMethod` can sign in later; empty when there is nothing
    /// to keep.
    virtual Secret session() const = 0;
    virtual Credentials::Method keptMethod() const { return Credentials::Method::Session; }

signals:
    void stateChanged(partyline::Account::State state);
    void signedIn();
    void secondFactorWanted();
    void deviceCodeReady(const partyline::DeviceCode &code);
    /// The sign-in ended without success. Error::code tells the reasons apart for the dialog: "badLogin",
    /// "secondFactor" (code wrong), "captcha", "rateLimited", "banned", "maintenance", "network", "tls", "expired",
    /// "denied", "protocol".
    void refused(const partyline::Error &error);
    /// A session that was good is not any more; the rooms stop and the user is asked again.
    void expired(const partyline::Error &error);
    void signedOut();
    /// session() has a new value worth storing.
    void sessionChanged();

protected:
    void setState(State state);
    void setSelf(const Person &self) { m_self = self; }
    void setGuest(bool guest) { m_isGuest = guest; }

private:
    const Endpoints m_endpoints;
    Person m_self;
    State m_state = State::SignedOut;
    bool m_isGuest = false;
};

} // namespace partyline

Q_DECLARE_METATYPE(partyline::DeviceCode)
