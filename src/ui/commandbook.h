// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace partyline {

/// What a line that begins with "/" can do on a room's page (plugdj.md 6.3). The page owns it; whoever can do something
/// adds a command, the composer completes, asks and runs.
class CommandBook final : public QObject
{
    Q_OBJECT

public:
    /// Wants a yes before a command runs: what it will do, and the words on the button.
    struct Question
    {
        QString sentence;
        QString yes;

        bool operator==(const Question &) const = default;
    };

    struct Command
    {
        QString name; ///< without the slash, in lower case
        QStringList aliases;
        QString arguments;           ///< a hint such as "<name> <minutes>"; empty: takes none
        QString help;                ///< one line: what it does
        bool needsArguments = false; ///< without any it is refused with the hint
        /// Does it. Answers with a sentence for the user, empty where the effect is seen anyway; on an Error the line
        /// stays in the field. Null: the line goes to the room as it was typed, and the service knows what it means.
        std::function<Result<QString>(const QString &arguments)> run = {};
        /// Why it cannot be done now, in a sentence; null or empty: it can.
        std::function<QString()> refusal = {};
        /// Asked one after the other before it runs; null or none: runs at once.
        std::function<QList<Question>(const QString &arguments)> questions = {};
    };

    /// A command as it was typed.
    struct Call
    {
        const Command *command; ///< as long as the book lives
        QString arguments;      ///< without blanks around them
    };

    explicit CommandBook(QObject *parent = nullptr);

    /// A name that is taken already is the caller's mistake.
    void add(Command command);
    /// In the order of the alphabet.
    QList<const Command *> commands() const;
    /// By name or alias, in any case; nullptr for strangers.
    const Command *find(const QString &name) const;
    /// What `text` calls; nothing where it is no command line or the command is unknown.
    std::optional<Call> callOf(const QString &text) const;
    /// Why the call cannot be made now; empty when it can.
    QString refusalOf(const Call &call) const;
    /// Those whose name or alias begins with `typed` (without the slash), then those that contain it.
    QList<const Command *> matching(const QString &typed) const;

    /// "/ban", "/ban <name>".
    static QString usage(const Command &command);
    /// True for "/anything"; "//" and a blank in front say it literally.
    static bool isCommandLine(const QString &text);
    /// A DJ room's service says so itself (plugdj.md 6.3): the line would only go out as it is when the user wants
    /// that.
    static bool isUnknown(const Result<QStringList> &plan);

private:
    std::vector<std::unique_ptr<const Command>> m_commands; ///< by name
};

} // namespace partyline
