// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/roomcommands.h"

#include "services/plugdjcontroller.h"
#include "ui/commandbook.h"
#include "ui/roompage.h"

#include <QCoreApplication>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

struct Commands
{
    Q_DECLARE_TR_FUNCTIONS(RoomCommands)
};

using Question = CommandBook::Question;

QString helpText(const CommandBook &book)
{
    QStringList lines{Commands::tr("Commands in this room:")};
    for (const CommandBook::Command *command : book.commands())
        lines.append(CommandBook::usage(*command) + u" \u2013 "_s + command->help);
    lines.append(Commands::tr("Begin a line with // or a blank to send it as it is."));
    return lines.join(u'\n');
}

} // namespace

void addRoomCommands(CommandBook &book, RoomPage &page)
{
    book.add({u"help"_s,
              {u"commands"_s},
              {},
              Commands::tr("lists what can be typed here"),
              false,
              [&book, &page](const QString &) -> Result<QString> {
                  page.room().tell(helpText(book));
                  return QString();
              }});
    book.add({u"clear"_s,
              {},
              {},
              Commands::tr("empties the view; history keeps every line"),
              false,
              [&page](const QString &) -> Result<QString> {
                  page.clearFeed();
                  return QString();
              }});
}

void addEmoteCommands(CommandBook &book, RoomController &room)
{
    CommandBook::Command me{u"me"_s,
                            {u"em"_s},
                            Commands::tr("<what you do>"),
                            Commands::tr("says what you do: \u201c/me waves\u201d"),
                            true};
    me.refusal = [&room] { return room.cannotSayReason(); };
    book.add(std::move(me));
}

void addDjRoomCommands(CommandBook &book, PlugDjController &room)
{
    PlugDjAutomation &automation = room.automation();
    CommandBook::Command away{u"away"_s,
                              {u"afk"_s},
                              Commands::tr("[text]"),
                              Commands::tr("answers who mentions you, seldom enough, until you are back")};
    away.refusal = [&automation] {
        return automation.isOn(Automatic::AwayReply) ? QString() : automation.refusal(Automatic::AwayReply);
    };
    away.run = [&automation](const QString &text) -> Result<QString> {
        if (const auto set = automation.setAwayText(text); !set)
            return set.error();
        automation.switchOn(Automatic::AwayReply);
        return Commands::tr("You are away. Writing a line, or /back, ends it.");
    };
    book.add(std::move(away));

    CommandBook::Command back{u"back"_s, {}, {}, Commands::tr("ends /away")};
    back.refusal = [&automation] {
        return automation.isOn(Automatic::AwayReply) ? QString() : Commands::tr("You are not away.");
    };
    back.run = [&automation](const QString &) -> Result<QString> {
        automation.switchOff(Automatic::AwayReply);
        return Commands::tr("Welcome back.");
    };
    book.add(std::move(back));

    CommandBook::Command sos{u"sos"_s,
                             {},
                             Commands::tr("<what is going on>"),
                             Commands::tr("calls the site\u2019s moderators into this room (staff)"),
                             true};
    sos.refusal = [&room] {
        const QString reason = room.cannotSayReason();
        return reason.isEmpty() || room.state() == RoomController::State::Live ? room.alarm().refusal() : reason;
    };
    sos.questions = [](const QString &message) -> QList<Question> {
        return {{Commands::tr("This alarms the moderators of the whole site. Misuse has consequences for you."),
                 Commands::tr("I need them")},
                {Commands::tr("They will read: \u201c%1\u201d").arg(message), Commands::tr("Call them now")}};
    };
    sos.run = [&room](const QString &message) -> Result<QString> {
        room.alarm().call(message);
        return Commands::tr("The site\u2019s moderators are being called.");
    };
    book.add(std::move(sos));
}

} // namespace partyline
