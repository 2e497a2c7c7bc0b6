// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
// How the sign-in dialog looks in each of its states; what it does stands in signindialog.cpp.
#include "services/floatplaneaccount.h"
#include "ui/serveraddress.h"
#include "ui/signindialog.h"
#include "ui/theme.h"
#include "ui_signindialog.h"

#include <QAction>
#include <QApplication>
#include <QButtonGroup>
#include <QClipboard>
#include <QDesktopServices>
#include <QEvent>
#include <QMessageBox>
#include <QToolButton>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

using Method = Credentials::Method;

// The pages of the form, in its order.
enum Page { PasswordPage, CookiePage, DeviceStartPage, DeviceCodePage, FactorPage };

/// px at 100 % (visual.md 7).
constexpr QSize DialogSize{418, 468};
constexpr int LabelWidth = 104;
constexpr int CookieHeight = 64;
constexpr int FactorWidth = 150;

} // namespace

void SignInDialog::setUpLooks()
{
    const auto px = [this](int length) { return m_theme.px(length); };
    setFixedSize(px(DialogSize.width()), px(DialogSize.height()));
    m_ui->bodyLayout->setContentsMargins(px(16), px(16), px(16), px(12));
    m_ui->bodyLayout->setSpacing(px(8));
    m_ui->footerLayout->setContentsMargins(px(16), px(8), px(16), px(8));
    for (QGridLayout *grid : {m_ui->serverGrid, m_ui->passwordGrid, m_ui->factorGrid, m_ui->clientGrid}) {
        grid->setHorizontalSpacing(px(8));
        grid->setVerticalSpacing(px(8));
        grid->setColumnMinimumWidth(0, px(LabelWidth));
    }
    for (QLabel *label : {m_ui->userLabel, m_ui->factorLabel, m_ui->clientLabel, m_ui->providerLabel})
        label->setMaximumWidth(px(LabelWidth));
    m_ui->deviceCodeLayout->setSpacing(px(12));
    m_ui->cookieEdit->setFixedHeight(px(CookieHeight));
    m_ui->cookieEdit->setFont(m_theme.fixedFont());
    m_ui->factorEdit->setFixedWidth(px(FactorWidth));
    for (QWidget *code : {static_cast<QWidget *>(m_ui->factorEdit), static_cast<QWidget *>(m_ui->codeLabel)}) {
        QFont font = m_theme.fixedFont();
        font.setPixelSize(qRound(m_theme.font().pixelSize() * m_theme.sizes().code));
        font.setBold(code == m_ui->codeLabel);
        code->setFont(font);
    }
    for (Hairline *line : {m_ui->formLine, m_ui->footerLine})
        line->setTheme(m_theme);
    m_ui->statusLine->setTheme(m_theme);
    m_ui->statusLine->setMinimumLines(2);
    m_ui->expiryLine->setTheme(m_theme);
    m_ui->qrPicture->setTheme(m_theme);
    m_ui->howToButton->setTheme(m_theme);
    m_ui->addressButton->setTheme(m_theme);
    m_ui->practiceButton->setTheme(m_theme, LinkButton::Look::Action, u"flask"_s);
    m_ui->copyButton->setIcon(m_theme.icon(u"copy"_s));
    m_ui->openButton->setIcon(m_theme.icon(u"external-link"_s));
    for (QLabel *quiet : {m_ui->hintLabel, m_ui->footerLabel, m_ui->openLabel, m_ui->typeLabel, m_ui->deviceStartLabel,
                          m_ui->foundLabel})
        quiet->setForegroundRole(QPalette::PlaceholderText);
}

