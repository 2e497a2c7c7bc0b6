// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/signindialog.h"

#include "ui/theme.h"
#include "ui_signindialog.h"

namespace partyline {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Method = Credentials::Method;
using Tint = Status::Tint;

/// A code that nobody types is asked for anew this often; then the user has to want it again.
constexpr int MaxRenewals = 3;

/// What a person types elsewhere: Floatplane has a short address for its long one (floatplane.md 1.1).
QString shownAddress(const QUrl &address)
{
    if (address.host() == "auth.floatplane.com"_L1)
        return u"floatplane.com/link"_s;
    return address.toDisplayString(QUrl::RemoveScheme).remove(0, 2);
}

} // namespace

SignInDialog::SignInDialog(const Theme &theme, AccountFactory factory, QList<Endpoints> presets, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_ui(std::make_unique<Ui::SignInDialog>())
    , m_factory(std::move(factory))
    , m_presets(std::move(presets))
{
    m_ui->setupUi(this);
    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, &SignInDialog::tick);
    setUpLooks();
    setUpFields();
    setUpButtons();
    fillServers();
    refresh();
    focusFirstField();
}

SignInDialog::~SignInDialog()
{
    if (Account *used = account())
        used->disconnect(this);
}

void SignInDialog::setService(Service service)
{
    m_ui->serviceCombo->setCurrentIndex(m_ui->serviceCombo->findData(QVariant::fromValue(service)));
    focusFirstField();
}

void SignInDialog::setKeyringNotice(const QString &notice)
{
    m_keyringNotice = notice;
    refreshHint();
}

void SignInDialog::fill(const Endpoints &endpoints, const Credentials &credentials, const QString &secondFactor)
{
    if (!m_presets.contains(endpoints))
        m_presets.append(endpoints);
    setService(endpoints.service);
    fillServers();
    m_ui->serverCombo->setCurrentIndex(m_ui->serverCombo->findData(QVariant::fromValue(endpoints)));
    chooseMethod(credentials.method == Method::Guest ? Method::Password : credentials.method, Focus::ToField);
    m_ui->userEdit->setText(credentials.user);
    if (credentials.method == Method::Session)
        m_ui->cookieEdit->setSecret(credentials.secret);
    else
        m_ui->passwordEdit->setText(QString::fromUtf8(credentials.secret.reveal()));
    m_answer = secondFactor;
    refresh();
}

void SignInDialog::reauthenticate(Account &account, const QString &user, int waitingRooms, const QString &why)
{
    m_fixed = &account;
    const Endpoints &endpoints = account.endpoints();
    if (!m_presets.contains(endpoints))
        m_presets.prepend(endpoints);
    setService(endpoints.service);
    fillServers();
    m_ui->serverCombo->setCurrentIndex(m_ui->serverCombo->findData(QVariant::fromValue(endpoints)));
    m_ui->userEdit->setText(user);
    m_ui->accountName->setText(account.self().name.isEmpty() ? user : account.self().name);
    m_ui->stayCheck->setChecked(true);
    setWindowTitle(tr("Sign in again"));
    const QString rooms = waitingRooms == 0 ? QString()
                          : waitingRooms == 1
                              ? tr("One room is waiting. What you had typed is kept.")
                              : tr("%1 rooms are waiting. What you had typed is kept.").arg(waitingRooms);
    if (account.isSignedIn() && why.isEmpty()) { // by tokens, and the chat wants more
        m_ui->expiryLine->setStatus({Tint::Warning, u"key"_s, tr("The chat wants a session cookie."),
                                     tr("You stay signed in; the cookie is used beside it.")});
    } else {
        const QString ended = tr("Your %1 session has ended.").arg(endpoints.label);
        m_ui->expiryLine->setStatus({Tint::Warning, u"plug-connected-x"_s, why.isEmpty() ? ended : why, rooms});
    }
    listenTo(account);
    refresh();
    focusFirstField();
}

void SignInDialog::submit()
{
    if (m_step == Step::Factor)
        return submitFactor();
    Credentials credentials;
    credentials.method = m_method;
    if (m_method == Method::Password) {
        credentials.user = m_ui->userEdit->text().trimmed();
        credentials.secret = Secret(m_ui->passwordEdit->text().toUtf8());
    } else if (m_method == Method::Session) {
        credentials.secret = m_ui->cookieEdit->secret();
    }
    m_renewals = 0;
    start(std::move(credentials));
}

void SignInDialog::continueAsGuest()
{
    Credentials credentials;
    credentials.method = Method::Guest;
    start(std::move(credentials));
}

void SignInDialog::start(Credentials credentials)
{
    markField(SignInStatus::Field::None);
    m_tooMany = {};
    m_ui->statusLine->clearStatus();
    const auto target = endpoints();
    if (!target)
        return showRefusal(target.error());
    if (!m_fixed) {
        m_account = m_factory(*target);
        listenTo(*m_account);
    }
    m_credentials = std::move(credentials);
    m_busySince.start();
    setStep(Step::Busy);
    account()->signIn(m_credentials);
}

void SignInDialog::listenTo(Account &account)
{
    connect(&account, &Account::signedIn, this, &SignInDialog::finish);
    connect(&account, &Account::secondFactorWanted, this, &SignInDialog::askSecondFactor);
    connect(&account, &Account::deviceCodeReady, this, &SignInDialog::showDeviceCode);
    connect(&account, &Account::refused, this, &SignInDialog::showRefusal);
}

