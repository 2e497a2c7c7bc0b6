// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QPushButton;

namespace partyline {

class ModerationDesk;
class StatusLine;
class Theme;

/// Skip, lock and cycle, for those who may; gone for everybody else (plugdj.md 5.1). Says for how long we ourselves are
/// banned from the wait list.
class BoothBar final : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive it.
    BoothBar(ModerationDesk &desk, const Theme &theme, QWidget *parent = nullptr);

private:
    void refresh();
    QPushButton *add(const QString &name);
    void present(QPushButton &button, bool isOffered, bool isPending, const QString &why, const QString &what);

    ModerationDesk &m_desk;
    const Theme &m_theme;
    StatusLine *m_banned;
    QWidget *m_buttons;
    QPushButton *m_skip;
    QPushButton *m_lock;
    QPushButton *m_cycle;
};

} // namespace partyline
