// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QTextBrowser;
class QTreeWidget;

namespace partyline {

class Theme;

/// The manual, out of the program itself: no network. Contents at the side, search, back and forward; links to
/// elsewhere say where they lead and open in the browser.
class HelpWindow final : public QWidget
{
    Q_OBJECT

public:
    /// `theme` outlives the window.
    explicit HelpWindow(const Theme &theme, QWidget *parent = nullptr);

    /// Goes to the section, by its name ("dj-rooms"); an unknown one is the beginning.
    void showSection(const QString &name);
    /// The section of what has the focus: the nearest widget that stands for one.
    static QString sectionFor(const QWidget *widget);
    /// Every name that sectionFor() may answer.
    static QStringList sections();

signals:
    /// A link out of the manual, http or https.
    void linkActivated(const QUrl &url);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void read();
    void fillContents();
    void find(bool backwards, bool isTyping);
    void follow(const QUrl &url);
    void tell(const QUrl &url);
    void markSection(const QUrl &url);

    const Theme &m_theme;
    QTextBrowser *m_text;
    QTreeWidget *m_contents;
    QLineEdit *m_search;
    QLabel *m_told;
};

} // namespace partyline
