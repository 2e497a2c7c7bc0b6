// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>
#include <QJsonObject>
#include <QStringList>

#include <functional>

class QBoxLayout;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QScrollArea;

namespace partyline {

class ChoiceBook;
class Hairline;
class SettingsPage;
class StatusLine;
class Theme;
struct Status;

/// All settings, by pages, with a search over all of them. Everything applies at once. Done keeps it; Cancel, Escape
/// and closing by Cancel's key bring back all that was there when the window opened, wherever it was changed since.
class SettingsWindow final : public QDialog
{
    Q_OBJECT

public:
    /// Both outlive the window.
    SettingsWindow(ChoiceBook &book, const Theme &theme, QWidget *parent = nullptr);

    /// The window takes the page, behind those it has.
    void addPage(SettingsPage *page);
    const QList<SettingsPage *> &pages() const { return m_pages; }
    /// By title; nothing happens when there is no such page.
    void showPage(const QString &title);
    SettingsPage *currentPage() const;
    /// Shows rows with these words on all pages.
    void search(const QString &words);
    /// Said at the foot, until the next.
    void say(const Status &status);

    void reject() override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    /// The window manager's button keeps what was chosen, as Done does.
    void closeEvent(QCloseEvent *event) override;

private:
    QWidget *makeSide();
    QWidget *makeFoot();
    void choose(int row);
    void filter();
    void place();
    int sideWidth() const;
    void applyLooks();

    ChoiceBook &m_book;
    const Theme &m_theme;
    QList<SettingsPage *> m_pages;
    QJsonObject m_before;
    QList<std::function<void()>> m_mementos;
    QWidget *m_side = nullptr;
    QLineEdit *m_search = nullptr;
    QListWidget *m_list = nullptr;
    QComboBox *m_combo = nullptr;
    Hairline *m_line = nullptr;
    QScrollArea *m_area = nullptr;
    QWidget *m_all = nullptr; ///< in the area: the pages, one above the other
    QLabel *m_none = nullptr;
    StatusLine *m_status = nullptr;
    QBoxLayout *m_middle = nullptr;
    int m_current = 0;
    bool m_isNarrow = false;
};

} // namespace partyline
