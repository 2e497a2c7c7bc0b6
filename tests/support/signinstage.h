// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/floatplaneaccount.h"
#include "support/signindesk.h"

namespace partyline {

/// The sign-in dialog with the real Floatplane account behind it, against whatever server the test names.
class SignInStage : protected SignInDesk
{
protected:
    /// Opens the dialog with Floatplane and that server chosen.
    void openAt(const Endpoints &endpoints)
    {
        const auto factory = [this](const Endpoints &at) {
            FloatplaneAccount::Options options;
            options.deviceSecond = std::chrono::milliseconds(20);
            ++m_made;
            return std::make_unique<FloatplaneAccount>(at, options);
        };
        m_made = 0;
        m_dialog = std::make_unique<SignInDialog>(m_theme, factory, QList<Endpoints>{Endpoints::plugDj(), endpoints});
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
        part<QComboBox>(QStringLiteral("Service"))->setCurrentIndex(1);
    }
    void typeIn(QWidget *field, const QString &text)
    {
        field->setFocus();
        QTest::keyClicks(field, text);
    }
    void signInByPassword(const QString &name, const QString &word)
    {
        click(button(QStringLiteral("passwordButton")));
        typeIn(user(), name);
        typeIn(password(), word);
        QTest::keyClick(password(), Qt::Key_Return);
    }
    void signInByCookie(const QString &text)
    {
        click(button(QStringLiteral("cookieButton")));
        pasteCookie(text);
        click(signIn());
    }
    void signInByDevice()
    {
        click(button(QStringLiteral("deviceButton")));
        click(signIn());
    }
    QLineEdit *client() const { return part<QLineEdit>(QStringLiteral("Client id")); }
    QLineEdit *provider() const { return part<QLineEdit>(QStringLiteral("Sign-in provider")); }
};

} // namespace partyline
