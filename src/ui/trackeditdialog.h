// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace partyline {

class Theme;

/// Author and title of a track in a playlist. Opened with open().
class TrackEditDialog final : public QDialog
{
    Q_OBJECT

public:
    /// As the track has them now.
    TrackEditDialog(const Theme &theme, const QString &author, const QString &title, QWidget *parent = nullptr);

    /// Into the fields, as if the user had.
    void write(const QString &author, const QString &title);

signals:
    void changeWanted(const QString &author, const QString &title);

private:
    void review();
    void submit();

    const QString m_author;
    const QString m_title;
    QLineEdit *m_authorEdit;
    QLineEdit *m_titleEdit;
    QPushButton *m_saveButton;
};

} // namespace partyline