void SignInDialog::setUpFields()
{
    m_ui->serviceCombo->addItem(m_theme.icon(u"disc"_s), u"plug.dj"_s, QVariant::fromValue(Service::PlugDj));
    m_ui->serviceCombo->addItem(m_theme.icon(u"broadcast"_s), u"Floatplane"_s,
                                QVariant::fromValue(Service::Floatplane));
    connect(m_ui->serviceCombo, &QComboBox::currentIndexChanged, this, [this] {
        fillServers();
        // Whoever goes through the services by arrow keys stays there.
        chooseMethod(service() == Service::Floatplane ? Method::Session : Method::Password, Focus::Stays);
    });
    m_ui->serverCombo->setToolTip(
        tr("Any compatible server: type its address. Without encryption only on this computer."));
    m_ui->serverCombo->lineEdit()->setAccessibleName(m_ui->serverCombo->accessibleName());
    connect(m_ui->serverCombo, &QComboBox::editTextChanged, this, [this] {
        fillClient();
        refresh();
    });

    setUpReveal();
    for (QLineEdit *edit : {m_ui->userEdit, m_ui->passwordEdit, m_ui->factorEdit, m_ui->clientEdit, m_ui->providerEdit})
        connect(edit, &QLineEdit::textChanged, this, &SignInDialog::refreshButtons);
    connect(m_ui->clientEdit, &QLineEdit::textChanged, this, &SignInDialog::refreshHint);
    connect(m_ui->cookieEdit, &CookieEdit::secretChanged, this, &SignInDialog::refresh);
    connect(m_ui->cookieEdit, &CookieEdit::clipboardCleared, this, [this] {
        m_clipboardCleared = true;
        refreshHint();
    });
    connect(m_ui->stayCheck, &QCheckBox::toggled, this, &SignInDialog::refreshHint);
}

void SignInDialog::setUpReveal()
{
    QAction *reveal = m_ui->passwordEdit->addAction(m_theme.icon(u"eye"_s), QLineEdit::TrailingPosition);
    reveal->setText(tr("Show the password"));
    reveal->setCheckable(true);
    // Qt lets no Tab into an edit's own buttons, and they draw no focus: the icon takes the accent then.
    QToolButton *button = m_ui->passwordEdit->findChild<QToolButton *>();
    const auto draw = [this, reveal, button] {
        const bool isShown = reveal->isChecked();
        m_ui->passwordEdit->setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password);
        reveal->setIcon(m_theme.icon(isShown ? u"eye-off"_s : u"eye"_s,
                                     button && button->hasFocus() ? Theme::Ink::Accent : Theme::Ink::Secondary));
    };
    connect(reveal, &QAction::toggled, this, draw);
    if (!button)
        return;
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(reveal->text());
    connect(qApp, &QApplication::focusChanged, button, [button, draw](const QWidget *before, const QWidget *now) {
        if (before == button || now == button)
            draw();
    });
}

void SignInDialog::setUpButtons()
{
    auto *methods = new QButtonGroup(this);
    const QList<std::pair<QPushButton *, Method>> choices{{m_ui->deviceButton, Method::Device},
                                                          {m_ui->cookieButton, Method::Session},
                                                          {m_ui->passwordButton, Method::Password}};
    for (const auto &[button, method] : choices) {
        methods->addButton(button);
        connect(button, &QPushButton::clicked, this, [this, chosen = method] { chooseMethod(chosen, Focus::ToField); });
        // An assistive tool and an arrow key toggle a button; that is no click.
        connect(button, &QPushButton::toggled, this, [this, chosen = method](bool isOn) {
            if (isOn && m_method != chosen)
                chooseMethod(chosen, Focus::Stays);
        });
    }
    connect(m_ui->signInButton, &QPushButton::clicked, this, &SignInDialog::submit);
    connect(m_ui->guestButton, &QPushButton::clicked, this, &SignInDialog::continueAsGuest);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &SignInDialog::goBack);
    connect(m_ui->backButton, &QPushButton::clicked, this, &SignInDialog::goBack);
    connect(m_ui->practiceButton, &QPushButton::clicked, this, &SignInDialog::practiceWanted);
    connect(m_ui->howToButton, &QPushButton::clicked, this, &SignInDialog::showHowToFind);
    connect(m_ui->copyButton, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_code.userCode); });
    const auto openPage = [this] {
        QDesktopServices::openUrl(m_code.completeAddress.isEmpty() ? m_code.address : m_code.completeAddress);
    };
    connect(m_ui->openButton, &QPushButton::clicked, this, openPage);
    connect(m_ui->addressButton, &QPushButton::clicked, this, openPage);
}

