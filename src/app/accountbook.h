// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/account.h"
#include "store/settings.h"

#include <functional>
#include <memory>
#include <vector>

namespace partyline {

class Secrets;

/// All accounts of this run: makes them, brings kept ones back with the keyring's secrets, keeps new ones.
class AccountBook final : public QObject
{
    Q_OBJECT

public:
    using Maker = std::function<std::unique_ptr<Account>(const Endpoints &)>;

    /// Both outlive the book; `maker` makes the accounts that come back.
    AccountBook(Settings &settings, Secrets &secrets, Maker maker = &AccountBook::make, QObject *parent = nullptr);
    ~AccountBook() override;

    /// An account of the endpoints' service.
    static std::unique_ptr<Account> make(const Endpoints &endpoints);

    /// Signs in again what was kept; added() for each, and secretMissing() where the keyring had nothing.
    void restore();
    /// Takes over a signed-in account and keeps it if `stays`. An account of the practice server never stays.
    Account &adopt(std::unique_ptr<Account> account, const QString &user, bool stays, bool isPractice = false);
    /// A session that was asked for again: keeps the new one if `stays`.
    void renew(Account &account, const QString &user, bool stays);
    /// Signs out, forgets the secret, deletes the account; removing() comes first.
    void signOut(Account &account);

    QString idOf(const Account &account) const;
    QString userOf(const Account &account) const;
    bool isPractice(const Account &account) const;
    /// Why it has to sign in again, as a sentence; empty while nothing is wrong.
    QString whyGone(const Account &account) const;
    /// How it was signed in last.
    Credentials::Method methodOf(const Account &account) const;
    Account *withId(const QString &id) const;

signals:
    void added(partyline::Account *account);
    /// The account goes right after this; its rooms have to go now.
    void removing(partyline::Account *account);
    void expired(partyline::Account *account);
    /// A kept account cannot come back without the user.
    void secretMissing(partyline::Account *account);

private:
    struct Entry
    {
        KnownAccount known;
        std::unique_ptr<Account> account;
        bool stays = false;
        bool isPractice = false;
        bool isRestoring = false;
        QString whyGone;
        Credentials::Method method = Credentials::Method::Session;
    };

    Entry &append(Entry entry);
    Entry *entryOf(const Account &account);
    const Entry *entryOf(const Account &account) const;
    void listenTo(Account &account);
    void keep(Entry &entry);
    void writeDown();
    void startRestoring(const QString &id);
    /// `trouble` says why the secret is empty, when it is not just missing.
    void resume(const QString &id, const Secret &secret, const QString &trouble = {});
    void tryLater(Entry &entry, const Error &error);

    Settings &m_settings;
    Secrets &m_secrets;
    const Maker m_maker;
    std::vector<Entry> m_entries;
};

} // namespace partyline
