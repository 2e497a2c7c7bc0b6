// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
// Signing in, and in again. The rest of the application stands in application.cpp.
#include "app/application.h"

#include "ui/firststeps.h"
#include "ui/signindialog.h"

namespace partyline {

using namespace Qt::StringLiterals;

bool Application::isFree()
{
    if (!m_dialog || !m_dialog->isVisible())
        return true;
    m_dialog->raise();
    m_dialog->activateWindow();
    return false;
}

SignInDialog *Application::newSignIn()
{
    QList<Endpoints> presets{Endpoints::plugDj(), Endpoints::floatplane()};
    for (const PracticeGuide::Door &door : m_practice.doors())
        presets.append(door.endpoints);
    for (Endpoints &preset : presets) {
        const DeviceClient client = m_settings.deviceClient(preset.site);
        if (preset.clientId.isEmpty() && !client.id.isEmpty()) {
            preset.clientId = client.id;
            preset.auth = client.provider;
        }
    }
    for (const KnownAccount &known : m_settings.accounts()) {
        if (!presets.contains(known.endpoints))
            presets.append(known.endpoints);
    }
    // What opened it is in front again afterwards.
    const auto *steps = m_window.findChild<FirstSteps *>();
    QWidget *parent = steps && steps->isVisible() ? steps->window() : &m_window;
    auto *dialog = new SignInDialog(m_theme, &AccountBook::make, presets, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setKeyringNotice(m_secrets.notice());
    connect(dialog, &SignInDialog::practiceWanted, this, [this, dialog] {
        m_dialog.clear();
        dialog->close();
        practise();
    });
    connect(dialog, &QDialog::finished, this, &Application::askNext, Qt::QueuedConnection);
    m_dialog = dialog;
    return dialog;
}

void Application::rememberClient(const Endpoints &endpoints)
{
    if (endpoints.service == Service::Floatplane && !endpoints.clientId.isEmpty())
        m_settings.setDeviceClient(endpoints.site, {endpoints.auth, endpoints.clientId});
}

void Application::openSignIn()
{
    if (!isFree())
        return;
    SignInDialog *dialog = newSignIn();
    connect(dialog, &SignInDialog::accountReady, this, [this, dialog] {
        adopt(*dialog, false);
        joinWhatFits();
    });
    dialog->open();
}

void Application::adopt(SignInDialog &dialog, bool isPractice)
{
    // Safe mode leaves nothing behind, and nothing in the keyring that nobody could find again.
    const bool stays = dialog.staysSignedIn() && !m_commandLine.safeMode;
    Account &account = m_accounts.adopt(dialog.takeAccount(), dialog.user(), stays, isPractice);
    if (!m_accounts.isPractice(account))
        rememberClient(account.endpoints());
    for (const PracticeGuide::Door &door : m_practice.doors()) {
        if (door.endpoints == account.endpoints())
            enter(account, door.room);
    }
}

void Application::askWhenFree(Account &account)
{
    if (m_dialog && m_dialog->isVisible())
        m_toAsk.append(&account);
    else
        askAgain(account);
}

void Application::askNext()
{
    while (!m_toAsk.isEmpty() && !(m_dialog && m_dialog->isVisible())) {
        const QPointer<Account> next = m_toAsk.takeFirst();
        const bool isOut =
            next && (next->state() == Account::State::Expired || next->state() == Account::State::SignedOut);
        if (isOut)
            askAgain(*next);
    }
}

void Application::askAgain(Account &account)
{
    if (m_isQuitting || !isFree())
        return;
    SignInDialog *dialog = newSignIn();
    dialog->reauthenticate(account, m_accounts.userOf(account), m_rooms.countOf(account), m_accounts.whyGone(account));
    if (account.service() == Service::Floatplane && !account.isSignedIn()
        && m_accounts.methodOf(account) == Credentials::Method::Tokens)
        dialog->setMethod(Credentials::Method::Device);
    connect(dialog, &SignInDialog::accountReady, this, [this, dialog, &account] {
        m_accounts.renew(account, dialog->user(), dialog->staysSignedIn() && !m_commandLine.safeMode);
    });
    connect(&m_accounts, &AccountBook::removing, dialog, [dialog, &account](const Account *gone) {
        if (gone == &account)
            dialog->close();
    });
    dialog->open();
}

} // namespace partyline