void SignInDialog::fillServers()
{
    const QSignalBlocker quiet(m_ui->serverCombo);
    m_ui->serverCombo->clear();
    for (const Endpoints &preset : m_presets) {
        if (preset.service == service())
            m_ui->serverCombo->addItem(textFromEndpoints(preset), QVariant::fromValue(preset));
    }
    fillClient();
}

/// What the server is known to want; what was typed for another goes.
void SignInDialog::fillClient()
{
    const auto server = chosenServer();
    m_ui->clientEdit->setText(server ? server->clientId : QString());
    m_ui->providerEdit->setText(server ? server->auth.toString() : QString());
}

Service SignInDialog::service() const
{
    return m_ui->serviceCombo->currentData().value<Service>();
}

Result<Endpoints> SignInDialog::chosenServer() const
{
    if (m_fixed)
        return m_fixed->endpoints();
    const QString text = m_ui->serverCombo->currentText().trimmed();
    for (const Endpoints &preset : m_presets) {
        const bool isNamed = text.compare(textFromEndpoints(preset), Qt::CaseInsensitive) == 0
                             || text == preset.site.toString() || text == preset.site.authority();
        if (preset.service == service() && isNamed)
            return completed(preset);
    }
    return endpointsFromText(service(), text);
}

Result<Endpoints> SignInDialog::endpoints() const
{
    auto server = chosenServer();
    if (m_fixed || !server || m_method != Method::Device)
        return server;
    Endpoints target = *server;
    target.clientId = m_ui->clientEdit->text().trimmed();
    target.auth = QUrl(m_ui->providerEdit->text().trimmed(), QUrl::StrictMode);
    return completed(target);
}

QString SignInDialog::missingForDevice() const
{
    if (m_fixed && (m_fixed->endpoints().clientId.isEmpty() || m_fixed->endpoints().auth.isEmpty()))
        return tr("This account was signed in without a device code.");
    if (m_ui->clientEdit->text().trimmed().isEmpty())
        return tr("Type the client id first. The service gives one to whoever asks for it.");
    if (m_ui->providerEdit->text().trimmed().isEmpty())
        return tr("Type the address of the sign-in provider first.");
    return {};
}

QString SignInDialog::serverName() const
{
    const auto target = endpoints();
    return target ? textFromEndpoints(*target) : m_ui->serverCombo->currentText();
}

void SignInDialog::refresh()
{
    const bool isForm = m_step == Step::Form;
    const bool isFixed = m_fixed != nullptr;
    const bool isLater = m_step == Step::Factor;
    for (QWidget *field : {static_cast<QWidget *>(m_ui->serviceCombo), static_cast<QWidget *>(m_ui->serverCombo)})
        field->setEnabled(isForm && !isFixed);
    for (QWidget *field : {static_cast<QWidget *>(m_ui->methodBar), static_cast<QWidget *>(m_ui->userEdit),
                           static_cast<QWidget *>(m_ui->passwordEdit), static_cast<QWidget *>(m_ui->cookieEdit)})
        field->setEnabled(isForm);
    for (QLineEdit *field : {m_ui->clientEdit, m_ui->providerEdit})
        field->setEnabled(isForm && !isFixed);
    m_ui->stayCheck->setEnabled(isForm || isLater);
    m_ui->serverLabel->setVisible(!isFixed && !isLater);
    m_ui->serverCombo->setVisible(!isFixed && !isLater);
    m_ui->accountLabel->setVisible(isFixed || isLater);
    m_ui->accountName->setVisible(isFixed || isLater);
    if (isLater && !isFixed)
        m_ui->accountName->setText(m_credentials.user);
    m_ui->footer->setVisible(!isFixed && !isLater);
    m_ui->footerLine->setVisible(!isFixed && !isLater);
    refreshPage();
    refreshButtons();
    refreshHint();
}

