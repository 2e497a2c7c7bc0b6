// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
// What becomes of the text: questions, commands, sending. The field itself stands in composer.cpp.
#include "services/roomcontroller.h"
#include "ui/composer.h"
#include "ui/emotestore.h"
#include "ui_composer.h"
#include "wire/floatplanetext.h"

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

/// More lines than these are asked about first (plugdj.md 2.6).
constexpr qsizetype MostUnasked = 3;

} // namespace

std::optional<CommandBook::Call> Composer::call() const
{
    return m_commands ? m_commands->callOf(text()) : std::nullopt;
}

QList<CommandBook::Question> Composer::questionsAbout(const QString &text) const
{
    if (m_room.service() == Service::Floatplane && CommandBook::isCommandLine(text))
        return {{tr("%1 is sent as a command to the stream's moderation.").arg(text.section(u' ', 0, 0)),
                 tr("Send it anyway")}};
    const auto plan = m_room.plan(text);
    if (CommandBook::isUnknown(plan))
        return {{plan.error().text, tr("Send it anyway")}};
    if (plan && plan->size() > MostUnasked) {
        const int lines = int(plan->size());
        return {{tr("This goes out as %n line(s), one after the other.", nullptr, lines),
                 tr("Send %n line(s)", nullptr, lines)}};
    }
    return {};
}

void Composer::submit()
{
    if (const auto known = call())
        return run(*known);
    const QString typed = text();
    if (!m_ui->sendButton->isEnabled()) {
        const QString why = m_ui->sendButton->accessibleDescription();
        if (!why.isEmpty() && !typed.trimmed().isEmpty())
            showNotice(why);
        return;
    }
    const bool isCommand = CommandBook::isCommandLine(typed);
    askThen(m_room.service() == Service::Floatplane ? u"gavel"_s : u"terminal-2"_s, questionsAbout(typed), [=, this] {
        // With a blank in front a DJ room takes the line literally; a livestream takes every line as it is.
        const bool isLiteral = isCommand && CommandBook::isUnknown(m_room.plan(typed));
        send(isLiteral ? u' ' + typed : typed);
    });
}

void Composer::run(const CommandBook::Call &call, bool isTyped)
{
    if (const QString why = m_commands->refusalOf(call); !why.isEmpty())
        return showNotice(why);
    const CommandBook::Command *command = call.command;
    auto questions = command->questions ? command->questions(call.arguments) : QList<CommandBook::Question>();
    askThen(u"gavel"_s, std::move(questions), [this, command, isTyped, arguments = call.arguments] {
        if (!command->run)
            return send(text());
        const auto done = command->run(arguments);
        if (!done)
            return showNotice(done.error().text);
        if (isTyped)
            takeAway();
        else
            m_ui->questionBar->hide();
        if (!done->isEmpty())
            showLine(Status::Tint::Info, u"info-circle"_s, *done);
    });
}

void Composer::carryOut(const QString &commandLine)
{
    const auto known = m_commands ? m_commands->callOf(commandLine) : std::nullopt;
    if (known && known->command->run)
        run(*known, false);
}

void Composer::askThen(const QString &icon, QList<CommandBook::Question> questions, std::function<void()> then)
{
    if (questions.isEmpty())
        return then();
    const CommandBook::Question question = questions.takeFirst();
    showLine(Status::Tint::Info, icon, question.sentence);
    m_onYes = [this, icon, questions, then = std::move(then)] { askThen(icon, questions, then); };
    m_ui->sendAnywayButton->setText(question.yes);
    m_ui->sendAnywayButton->show();
}

void Composer::send(const QString &typed)
{
    const auto taken = m_room.say(typed);
    if (!taken) {
        showNotice(taken.error().text);
        return;
    }
    countEmotes(typed);
    takeAway();
}

/// The line was taken: the field is free for the next one, or for the draft that an older line stood in front of.
void Composer::takeAway()
{
    m_ui->questionBar->hide();
    const QString draft = m_lines->add(text());
    m_ui->messageEdit->clear();
    if (!draft.isEmpty())
        m_ui->messageEdit->replaceAll(draft);
    m_ui->messageEdit->setFocus();
}

void Composer::showLine(Status::Tint tint, const QString &icon, const QString &sentence)
{
    m_onYes = {};
    m_ui->questionLine->setStatus({tint, icon, {}, sentence});
    m_ui->sendAnywayButton->hide();
    m_ui->questionBar->show();
}

void Composer::showNotice(const QString &sentence)
{
    showLine(Status::Tint::Danger, u"alert-circle"_s, sentence);
}

/// What was sent counts, however it was typed.
void Composer::countEmotes(const QString &sent)
{
    if (!m_emoteStore)
        return;
    for (const Emote &emote : floatplane::emotesIn(sent, m_emotes))
        m_emoteStore->book().use(emote.code);
}

} // namespace partyline
