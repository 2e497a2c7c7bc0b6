// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "support/fakeaccount.h"
#include "ui/cookieedit.h"
#include "ui/signindialog.h"
#include "ui/theme.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace partyline {

/// A sign-in dialog on the screen, the hands of a person, and an account that only records.
class SignInDesk
{
protected:
    void open()
    {
        m_account = nullptr;
        m_made = 0;
        const auto factory = [this](const Endpoints &endpoints) {
            auto account = std::make_unique<FakeAccount>(endpoints);
            m_account = account.get();
            ++m_made;
            return account;
        };
        const QList<Endpoints> presets{Endpoints::plugDj(), Endpoints::floatplane(), practice(Service::PlugDj),
                                       practice(Service::Floatplane)};
        m_dialog = std::make_unique<SignInDialog>(m_theme, factory, presets);
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }
    void close()
    {
        m_dialog.reset();
        QGuiApplication::clipboard()->clear();
    }

    template <typename Widget>
    Widget *part(const QString &accessibleName) const
    {
        for (Widget *widget : m_dialog->findChildren<Widget *>()) {
            if (widget->accessibleName() == accessibleName)
                return widget;
        }
        return nullptr;
    }
    QPushButton *button(const QString &objectName) const { return m_dialog->findChild<QPushButton *>(objectName); }
    QLineEdit *user() const { return part<QLineEdit>(QStringLiteral("E-mail or user name")); }
    QLineEdit *password() const { return part<QLineEdit>(QStringLiteral("Password")); }
    QLineEdit *factor() const { return part<QLineEdit>(QStringLiteral("Two-factor code")); }
    CookieEdit *cookie() const { return part<CookieEdit>(QStringLiteral("Session cookie")); }
    QPushButton *signIn() const { return part<QPushButton>(QStringLiteral("Sign in")); }
    QString status() const { return part<QLabel>(QStringLiteral("Sign-in status"))->text(); }
    void click(QPushButton *target) { QTest::mouseClick(target, Qt::LeftButton); }

    void typePassword()
    {
        QTest::keyClicks(user(), QStringLiteral("juniper@example.org"));
        QTest::keyClicks(password(), QStringLiteral("hunter2 "));
        password()->insert(QStringLiteral("é")); // no key of the test library
    }
    void toFloatplane(const QString &method)
    {
        part<QComboBox>(QStringLiteral("Service"))->setCurrentIndex(1);
        part<QComboBox>(QStringLiteral("Server"))->setCurrentIndex(1); // the practice server, which offers everything
        click(button(method));
    }
    void pasteCookie(const QString &text)
    {
        QGuiApplication::clipboard()->setText(text);
        cookie()->paste();
    }

    /// The practice server's endpoints; offered for both services.
    static Endpoints practice(Service service)
    {
        Endpoints endpoints;
        endpoints.service = service;
        endpoints.label = QStringLiteral("Practice server");
        endpoints.site = QUrl(QStringLiteral("http://127.0.0.1:8431"));
        endpoints.socket = QUrl(QStringLiteral("ws://127.0.0.1:8431/socket"));
        endpoints.chat = endpoints.site;
        endpoints.auth = QUrl(QStringLiteral("http://127.0.0.1:8432"));
        endpoints.clientId = QStringLiteral("partyline");
        endpoints.origin = QStringLiteral("http://127.0.0.1:8431");
        return endpoints;
    }
    static Error refusal(Error::Kind kind, const QString &code, const QString &text = {})
    {
        return {kind, text, code, {}};
    }

    static QString cookieText()
    {
        return QStringLiteral(
            "sails.sid=s%3Ak2aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb");
    }

    Theme m_theme;
    std::unique_ptr<SignInDialog> m_dialog;
    FakeAccount *m_account = nullptr; ///< the last one made
    int m_made = 0;
};

} // namespace partyline