void SignInDialog::refreshPage()
{
    m_ui->foundLabel->setText(cookieFinding());
    m_ui->foundLayout->invalidate(); // or the height below is the one before
    const bool isFloatplane = service() == Service::Floatplane;
    const bool keepsForm = m_step == Step::Form || m_step == Step::Busy;
    m_ui->methodBar->setVisible(isFloatplane && m_step != Step::Factor);
    m_ui->formLine->setVisible(!m_ui->methodBar->isVisibleTo(this));
    const bool isDeviceOff = m_fixed && !missingForDevice().isEmpty();
    m_ui->deviceButton->setEnabled(!isDeviceOff);
    m_ui->deviceButton->setToolTip(isDeviceOff ? missingForDevice() : QString());
    m_ui->deviceButton->setChecked(m_method == Method::Device);
    m_ui->cookieButton->setChecked(m_method == Method::Session);
    m_ui->passwordButton->setChecked(m_method == Method::Password);

    const Page page = m_step == Step::Factor        ? FactorPage
                      : m_step == Step::Device      ? DeviceCodePage
                      : m_method == Method::Device  ? DeviceStartPage
                      : m_method == Method::Session ? CookiePage
                                                    : PasswordPage;
    m_ui->pages->setCurrentIndex(page);
    // A stack is as tall as its tallest page; here the rest of the dialog follows the page that shows.
    for (int i = 0; i < m_ui->pages->count(); ++i) {
        m_ui->pages->widget(i)->setSizePolicy(QSizePolicy::Preferred,
                                              i == page ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    }
    const QMargins around = m_ui->bodyLayout->contentsMargins();
    QLayout *shown = m_ui->pages->currentWidget()->layout();
    const int wrapped = shown->totalHeightForWidth(width() - around.left() - around.right());
    m_ui->pages->setFixedHeight(std::max(wrapped, shown->totalSizeHint().height()));
    m_ui->stayCheck->setVisible(keepsForm || m_step == Step::Factor);
}

QString SignInDialog::missing() const
{
    if (!m_retryAt.hasExpired())
        return tr("The server allows the next try in %1.")
            .arg(clockText(std::chrono::ceil<std::chrono::seconds>(m_retryAt.remainingTimeAsDuration())));
    if (m_step == Step::Factor)
        return m_ui->factorEdit->text().trimmed().isEmpty() ? tr("Type the code first.") : QString();
    if (m_step != Step::Form)
        return tr("Wait for the answer, or cancel.");
    if (m_method == Method::Password && m_ui->userEdit->text().trimmed().isEmpty())
        return tr("Type your e-mail or user name first.");
    if (m_method == Method::Password && m_ui->passwordEdit->text().isEmpty())
        return tr("Type your password first.");
    if (m_method == Method::Session && !normalisedSailsCookie(QString::fromUtf8(m_ui->cookieEdit->secret().reveal())))
        return tr("Paste the session cookie first.");
    return m_method == Method::Device ? missingForDevice() : QString();
}

QString SignInDialog::cookieFinding() const
{
    const QString pasted = QString::fromUtf8(m_ui->cookieEdit->secret().reveal());
    if (pasted.isEmpty())
        return {};
    const auto found = normalisedSailsCookie(pasted);
    return found ? tr("Found a session in it.") : found.error().text;
}

void SignInDialog::refreshButtons()
{
    const QString reason = missing();
    const bool isForm = m_step == Step::Form;
    const auto left = std::chrono::ceil<std::chrono::seconds>(m_retryAt.remainingTimeAsDuration());
    m_ui->signInButton->setText(m_retryAt.hasExpired() ? tr("Sign in") : tr("Sign in (%1)").arg(clockText(left)));
    m_ui->signInButton->setEnabled(reason.isEmpty());
    m_ui->signInButton->setToolTip(reason);
    m_ui->signInButton->setAccessibleDescription(reason);
    m_ui->signInButton->setVisible(m_step != Step::Device);
    m_ui->cancelButton->setVisible(m_step == Step::Busy || m_step == Step::Device);
    m_ui->backButton->setVisible(m_step == Step::Factor || (isForm && m_fixed));
    m_ui->backButton->setText(isForm ? tr("Read offline") : tr("Back"));
    m_ui->guestButton->setVisible(isForm && !m_fixed && service() == Service::PlugDj);
}

void SignInDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refreshHint(); // of two sentences, each with its own reason
}

