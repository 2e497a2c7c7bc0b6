// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <memory>

class QAction;

namespace Ui {
class EmptyPage;
}

namespace partyline {

class Theme;

/// What the window shows without rooms: three ways to start.
class EmptyPage final : public QWidget
{
    Q_OBJECT

public:
    /// Beside the first way stands the key of `joinAction`.
    EmptyPage(const Theme &theme, const QAction &joinAction, QWidget *parent = nullptr);
    ~EmptyPage() override;

signals:
    void joinWanted();
    void practiceWanted();
    void signInWanted();

private:
    void setUpLooks();

    const Theme &m_theme;
    const std::unique_ptr<Ui::EmptyPage> m_ui;
};

} // namespace partyline
