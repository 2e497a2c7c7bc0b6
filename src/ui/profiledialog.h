// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace partyline {

class PlugDjAccount;
class StatusLine;
class Theme;

/// The user's own page on a DJ site: what they are there (name, level, points, badge), and what they may change (blurb,
/// language, whether the room list has rooms for adults). Shows only what the site agreed to.
class ProfileDialog final : public QDialog
{
    Q_OBJECT

public:
    /// The theme outlives the dialog; the account closes it when it goes or signs out.
    ProfileDialog(PlugDjAccount &account, const Theme &theme, QWidget *parent = nullptr);

    const PlugDjAccount &account() const { return m_account; }

private:
    void build(const Theme &theme);
    void connectAccount();
    void update();
    void saveBlurb();

    PlugDjAccount &m_account;
    QLabel *m_name;
    QLabel *m_level;
    QProgressBar *m_experience;
    QLabel *m_experienceText;
    QLabel *m_points;
    QLabel *m_badge;
    QLabel *m_since;
    QLineEdit *m_blurb;
    QPushButton *m_saveButton;
    QComboBox *m_language;
    QCheckBox *m_adultRooms;
    StatusLine *m_status;
    QString m_savedBlurb; ///< as it was shown last
};

} // namespace partyline
