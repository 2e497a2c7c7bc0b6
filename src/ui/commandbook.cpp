// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/commandbook.h"

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

/// Name and aliases.
QStringList namesOf(const CommandBook::Command &command)
{
    return QStringList{command.name} + command.aliases;
}

bool anyName(const CommandBook::Command &command, const auto &fits)
{
    const QStringList names = namesOf(command);
    return std::any_of(names.begin(), names.end(), fits);
}

} // namespace

CommandBook::CommandBook(QObject *parent)
    : QObject(parent)
{
}

void CommandBook::add(Command command)
{
    for (const QString &name : namesOf(command))
        Q_ASSERT_X(!find(name), "CommandBook::add", qPrintable(name));
    const auto place = std::find_if(m_commands.begin(), m_commands.end(),
                                    [&](const auto &other) { return other->name > command.name; });
    m_commands.insert(place, std::make_unique<const Command>(std::move(command)));
}

QList<const CommandBook::Command *> CommandBook::commands() const
{
    QList<const Command *> all;
    for (const auto &command : m_commands)
        all.append(command.get());
    return all;
}

const CommandBook::Command *CommandBook::find(const QString &name) const
{
    for (const auto &command : m_commands) {
        if (anyName(*command, [&](const QString &own) { return own.compare(name, Qt::CaseInsensitive) == 0; }))
            return command.get();
    }
    return nullptr;
}

bool CommandBook::isUnknown(const Result<QStringList> &plan)
{
    return !plan && plan.error().code == "unknownCommand"_L1;
}

bool CommandBook::isCommandLine(const QString &text)
{
    return text.startsWith(u'/') && !text.startsWith("//"_L1);
}

std::optional<CommandBook::Call> CommandBook::callOf(const QString &text) const
{
    if (!isCommandLine(text))
        return {};
    qsizetype end = 1;
    while (end < text.size() && !text.at(end).isSpace())
        ++end;
    const QString name = text.sliced(1, end - 1);
    const Command *command = find(name);
    // What goes over the wire is matched by case there ("/Me" is no emote), so it is here.
    if (!command || (!command->run && !namesOf(*command).contains(name)))
        return {};
    return Call{command, text.sliced(end).trimmed()};
}

QString CommandBook::refusalOf(const Call &call) const
{
    const Command &command = *call.command;
    if (const QString reason = command.refusal ? command.refusal() : QString(); !reason.isEmpty())
        return reason;
    if (command.needsArguments && call.arguments.isEmpty())
        return tr("More is needed: %1").arg(usage(command));
    return {};
}

QList<const CommandBook::Command *> CommandBook::matching(const QString &typed) const
{
    QList<const Command *> begins;
    QList<const Command *> contains;
    for (const auto &command : m_commands) {
        if (anyName(*command, [&](const QString &name) { return name.startsWith(typed, Qt::CaseInsensitive); }))
            begins.append(command.get());
        else if (anyName(*command, [&](const QString &name) { return name.contains(typed, Qt::CaseInsensitive); }))
            contains.append(command.get());
    }
    return begins + contains;
}

QString CommandBook::usage(const Command &command)
{
    const QString name = u'/' + command.name;
    return command.arguments.isEmpty() ? name : name + u' ' + command.arguments;
}

} // namespace partyline
