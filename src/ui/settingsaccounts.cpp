// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
// The settings page of accounts.
#include "services/account.h"
#include "ui/feedtext.h"
#include "ui/settingspages.h"
#include "ui/whyoff.h"

#include <QCoreApplication>
#include <QPushButton>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

struct AccountsPage
{
    Q_DECLARE_TR_FUNCTIONS(partyline::AccountsPage)
};

QString standingOf(const Account &account)
{
    const QString host = account.endpoints().site.host();
    switch (account.state()) {
    case Account::State::SignedIn:
        return account.isGuest() ? AccountsPage::tr("%1, as a guest").arg(host)
                                 : AccountsPage::tr("%1, signed in").arg(host);
    case Account::State::SigningIn:
    case Account::State::SecondFactor:
    case Account::State::WaitingForDevice:
        return AccountsPage::tr("%1, signing in").arg(host);
    case Account::State::Expired:
        return AccountsPage::tr("%1, the session has ended").arg(host);
    case Account::State::SignedOut:
        return AccountsPage::tr("%1, signed out").arg(host);
    }
    Q_UNREACHABLE();
}

QString nameOf(const Account &account)
{
    if (!account.self().name.isEmpty())
        return withoutControls(account.self().name);
    return account.isGuest() ? AccountsPage::tr("Guest") : account.endpoints().label;
}

/// One account: its button signs it out, or in again.
void addAccount(SettingsPage &page, Account &account, const SettingsLinks &links)
{
    auto *button = new QPushButton(&page);
    button->setAutoDefault(false);
    SettingsRow::Parts parts;
    parts.caption = nameOf(account);
    parts.hint = standingOf(account);
    parts.words = serviceToken(account.service());
    parts.control = button;
    SettingsRow *row = page.addRow(std::move(parts));
    const auto show = [row, button, &account] {
        const bool isOut = account.state() == Account::State::Expired || account.state() == Account::State::SignedOut;
        button->setText(isOut ? AccountsPage::tr("Sign in…") : AccountsPage::tr("Sign out"));
        button->setAccessibleName(u"%1: %2"_s.arg(button->text(), row->caption()));
        row->setHint(standingOf(account));
    };
    show();
    QObject::connect(&account, &Account::stateChanged, row, show);
    // Signing out takes the account away, and its row with it.
    QObject::connect(&account, &QObject::destroyed, row, [row, button] {
        WhyOff::set(*button, false, AccountsPage::tr("gone"));
        row->setHint(AccountsPage::tr("gone"));
    });
    const QPointer<Account> kept(&account);
    QObject::connect(button, &QPushButton::clicked, row, [kept, links] {
        if (!kept)
            return;
        const bool isOut = kept->state() == Account::State::Expired || kept->state() == Account::State::SignedOut;
        const auto &act = isOut ? links.signInAgain : links.signOut;
        if (act)
            act(kept);
    });
}

} // namespace

SettingsPage *makeAccountsPage(const Theme &theme, ChoiceBook &book, const SettingsLinks &links)
{
    auto *page = new SettingsPage(theme, book, AccountsPage::tr("Accounts"), u"user"_s);
    page->setWords(AccountsPage::tr("login users services"));
    page->addText(
        AccountsPage::tr("Sessions rest in the desktop's keyring. They are in no exported file, and Cancel does "
                         "not bring back an account that was signed out."));
    if (links.accounts) {
        for (Account *account : links.accounts())
            addAccount(*page, *account, links);
    }
    if (links.signIn) {
        QPushButton *another = page->addButton(AccountsPage::tr("Another account"),
                                               AccountsPage::tr("plug.dj, Floatplane, or any compatible server."),
                                               AccountsPage::tr("Sign in…"), AccountsPage::tr("add login server"));
        QObject::connect(another, &QPushButton::clicked, page, links.signIn);
    }
    if (links.practise) {
        QPushButton *practice =
            page->addButton(AccountsPage::tr("Practice rooms"),
                            AccountsPage::tr("On this computer, with believable people, without an account."),
                            AccountsPage::tr("Try them"), AccountsPage::tr("demo test server"));
        QObject::connect(practice, &QPushButton::clicked, page, links.practise);
    }
    return page;
}

} // namespace partyline
