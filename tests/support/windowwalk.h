// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "support/outerdesk.h"
#include "support/screenreader.h"

#include <QHash>

/// Goes through the windows of the real program as somebody does who has a screen reader and a keyboard and nothing
/// else. What is wrong with a window comes back as sentences; none: it is well.
class WindowWalk
{
public:
    /// `arguments` of the program; it has come up when all of `awaited` stands on the screen. `kept`: files of its
    /// profile, by their path in it.
    bool start(const QStringList &arguments, const QStringList &awaited, const QHash<QString, QByteArray> &kept = {});
    /// Why start() said no.
    const QString &trouble() const { return m_trouble; }

    /// One of: "press NAME" (or "press ROLE: NAME"), "key KEYS", "focus NAME", "context NAME" (the menu of that row or
    /// control, by the menu key), "reach NAME" (by F6), "tab NAME" (by Tab), "type TEXT", "await NAME".
    /// "in NAME", as the last one of open(): what is meant is no window of its own.
    bool take(const QString &step);
    /// The steps, and the window or menu that came of them, which is active and has the focus; else trouble() tells.
    std::optional<Seen> open(const QStringList &steps);
    /// Back to the main window alone, with Escape.
    void closeOthers();

    /// All that is wrong with the window that these steps open; none: the main window. `title` is in its name.
    QStringList wrongWith(const QString &tag, const QStringList &steps, const QString &title, bool withTabs = true);

    /// Names, twins and reasons of what is on the screen below `window`.
    QStringList namesOf(const Seen &window);
    /// Once around with Tab, and one step back.
    QStringList tabsOf(const Seen &window);
    /// Escape closes it, and the focus is where it was before open().
    QStringList closingOf(const Seen &window);

    /// With PARTYLINE_PICTURES=DIR: what is on the screen, and what is read of it.
    void keepPicture(const QString &name, const Seen &window);

    /// What stands on the screen now by that name ("NAME" or "ROLE: NAME"; with "*" behind it, what
    /// begins so; with "#2", the second of its role in the main window).
    std::optional<Seen> now(const QString &name);

    bool isRunning() const { return m_desk && m_desk->isRunning(); }
    OuterDesk &desk() { return *m_desk; }
    ScreenReader &reader() { return m_reader; }
    const QString &mainWindow() const { return m_main; }
    void end();

private:
    std::optional<Seen> find(const QString &name);
    bool reach(const QString &name, const QString &key);
    std::optional<Seen> openMenu();
    std::optional<Seen> active();
    bool isInActive(const QString &path);
    bool isWithin(const QString &window, QString path);
    QString stopOf(const QString &focused);
    /// Presses it and waits for what has the focus then; what had it when nothing moves.
    std::optional<Seen> press(const QString &key);

    std::unique_ptr<OuterDesk> m_desk;
    ScreenReader m_reader;
    QString m_main;
    QString m_before; ///< had the focus before open()
    QString m_trouble;
    QStringList m_known;             ///< windows before the last step
    QHash<QString, QString> m_paths; ///< by what take() was told: menu entries stay where they are
};

/// "push button "Send"".
QString told(const Seen &seen);
