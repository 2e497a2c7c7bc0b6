// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/account.h"
#include "ui/signinstatus.h"

#include <QDeadlineTimer>
#include <QDialog>
#include <QElapsedTimer>
#include <QTimer>

#include <functional>
#include <memory>

namespace Ui {
class SignInDialog;
}

namespace partyline {

class Theme;

/// Signs in to a service: asks for what it takes, shows every step and every refusal in words, and keeps what was typed
/// until the sign-in went well. Opens again in place, the account fixed, when a session has ended. Opened with open().
class SignInDialog final : public QDialog
{
    Q_OBJECT

public:
    using AccountFactory = std::function<std::unique_ptr<Account>(const Endpoints &)>;

    /// `presets` are offered as servers, the first of each service as its default. `theme` outlives the dialog.
    SignInDialog(const Theme &theme, AccountFactory factory, QList<Endpoints> presets, QWidget *parent = nullptr);
    ~SignInDialog() override;

    void setService(Service service);
    /// Why "Stay signed in" lasts only until the end of the program (Secrets::notice()); empty: the keyring keeps it.
    void setKeyringNotice(const QString &notice);
    /// Puts everything into the fields as a person would; `secondFactor` answers the question for it when it comes.
    void fill(const Endpoints &endpoints, const Credentials &credentials, const QString &secondFactor = {});
    /// Asks again for the account of an ended session, which stays the caller's. `waitingRooms` of it stand still.
    /// `why` says what happened, in a sentence; empty: the session has ended.
    void reauthenticate(Account &account, const QString &user, int waitingRooms, const QString &why = {});
    void setMethod(Credentials::Method method) { chooseMethod(method, Focus::ToField); }
    /// What the button "Sign in" does.
    void submit();

    /// The account that was signed in, once, after accountReady(); null when it was reauthenticate()'s.
    std::unique_ptr<Account> takeAccount();
    /// What was typed or chosen.
    bool staysSignedIn() const;
    QString user() const;

    void reject() override;

signals:
    void accountReady();
    void practiceWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Step { Form, Busy, Device, Factor };
    enum class Focus { Stays, ToField };

    void setUpLooks();
    void setUpFields();
    void setUpReveal();
    void setUpButtons();
    void fillServers();
    void fillClient();
    Result<Endpoints> chosenServer() const;
    QString missingForDevice() const;
    void chooseMethod(Credentials::Method method, Focus focus);
    void continueAsGuest();
    void start(Credentials credentials);
    void listenTo(Account &account);
    void submitFactor();
    void goBack();

    void askSecondFactor();
    void showDeviceCode(const DeviceCode &code);
    void showRefusal(const Error &error);
    void finish();

    void setStep(Step step);
    void refresh();
    void refreshPage();
    void refreshButtons();
    void refreshHint();
    void tick();
    void tickWait();
    void markField(SignInStatus::Field field);
    void focusFirstField();
    void showHowToFind();

    Service service() const;
    Result<Endpoints> endpoints() const;
    QString serverName() const;
    /// Why "Sign in" is off; empty when it is on.
    QString missing() const;
    QString cookieFinding() const;
    Account *account() const;

    const Theme &m_theme;
    const std::unique_ptr<Ui::SignInDialog> m_ui;
    const AccountFactory m_factory;
    QList<Endpoints> m_presets;
    std::unique_ptr<Account> m_account;
    Account *m_fixed = nullptr;
    Credentials m_credentials; ///< of the attempt under way
    Credentials::Method m_method = Credentials::Method::Password;
    Step m_step = Step::Form;
    QString m_answer; ///< to the second factor, given by fill()
    QString m_keyringNotice;
    bool m_clipboardCleared = false;
    int m_renewals = 0;
    DeviceCode m_code;
    QElapsedTimer m_busySince;
    QDeadlineTimer m_retryAt{0};
    Error m_tooMany; ///< what is counted down in the status; of no kind else
    QTimer m_tick;
};

} // namespace partyline
