// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/alertoptions.h"
#include "core/result.h"
#include "ui/statusline.h"
#include "ui/theme.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSlider;
class QTableView;
class QTabWidget;
class QTimeEdit;

namespace partyline {

class AlertBook;
class AlertTable;
class Settings;

/// A room in the choice of rooms.
struct AlertRoom
{
    QString key; ///< in AlertOptions::rooms
    QString name;
};

/// What is told on the desktop, how and when. Changes apply at once; Cancel brings back what was there when the window
/// opened.
class AlertsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// What the rest of the program does for it. All may be empty.
    struct Hooks
    {
        /// Sends a notification and says what came of it.
        std::function<void(QObject *context, const std::function<void(const Status &)> &answer)> test;
        std::function<Result<Done>(const AlertSound &sound, int volume)> play;
        std::function<bool()> hasTray;
        std::function<bool()> isDesktopQuiet;
    };

    /// All outlive the dialog.
    AlertsDialog(AlertBook &book, Settings &settings, const Theme &theme, Hooks hooks, QWidget *parent = nullptr);

    void setRooms(const QList<AlertRoom> &rooms);
    /// To what differs in that room.
    void showRoom(const QString &key);

    void reject() override;

private:
    QWidget *makeTypes();
    QWidget *makeQuiet();
    QWidget *makeSounds();
    QWidget *makePlaces();
    QWidget *makeFoot();
    QWidget *scrolled(QWidget *page);
    void load();
    void loadSound();
    void loadDisturb();
    void chooseRoom();
    void chooseDisturb(int row);
    void chooseFile();
    void edit(const std::function<void(AlertOptions &)> &change);
    void playSound();
    void test();
    AlertType soundType() const;
    QCheckBox *flag(const QString &text, bool AlertOptions::*member);

    AlertBook &m_book;
    Settings &m_settings;
    const Theme &m_theme;
    const Hooks m_hooks;
    const AlertOptions m_before;
    const bool m_wasOn;
    AlertTable *m_table;
    QTableView *m_view = nullptr;
    QTabWidget *m_pages = nullptr;
    QCheckBox *m_on = nullptr;
    QComboBox *m_disturb = nullptr;
    QComboBox *m_room = nullptr;
    QPushButton *m_asEverywhere = nullptr;
    QLabel *m_differ = nullptr;
    QCheckBox *m_quiet = nullptr;
    QList<QCheckBox *> m_days;
    QTimeEdit *m_from = nullptr;
    QTimeEdit *m_to = nullptr;
    QLabel *m_desktopState = nullptr;
    QSlider *m_volume = nullptr;
    QComboBox *m_soundType = nullptr;
    QComboBox *m_sound = nullptr;
    QPushButton *m_test = nullptr;
    StatusLine *m_status;
    QList<std::pair<QCheckBox *, bool AlertOptions::*>> m_flags;
    bool m_isLoading = false;
};

} // namespace partyline