void SignInDialog::submitFactor()
{
    const QString code = m_ui->factorEdit->text().simplified().remove(u' ');
    m_ui->statusLine->clearStatus();
    markField(SignInStatus::Field::None);
    m_busySince.start();
    if (account()->state() == Account::State::SecondFactor) {
        setStep(Step::Busy);
        account()->submitSecondFactor(code);
    } else { // the server forgot the first step with the wrong code: both once more
        m_answer = code;
        start(m_credentials);
    }
}

void SignInDialog::askSecondFactor()
{
    setStep(Step::Factor);
    m_ui->statusLine->setStatus({Tint::Info, u"shield-lock"_s, {}, tr("The server wants a second factor.")});
    m_ui->factorEdit->setFocus();
    if (const QString answer = std::exchange(m_answer, {}); !answer.isEmpty()) {
        m_ui->factorEdit->setText(answer);
        submitFactor();
    }
}

void SignInDialog::showDeviceCode(const DeviceCode &code)
{
    m_code = code;
    const QUrl address = code.completeAddress.isEmpty() ? code.address : code.completeAddress;
    m_ui->qrPicture->setText(address.toString(QUrl::FullyEncoded));
    m_ui->addressButton->setText(shownAddress(code.address));
    m_ui->addressButton->setToolTip(code.address.toDisplayString());
    m_ui->codeLabel->setText(code.userCode);
    setStep(Step::Device);
    tick();
}

void SignInDialog::showRefusal(const Error &error)
{
    if (error.kind == Error::Kind::Cancelled)
        return;
    const bool ranOut = error.code == "expired"_L1 && m_credentials.method == Method::Device;
    if (ranOut && m_step == Step::Device && m_renewals < MaxRenewals) {
        ++m_renewals;
        account()->signIn(m_credentials);
        return;
    }
    const SignInStatus told = signInStatus(error, m_credentials.method, serverName());
    m_tooMany = {};
    if (error.retryAfter && error.kind == Error::Kind::RateLimited) {
        m_retryAt.setRemainingTime(*error.retryAfter);
        m_tooMany = error;
    }
    setStep(told.field == SignInStatus::Field::Factor ? Step::Factor : Step::Form);
    m_ui->statusLine->setStatus(told.status);
    markField(told.field);
    if (told.field == SignInStatus::Field::None)
        focusFirstField();
    tick();
}

void SignInDialog::finish()
{
    emit accountReady();
    accept();
}

void SignInDialog::goBack()
{
    if (m_step == Step::Form)
        return reject();
    if (Account *used = account())
        used->cancelSignIn();
    m_ui->statusLine->clearStatus();
    m_ui->factorEdit->clear();
    m_answer.clear();
    setStep(Step::Form);
    focusFirstField();
}

void SignInDialog::reject()
{
    if (Account *used = account()) {
        used->disconnect(this);
        used->cancelSignIn();
    }
    QDialog::reject();
}

std::unique_ptr<Account> SignInDialog::takeAccount()
{
    if (m_account)
        m_account->disconnect(this);
    return std::move(m_account);
}

bool SignInDialog::staysSignedIn() const
{
    return m_ui->stayCheck->isChecked() && m_credentials.method != Method::Guest;
}

QString SignInDialog::user() const
{
    return m_credentials.user;
}

Account *SignInDialog::account() const
{
    return m_fixed ? m_fixed : m_account.get();
}

void SignInDialog::chooseMethod(Method method, Focus focus)
{
    m_method = method;
    m_tooMany = {};
    m_ui->statusLine->clearStatus();
    markField(SignInStatus::Field::None);
    refresh();
    if (focus == Focus::ToField)
        focusFirstField();
}

void SignInDialog::setStep(Step step)
{
    m_step = step;
    refresh();
    if (step == Step::Busy || step == Step::Device)
        m_ui->cancelButton->setFocus();
    if (step != Step::Form || !m_retryAt.hasExpired())
        m_tick.start();
    if (step == Step::Busy)
        tick();
}

void SignInDialog::tick()
{
    if (m_step == Step::Busy) {
        const qint64 seconds = m_busySince.elapsed() / 1000;
        const QString waiting = seconds < 1 ? tr("Asking %1.").arg(serverName())
                                            : tr("Waiting for the answer of %1, %2 s.").arg(serverName()).arg(seconds);
        m_ui->statusLine->setStatus({Tint::Info, u"key"_s, tr("Signing in"), waiting});
    } else if (m_step == Step::Device) {
        const auto left = std::chrono::seconds(QDateTime::currentDateTimeUtc().secsTo(m_code.expiresAt));
        const QString again = m_renewals > 0 ? tr("The code before ran out. ") : QString();
        m_ui->statusLine->setStatus({Tint::Info, u"hourglass"_s, tr("Waiting for you to allow it"),
                                     again + tr("The code is good for %1.").arg(clockText(left))});
    } else {
        tickWait();
        refreshButtons();
    }
    if (m_step == Step::Form && m_retryAt.hasExpired())
        m_tick.stop();
}

/// The sentence counts as the button does, and goes when there is nothing to wait for any more.
void SignInDialog::tickWait()
{
    if (m_tooMany.kind != Error::Kind::RateLimited)
        return;
    m_tooMany.retryAfter = std::chrono::ceil<std::chrono::seconds>(m_retryAt.remainingTimeAsDuration());
    if (m_retryAt.hasExpired()) {
        m_tooMany = {};
        m_ui->statusLine->clearStatus();
        refreshHint();
    } else {
        m_ui->statusLine->setStatus(signInStatus(m_tooMany, m_credentials.method, serverName()).status);
    }
}

} // namespace partyline