void SignInDialog::refreshHint()
{
    QString hint;
    if (m_step == Step::Factor) {
        hint = tr("Six digits from your authenticator, or a backup code. The password was right.");
    } else if (m_step == Step::Form && m_method == Method::Session) {
        hint = (m_clipboardCleared ? tr("The clipboard was cleared.") + u' ' : QString())
               + tr("The cookie is as good as a password: it goes to %1 only.").arg(serverName());
    } else if (m_step == Step::Form && m_method == Method::Password) {
        hint = tr("Your password is sent to %1 only.").arg(serverName());
    }
    if (m_step == Step::Form && !hint.isEmpty() && m_keyringNotice.isEmpty())
        hint += u' ' + tr("If you stay signed in, the session is kept in the desktop keyring.");
    else if (m_step == Step::Form && m_ui->stayCheck->isChecked())
        hint += u' ' + m_keyringNotice;
    if (m_step == Step::Form && m_method == Method::Device && m_ui->clientEdit->text().isEmpty())
        hint = missingForDevice();
    m_ui->hintLabel->setText(hint);
    m_ui->hintLabel->setVisible(!hint.isEmpty() && (m_step == Step::Factor || m_ui->statusLine->status().isEmpty()));
}

void SignInDialog::markField(SignInStatus::Field field)
{
    using Field = SignInStatus::Field;
    const QList<std::pair<Field, QWidget *>> fields{
        {Field::Server, m_ui->serverCombo}, {Field::User, m_ui->userEdit},     {Field::Password, m_ui->passwordEdit},
        {Field::Cookie, m_ui->cookieEdit},  {Field::Factor, m_ui->factorEdit}, {Field::Client, m_ui->clientEdit}};
    for (const auto &[which, widget] : fields) {
        widget->setProperty("wrong", which == field);
        widget->update();
        if (which != field)
            continue;
        widget->setFocus();
        if (auto *edit = qobject_cast<QLineEdit *>(widget))
            edit->selectAll();
        else if (auto *combo = qobject_cast<QComboBox *>(widget))
            combo->lineEdit()->selectAll();
        else if (auto *text = qobject_cast<QPlainTextEdit *>(widget))
            text->selectAll();
    }
    refreshHint();
}

void SignInDialog::focusFirstField()
{
    if (m_method == Method::Session)
        m_ui->cookieEdit->setFocus();
    else if (m_method == Method::Device && m_ui->clientEdit->text().isEmpty())
        m_ui->clientEdit->setFocus();
    else if (m_method == Method::Device)
        m_ui->signInButton->setFocus();
    else if (m_ui->userEdit->text().isEmpty())
        m_ui->userEdit->setFocus();
    else
        m_ui->passwordEdit->setFocus();
}

void SignInDialog::showHowToFind()
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("Session cookie"),
                                tr("1. Sign in to %1 with your browser.\n"
                                   "2. Press F12, and open Storage (Firefox) or Application (Chrome), then Cookies.\n"
                                   "3. Copy the value of sails.sid and paste it here. A whole Cookie header or a line "
                                   "of a cookie file is fine too.")
                                    .arg(serverName()),
                                QMessageBox::Ok, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->open();
}

} // namespace partyline
