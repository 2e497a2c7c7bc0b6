// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/keyactions.h"

#include <QMultiHash>
#include <QObject>
#include <QStringList>

class QAction;

namespace partyline {

class KeySettings;

/// Gives every action of the program its keys: the usual ones, or the user's own, at once and after every change. It
/// knows an action by the name that nameKey() gives it, wherever that action is made.
class KeyBook final : public QObject
{
    Q_OBJECT

public:
    /// `settings` outlives it. Hears of actions that are named from now on.
    explicit KeyBook(KeySettings &settings, QObject *parent = nullptr);
    ~KeyBook() override;

    QList<QKeySequence> keysOf(const QString &id) const;
    bool isUsual(const QString &id) const;
    /// Takes `keys` for `id`, also where another action has them: see holdersOf().
    void setKeys(const QString &id, const QList<QKeySequence> &keys);
    /// Adds `key` to those of `id`, and takes it away from whoever has it where both could be meant.
    void take(const QString &id, const QKeySequence &key);
    void reset(const QString &id);
    void resetAll();

    /// Ids of the actions that would answer to `key` too; a chord's beginning counts.
    QStringList holdersOf(const QKeySequence &key, const QString &forId) const;
    /// Why `key` cannot be had by `id` at all, in a sentence; empty when it can.
    QString whyNot(const QKeySequence &key, const QString &id) const;

    static QString wordsOf(const KeyAction &action);
    static QString wordsOf(KeyArea area);
    /// "F7, Ctrl+Shift+W" in the words of the platform; empty without a key.
    static QString textOf(const QList<QKeySequence> &keys);

signals:
    void changed(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void adopt(QAction &action);
    void apply(const QString &id);

    KeySettings &m_settings;
    QMultiHash<QString, QAction *> m_actions;
};

/// The action is the one with that id in keyActions(): it has its usual keys, and a KeyBook gives it others.
void nameKey(QAction &action, const QString &id);

} // namespace partyline
