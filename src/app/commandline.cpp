// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "app/commandline.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

struct Options
{
    QCommandLineOption profile{
        u"profile"_s,
        QCoreApplication::translate("CommandLine",
                                    "Keep configuration, data and cache below DIR, and the entries in the "
                                    "keyring under its own name."),
        u"DIR"_s};
    QCommandLineOption practice{
        u"practice"_s,
        QCoreApplication::translate("CommandLine", "Start the practice server and sign in to both its rooms.")};
    QCommandLineOption join{
        u"join"_s,
        QCoreApplication::translate("CommandLine", "Join a room by its name or address; may be given often."),
        u"ADDRESS"_s};
    QCommandLineOption minimized{u"minimized"_s,
                                 QCoreApplication::translate("CommandLine", "Start with the window minimized.")};
    QCommandLineOption safeMode{
        u"safe-mode"_s,
        QCoreApplication::translate("CommandLine", "Start without kept accounts, rooms and looks, and change none of "
                                                   "them.")};
    QCommandLineOption version{{u"v"_s, u"version"_s},
                               QCoreApplication::translate("CommandLine", "Print the version and end.")};
    QCommandLineOption help{{u"h"_s, u"help"_s},
                            QCoreApplication::translate("CommandLine", "Print this help and end.")};
};

void setUp(QCommandLineParser &parser, const Options &options)
{
    parser.setApplicationDescription(
        QCoreApplication::translate("CommandLine", "A desktop client for live rooms: DJ rooms and livestreams."));
    parser.addPositionalArgument(u"partyline:ADDRESS"_s,
                                 QCoreApplication::translate("CommandLine", "A link to a room; you are asked first."),
                                 u"[partyline:ADDRESS]..."_s);
    parser.addOptions({options.profile, options.practice, options.join, options.minimized, options.safeMode,
                       options.version, options.help});
}

Error usage(const QString &text)
{
    return {Error::Kind::Refused, text, u"usage"_s, {}};
}

} // namespace

Result<CommandLine> CommandLine::parse(const QStringList &arguments)
{
    const Options options;
    QCommandLineParser parser;
    setUp(parser, options);
    if (!parser.parse(arguments))
        return usage(parser.errorText());
    QStringList links;
    for (const QString &argument : parser.positionalArguments()) {
        if (!argument.startsWith("partyline:"_L1, Qt::CaseInsensitive)) {
            return usage(QCoreApplication::translate("CommandLine", "Partyline takes no argument \"%1\"; see --help.")
                             .arg(argument));
        }
        links.append(argument);
    }
    if (parser.isSet(options.profile) && parser.value(options.profile).isEmpty())
        return usage(QCoreApplication::translate("CommandLine", "--profile wants a folder."));
    CommandLine line;
    line.profile = parser.value(options.profile);
    line.practice = parser.isSet(options.practice);
    line.join = parser.values(options.join);
    line.links = links;
    line.minimized = parser.isSet(options.minimized);
    line.safeMode = parser.isSet(options.safeMode);
    line.showsVersion = parser.isSet(options.version);
    line.showsHelp = parser.isSet(options.help);
    return line;
}

QString CommandLine::helpText()
{
    QCommandLineParser parser;
    setUp(parser, Options());
    return parser.helpText();
}

QString CommandLine::versionText()
{
    return u"partyline "_s + QStringLiteral(PARTYLINE_VERSION);
}

} // namespace partyline
