// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "app/accountbook.h"

#include "feed/words.h"
#include "services/floatplaneaccount.h"
#include "services/plugdjaccount.h"
#include "store/secrets.h"

#include <QLocale>
#include <QTimer>
#include <QUuid>

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Method = Credentials::Method;

/// Without network at the start: often enough to be back soon, seldom enough to be no burden.
constexpr auto RestoreAgainAfter = 20s;

QString methodToken(Method method)
{
    switch (method) {
    case Method::Guest:
        return u"guest"_s;
    case Method::Password:
        return u"password"_s;
    case Method::Session:
        return u"session"_s;
    case Method::Device:
        return u"device"_s;
    case Method::Tokens:
        return u"tokens"_s;
    }
    Q_UNREACHABLE();
}

Method keptMethodOf(const QString &token)
{
    return token == "guest"_L1 ? Method::Guest : token == "tokens"_L1 ? Method::Tokens : Method::Session;
}

} // namespace

AccountBook::AccountBook(Settings &settings, Secrets &secrets, Maker maker, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_secrets(secrets)
    , m_maker(std::move(maker))
{
    connect(&secrets, &Secrets::loaded, this, [this](const QString &id, const Secret &secret) { resume(id, secret); });
    connect(&secrets, &Secrets::failed, this, [this](const QString &id, const Error &error) {
        if (Account *account = withId(id); account && entryOf(*account)->isRestoring)
            resume(id, {}, error.text);
    });
}

AccountBook::~AccountBook() = default;

std::unique_ptr<Account> AccountBook::make(const Endpoints &endpoints)
{
    if (endpoints.service == Service::PlugDj)
        return std::make_unique<PlugDjAccount>(endpoints);
    return std::make_unique<FloatplaneAccount>(endpoints);
}

AccountBook::Entry &AccountBook::append(Entry entry)
{
    Account &account = *entry.account;
    m_entries.push_back(std::move(entry));
    listenTo(account);
    emit added(&account);
    return *entryOf(account);
}

void AccountBook::listenTo(Account &account)
{
    connect(&account, &Account::sessionChanged, this, [this, &account] {
        // A refreshed token is kept at once, also while it is being brought back: the one before may be void (2.3.1).
        const bool isRefreshed = account.keptMethod() == Method::Tokens && !account.session().isEmpty();
        if (Entry *entry = entryOf(account); entry && entry->stays && (account.isSignedIn() || isRefreshed))
            keep(*entry);
    });
    connect(&account, &Account::signedIn, this, [this, &account] {
        if (Entry *entry = entryOf(account)) {
            entry->isRestoring = false;
            entry->whyGone.clear();
            entry->method = account.keptMethod();
            entry->known.name = account.self().name;
            writeDown();
        }
    });
    connect(&account, &Account::expired, this, [this, &account] {
        if (Entry *entry = entryOf(account)) {
            const QString now = clockText(QDateTime::currentDateTime());
            entry->whyGone = tr("Your %1 session ended at %2.").arg(account.endpoints().label, now);
        }
        emit expired(&account);
    });
    connect(&account, &Account::refused, this, [this, &account](const Error &error) {
        if (Entry *entry = entryOf(account); entry && entry->isRestoring)
            tryLater(*entry, error);
    });
}

void AccountBook::restore()
{
    for (const KnownAccount &known : m_settings.accounts()) {
        append({known, m_maker(known.endpoints), true, false, true, {}, keptMethodOf(known.method)});
        startRestoring(known.id);
    }
}

void AccountBook::startRestoring(const QString &id)
{
    Account *account = withId(id);
    const Entry *entry = account ? entryOf(*account) : nullptr;
    if (!entry || !entry->isRestoring)
        return;
    if (keptMethodOf(entry->known.method) == Method::Guest)
        resume(id, {});
    else
        m_secrets.load(id);
}

void AccountBook::resume(const QString &id, const Secret &secret, const QString &trouble)
{
    Account *account = withId(id);
    Entry *entry = account ? entryOf(*account) : nullptr;
    if (!entry || !entry->isRestoring)
        return;
    Credentials credentials{keptMethodOf(entry->known.method), entry->known.user, secret};
    if (credentials.method != Method::Guest && secret.isEmpty()) {
        entry->isRestoring = false;
        entry->whyGone = trouble.isEmpty() ? tr("The keyring has no session of this account any more.") : trouble;
        emit secretMissing(account);
        return;
    }
    account->signIn(credentials);
}

void AccountBook::tryLater(Entry &entry, const Error &error)
{
    // No network at the start is no reason to ask for a password.
    if (error.kind == Error::Kind::Network || error.kind == Error::Kind::Maintenance) {
        QTimer::singleShot(RestoreAgainAfter, this, [this, id = entry.known.id] { startRestoring(id); });
        return;
    }
    entry.isRestoring = false;
    entry.whyGone = error.text;
    emit secretMissing(entry.account.get());
}

Account &AccountBook::adopt(std::unique_ptr<Account> account, const QString &user, bool stays, bool isPractice)
{
    KnownAccount known;
    known.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    known.endpoints = account->endpoints();
    known.user = user;
    known.name = account->self().name;
    const Method method = account->keptMethod();
    Entry &entry = append({known, std::move(account), stays && !isPractice, isPractice, false, {}, method});
    if (entry.stays)
        keep(entry);
    return *entry.account;
}

void AccountBook::renew(Account &account, const QString &user, bool stays)
{
    Entry *entry = entryOf(account);
    if (!entry || entry->isPractice)
        return;
    entry->known.user = user;
    entry->stays = stays;
    if (stays)
        keep(*entry);
    else
        m_secrets.remove(entry->known.id);
    writeDown();
}

void AccountBook::keep(Entry &entry)
{
    const Account &account = *entry.account;
    entry.known.method = account.isGuest() ? methodToken(Method::Guest) : methodToken(account.keptMethod());
    if (const Secret session = account.session(); !session.isEmpty())
        m_secrets.save(entry.known.id, session);
    writeDown();
}

void AccountBook::writeDown()
{
    QList<KnownAccount> kept;
    for (const Entry &entry : m_entries) {
        if (entry.stays)
            kept.append(entry.known);
    }
    m_settings.setAccounts(kept);
}

void AccountBook::signOut(Account &account)
{
    Entry *entry = entryOf(account);
    if (!entry)
        return;
    emit removing(&account);
    if (entry->stays)
        m_secrets.remove(entry->known.id);
    // It may still tell the service; it goes when it is done, and with the book at the latest.
    Account *leaving = entry->account.release();
    std::erase_if(m_entries, [leaving](const Entry &held) { return !held.account || held.account.get() == leaving; });
    writeDown();
    leaving->disconnect(this);
    leaving->setParent(this);
    connect(leaving, &Account::signedOut, leaving, &QObject::deleteLater);
    leaving->signOut();
}

AccountBook::Entry *AccountBook::entryOf(const Account &account)
{
    return const_cast<Entry *>(std::as_const(*this).entryOf(account));
}

const AccountBook::Entry *AccountBook::entryOf(const Account &account) const
{
    const auto at = std::find_if(m_entries.begin(), m_entries.end(),
                                 [&account](const Entry &entry) { return entry.account.get() == &account; });
    return at == m_entries.end() ? nullptr : &*at;
}

QString AccountBook::idOf(const Account &account) const
{
    const Entry *entry = entryOf(account);
    return entry ? entry->known.id : QString();
}

QString AccountBook::userOf(const Account &account) const
{
    const Entry *entry = entryOf(account);
    return entry ? entry->known.user : QString();
}

bool AccountBook::isPractice(const Account &account) const
{
    const Entry *entry = entryOf(account);
    return entry && entry->isPractice;
}

QString AccountBook::whyGone(const Account &account) const
{
    const Entry *entry = entryOf(account);
    return entry ? entry->whyGone : QString();
}

Credentials::Method AccountBook::methodOf(const Account &account) const
{
    const Entry *entry = entryOf(account);
    return entry ? entry->method : Method::Session;
}

Account *AccountBook::withId(const QString &id) const
{
    const auto at =
        std::find_if(m_entries.begin(), m_entries.end(), [&id](const Entry &entry) { return entry.known.id == id; });
    return at == m_entries.end() ? nullptr : at->account.get();
}

} // namespace partyline
