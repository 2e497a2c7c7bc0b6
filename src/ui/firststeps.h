// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/person.h"
#include "ui/statusline.h"

#include <QDialog>
#include <QPointer>
#include <QStringList>

#include <functional>

class QCheckBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QScrollArea;

namespace partyline {

class Account;
class AlertBook;
class ChoiceCard;
class FirstRooms;
class LinkButton;
class StepDots;
class Theme;

/// The first minute: what for, signing in or a practice room, first rooms, a notification to try. Every step can be
/// left out and the rest skipped; nothing goes over the network before a button of the second step is pressed.
class FirstSteps final : public QDialog
{
    Q_OBJECT

public:
    enum class Step { What, Accounts, Rooms, Tell };
    static constexpr int Steps = 4;

    struct Hooks
    {
        std::function<QList<Account *>()> accounts;
        std::function<void(Service service)> signIn;
        std::function<void()> guest; ///< of the DJ rooms
        std::function<void()> practise;
        std::function<bool(const Account &)> isPractice;
        std::function<void()> importSettings;
        std::function<bool(const Account &, const QString &room)> isOpen;
        std::function<void(Account *account, const QString &room)> join;
        /// Sends a notification and says what came of it.
        std::function<void(QObject *context, const std::function<void(const Status &)> &answer)> test;
        std::function<bool()> hasTray;
        std::function<bool()> startsAtLogIn;
        /// Says itself what stands in its way; `startsAtLogIn` tells then what it is.
        std::function<void(bool on)> setStartAtLogIn;
    };

    /// Theme and alerts outlive the dialog.
    FirstSteps(const Theme &theme, AlertBook &alerts, Hooks hooks, QWidget *parent = nullptr);

    Step step() const;
    void goTo(Step step);
    /// Accounts came, went or changed.
    void followAccounts();
    /// Whether the program starts at log-in has changed.
    void followLogIn();
    /// Something to say on the first step: what came of an import.
    void say(const Status &status);

signals:
    /// Gone through or skipped, once.
    void over();

protected:
    void done(int result) override;

private:
    QWidget *makeWhat();
    QWidget *makeAccounts();
    QWidget *makeRooms();
    QWidget *makeTell();
    QWidget *makeFoot();
    QWidget *scrolled(QWidget *page);
    QLabel *heading(const QString &words, QWidget *page);
    QLabel *sentence(const QString &words, QWidget *page);
    void next();
    void refresh();
    void joinChosen();
    bool wants(Service service) const;
    void applyLooks();

    const Theme &m_theme;
    AlertBook &m_alerts;
    const Hooks m_hooks;
    QStackedWidget *m_pages;
    ChoiceCard *m_djRooms = nullptr;
    ChoiceCard *m_streams = nullptr;
    ChoiceCard *m_practice = nullptr;
    StatusLine *m_said = nullptr;
    struct Row
    {
        QWidget *box = nullptr;
        QLabel *standing = nullptr;
        QPushButton *main = nullptr;
        QPushButton *guest = nullptr;
    };
    Row makeRow(QWidget *page, const QString &icon, const QString &title, const QString &button);
    Row m_djAccount;
    Row m_streamAccount;
    Row m_practiceAccount;
    FirstRooms *m_rooms = nullptr;
    StatusLine *m_test = nullptr;
    QCheckBox *m_logIn = nullptr;
    StepDots *m_dots = nullptr;
    QLabel *m_count = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    QList<QLabel *> m_headings;
    bool m_isOver = false;
};

} // namespace partyline
