// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "practice/programoptions.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <limits>
#include <optional>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("PracticeProgram", text);
}

Error usage(const QString &text)
{
    return Error{Error::Kind::Refused, text + u' ' + tr("See partyline-practice --help."), u"usage"_s, {}};
}

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        tr("A practice server for Partyline: a DJ room and a livestream with people in them, on this computer only."));
    parser.addOptions({
        {u"port"_s, tr("Port of the DJ service; the others take the next free ones. 0: any free ports."), u"N"_s,
         u"0"_s},
        {u"plugdj-rate"_s, tr("How busy the DJ room is: 1 is pleasant, 0 is silence."), u"R"_s, u"1"_s},
        {u"floatplane-rate"_s, tr("How busy the livestream is: 1 is pleasant, 0 is silence."), u"R"_s, u"1"_s},
        {u"seed"_s, tr("The same seed makes the same people and the same talk."), u"N"_s, u"1"_s},
        {u"fault"_s, tr("Misbehave so from the start; may be given several times. See below."), u"NAME[=ARG]"_s},
        {u"no-generation"_s, tr("Leave out a generation of Floatplane's chat: g1 or g2."), u"g1|g2"_s},
        {{u"h"_s, u"help"_s}, tr("Show this help.")},
        {{u"v"_s, u"version"_s}, tr("Show the version.")},
    });
}

QString helpText(const QCommandLineParser &parser)
{
    const auto section = [](const QString &title, const QStringList &lines) {
        return u"\n"_s + title + u"\n  "_s + lines.join(u"\n  "_s) + u'\n';
    };
    return parser.helpText() + u'\n'
           + tr("The first line on standard output is a JSON object with the addresses, accounts and rooms. The server "
                "runs until it is interrupted (SIGTERM, SIGINT).")
           + u'\n'
           + section(tr("Faults (--fault NAME[=ARG], or at run time POST control/fault):"), PracticeServer::faultHelp())
           + section(
               tr("Control calls (POST control/NAME to the announced \"control\" address, with a JSON object such "
                  "as {\"service\":\"plugdj\",\"text\":\"hello\"}):"),
               PracticeServer::controlHelp());
}

std::optional<double> rate(const QString &text)
{
    constexpr double Busiest = 1000; // more than a thousand times a pleasant room is no room any more
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    return isNumber && value >= 0 && value <= Busiest ? std::optional(value) : std::nullopt;
}

std::optional<quint32> whole(const QString &text, quint32 most)
{
    bool isNumber = false;
    const uint value = text.toUInt(&isNumber);
    return isNumber && value <= most ? std::optional<quint32>(value) : std::nullopt;
}

std::optional<Error> readGenerations(const QStringList &left, PracticeServer::Options &options)
{
    for (const QString &generation : left) {
        if (generation != "g1"_L1 && generation != "g2"_L1)
            return usage(tr("\"%1\" is no chat generation: it is g1 or g2.").arg(generation));
        (generation == "g1"_L1 ? options.hasG1 : options.hasG2) = false;
    }
    if (!options.hasG1 && !options.hasG2)
        return usage(tr("One of the chat generations g1 and g2 must stay."));
    return {};
}

} // namespace

Result<ProgramOptions> readProgramOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(arguments))
        return usage(parser.errorText() + u'.');
    if (parser.isSet(u"help"_s))
        return ProgramOptions{{}, helpText(parser)};
    if (parser.isSet(u"version"_s))
        return ProgramOptions{{}, QStringLiteral("partyline-practice " PARTYLINE_VERSION)};
    if (!parser.positionalArguments().isEmpty())
        return usage(tr("\"%1\" was not expected.").arg(parser.positionalArguments().constFirst()));

    const auto port = whole(parser.value(u"port"_s), std::numeric_limits<quint16>::max());
    const auto plugDjRate = rate(parser.value(u"plugdj-rate"_s));
    const auto floatplaneRate = rate(parser.value(u"floatplane-rate"_s));
    const auto seed = whole(parser.value(u"seed"_s), std::numeric_limits<quint32>::max());
    if (!port)
        return usage(tr("\"%1\" is no port.").arg(parser.value(u"port"_s)));
    if (!plugDjRate || !floatplaneRate)
        return usage(tr("A rate is a number from 0 to 1000."));
    if (!seed)
        return usage(tr("\"%1\" is no seed: it is a whole number.").arg(parser.value(u"seed"_s)));

    ProgramOptions options;
    options.server.port = quint16(*port);
    options.server.plugDjRate = *plugDjRate;
    options.server.floatplaneRate = *floatplaneRate;
    options.server.seed = *seed;
    options.server.faults = parser.values(u"fault"_s);
    if (auto error = readGenerations(parser.values(u"no-generation"_s), options.server))
        return *std::move(error);
    return options;
}

} // namespace partyline
