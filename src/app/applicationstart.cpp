// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
// The first start, and the safe one. The rest of the application stands in application.cpp.
#include "app/application.h"

#include "ui/firststeps.h"
#include "ui/safemodestrip.h"
#include "ui/signindialog.h"

#include <QApplication>
#include <QProcess>

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;

void Application::setUpStart()
{
    connect(&m_window, &MainWindow::firstStepsWanted, this, &Application::openFirstSteps);
    if (!m_commandLine.safeMode)
        return;
    auto *strip = new SafeModeStrip(m_theme, &m_window);
    connect(strip, &SafeModeStrip::normalWanted, this, &Application::startAgainNormally);
    m_window.addStrip(strip);
}

/// Who comes for something else is not stopped, and who was here before neither.
bool Application::isFirstRun() const
{
    const bool isErrand = m_commandLine.safeMode || m_commandLine.practice || m_commandLine.minimized
                          || !m_commandLine.join.isEmpty() || !m_commandLine.links.isEmpty();
    return !isErrand && !m_settings.areFirstStepsDone() && !m_settings.isUsed();
}

void Application::openFirstSteps()
{
    if (auto *open = m_window.findChild<FirstSteps *>()) {
        open->raise();
        open->activateWindow();
        return;
    }
    FirstSteps::Hooks hooks;
    hooks.accounts = [this] { return m_window.accounts(); };
    hooks.isPractice = [this](const Account &account) { return m_accounts.isPractice(account); };
    hooks.signIn = [this](Service service) {
        openSignIn();
        if (auto *dialog = qobject_cast<SignInDialog *>(m_dialog.data()))
            dialog->setService(service);
    };
    hooks.guest = [this] {
        openSignIn();
        if (auto *dialog = qobject_cast<SignInDialog *>(m_dialog.data())) {
            dialog->fill(Endpoints::plugDj(), {Credentials::Method::Guest, {}, {}});
            dialog->submit();
        }
    };
    hooks.practise = [this] { practise(); };
    hooks.importSettings = [this] {
        m_settingsDesk.askImport(m_window.findChild<FirstSteps *>(), [this](const Status &status) {
            if (auto *steps = m_window.findChild<FirstSteps *>())
                steps->say(status);
        });
    };
    hooks.isOpen = [this](const Account &account, const QString &room) {
        return std::ranges::any_of(
            m_rooms.rooms(), [&](const auto &open) { return &open->account() == &account && open->room() == room; });
    };
    hooks.join = [this](Account *account, const QString &room) { go(*account, room); };
    hooks.test = [this](QObject *context, const auto &answer) { testAlerts(context, answer); };
    hooks.hasTray = [this] { return m_tray.hasHost(); };
    hooks.startsAtLogIn = [this] { return m_session.isAutostartOn(); };
    hooks.setStartAtLogIn = [this](bool on) { m_session.setAutostart(on); };
    auto *steps = new FirstSteps(m_theme, m_alertBook, std::move(hooks), &m_window);
    connect(steps, &FirstSteps::over, this, [this] {
        m_settings.setFirstStepsDone(true);
        m_settings.sync();
    });
    const auto follow = [steps] { steps->followAccounts(); };
    connect(&m_accounts, &AccountBook::added, steps, [steps, follow](Account *account) {
        connect(account, &Account::stateChanged, steps, follow);
        follow();
    });
    connect(&m_session, &SessionDesk::autostartChanged, steps, &FirstSteps::followLogIn);
    // Once it is gone from the window, too.
    connect(&m_accounts, &AccountBook::removing, steps, follow, Qt::QueuedConnection);
    for (Account *account : m_window.accounts())
        connect(account, &Account::stateChanged, steps, follow);
    connect(&m_rooms, &RoomBook::opened, steps, follow, Qt::QueuedConnection);
    steps->show();
}

void Application::startAgainNormally()
{
    connect(qApp, &QCoreApplication::aboutToQuit, this, [] {
        QStringList arguments = QCoreApplication::arguments().mid(1);
        arguments.removeAll(u"--safe-mode"_s);
        QProcess::startDetached(QCoreApplication::applicationFilePath(), arguments);
    });
    m_window.quit();
}

} // namespace partyline
