// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "cli/options.h"

#include "cli/help.h"

#include <QCommandLineParser>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <limits>

#include <unistd.h>

namespace partyline::cli {

using namespace Qt::StringLiterals;

namespace {

/// Largest secret file that is read; a browser's whole cookie file stays far below.
constexpr qint64 MaximumSecretBytes = 4 * 1024 * 1024;
/// Longest --for: a month. Keeps the milliseconds well inside a timer's int.
constexpr int MaximumSeconds = 24 * 24 * 3600;

/// What the reading functions share: the parsed command line and the first complaint about it.
struct Reader
{
    const QCommandLineParser &parser;
    QString complaint;

    void complain(const QString &text)
    {
        if (complaint.isEmpty())
            complaint = text;
    }
    bool isSet(const QString &name) const { return parser.isSet(name); }
    QString value(const QString &name) const { return parser.value(name); }
    std::optional<int> number(const QString &name, int least, int most);
    Secret secretFrom(const QString &name, bool isCookieFile);
};

std::optional<int> Reader::number(const QString &name, int least, int most)
{
    if (!isSet(name))
        return {};
    bool ok = false;
    const int number = value(name).toInt(&ok);
    if (!ok || number < least || number > most) {
        complain(
            u"--%1 takes a whole number from %2 to %3, not \"%4\"."_s.arg(name).arg(least).arg(most).arg(value(name)));
        return {};
    }
    return number;
}

QByteArray firstLine(const QByteArray &text)
{
    // A copy of its own: the text is overwritten after use.
    const qsizetype end = text.indexOf('\n');
    return QByteArray(text.constData(), end < 0 ? text.size() : end);
}

/// The line of a cookie file that holds the session, else the first line with anything on it.
QByteArray usefulLine(const QByteArray &text)
{
    QByteArray first;
    for (const QByteArray &line : text.split('\n')) {
        const QByteArray trimmed = line.trimmed();
        if (trimmed.contains("sails.sid"))
            return trimmed;
        if (first.isEmpty() && !(trimmed.startsWith('#') && !trimmed.startsWith("#HttpOnly_")))
            first = trimmed;
    }
    return first;
}

Secret Reader::secretFrom(const QString &name, bool isCookieFile)
{
    const QString path = value(name);
    QFile file(path);
    const bool isOpen = path == u"-"_s ? file.open(STDIN_FILENO, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen) {
        complain(u"Cannot read the file of --%1, %2: %3."_s.arg(name, path, file.errorString()));
        return {};
    }
    QByteArray text = file.read(MaximumSecretBytes);
    QByteArray secret = isCookieFile ? usefulLine(text) : firstLine(text);
    text.fill('\0');
    if (secret.endsWith('\r'))
        secret.chop(1);
    if (secret.isEmpty())
        complain(u"The file of --%1, %2, is empty."_s.arg(name, path));
    return Secret(secret);
}

void addCommon(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"site"_s, u"Address of the service: https://… (plain http only to this computer)."_s, u"URL"_s},
        {u"origin"_s, u"Value of the Origin header; the site's own by default."_s, u"URL"_s},
        {u"ca-file"_s, u"Also trust the certificates in this file, for private servers."_s, u"PEM"_s},
        {u"send"_s, u"Say this line once live; may be given several times, and goes out in order."_s, u"TEXT"_s},
        {u"record"_s, u"Keep everything that is seen in this history database."_s, u"FILE"_s},
        {u"only"_s,
         u"Print only these kinds: chat, chatter, emote, vote, grab, advance, join, leave, moderation, poll, "
         u"notification, notice, gap."_s,
         u"KIND,…"_s},
        {u"count"_s, u"End after this many items were printed."_s, u"N"_s},
        {u"for"_s, u"End after this many seconds."_s, u"SECONDS"_s},
        {u"format"_s, u"text (for reading) or json (a JSON object a line)."_s, u"FORMAT"_s, u"text"_s},
        {u"quiet"_s, u"Say nothing on standard error."_s},
    });
}

void addPlugDj(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"socket"_s, u"Address of the event socket: wss://…; derived from the site by default."_s, u"URL"_s},
        {u"guest"_s, u"Look around without an account; guests can read but not speak or vote."_s},
        {u"email"_s, u"E-mail address of the account."_s, u"E"_s},
        {u"password-file"_s, u"File whose first line is the password, or - for standard input."_s, u"F"_s},
        {u"session-file"_s, u"File whose first line is the value of a session cookie, or -."_s, u"F"_s},
        {u"room"_s, u"The room: the part of its address behind the site."_s, u"SLUG"_s},
        {u"vote"_s, u"Vote on the track that plays (or on the next one): woot or meh."_s, u"VOTE"_s},
        {u"grab"_s, u"Grab the track that plays (or the next one) into the active playlist."_s},
    });
}

void addFloatplane(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"chat"_s, u"Address of the chat host; the site's by default."_s, u"URL"_s},
        {u"auth"_s, u"Address of the identity provider, for --device."_s, u"URL"_s},
        {u"client-id"_s, u"OAuth client id, for --device."_s, u"ID"_s},
        {u"cookie-file"_s,
         u"File with the sails.sid cookie (its value, a Cookie header or a browser's cookie file), or -."_s, u"F"_s},
        {u"user"_s, u"User name of the account."_s, u"U"_s},
        {u"password-file"_s, u"File whose first line is the password, or - for standard input."_s, u"F"_s},
        {u"code"_s, u"Two-factor code, if the account wants one."_s, u"N"_s},
        {u"device"_s, u"Sign in on another device: prints a code and where to enter it."_s},
        {u"livestream"_s, u"Id of the livestream. Without it: the creator's, or that of the first subscription."_s,
         u"ID"_s},
        {u"creator"_s, u"Id of the creator, for polls."_s, u"ID"_s},
        {u"generation"_s, u"Chat protocol: auto, g1 or g2."_s, u"GENERATION"_s, u"auto"_s},
        {u"poll-vote"_s, u"Vote for this option, counted from 0, of the open poll (or of the next one)."_s, u"INDEX"_s},
    });
}

void readPlugDjCredentials(Reader &reader, Options &options)
{
    const int ways =
        int(reader.isSet(u"guest"_s)) + int(reader.isSet(u"email"_s)) + int(reader.isSet(u"session-file"_s));
    if (ways != 1) {
        reader.complain(
            u"Say how to sign in: exactly one of --guest, --email with --password-file, and --session-file."_s);
        return;
    }
    if (reader.isSet(u"guest"_s)) {
        options.credentials.method = Credentials::Method::Guest;
    } else if (reader.isSet(u"session-file"_s)) {
        options.credentials.method = Credentials::Method::Session;
        options.credentials.secret = reader.secretFrom(u"session-file"_s, false);
    } else if (!reader.isSet(u"password-file"_s)) {
        reader.complain(
            u"--email wants --password-file FILE, or --password-file - to read the password from standard input."_s);
    } else {
        options.credentials.method = Credentials::Method::Password;
        options.credentials.user = reader.value(u"email"_s);
        options.credentials.secret = reader.secretFrom(u"password-file"_s, false);
    }
}

void readFloatplaneCredentials(Reader &reader, Options &options)
{
    const int ways =
        int(reader.isSet(u"cookie-file"_s)) + int(reader.isSet(u"user"_s)) + int(reader.isSet(u"device"_s));
    if (ways != 1) {
        reader.complain(
            u"Say how to sign in: exactly one of --cookie-file, --user with --password-file, and --device."_s);
        return;
    }
    if (reader.isSet(u"cookie-file"_s)) {
        options.credentials.method = Credentials::Method::Session;
        options.credentials.secret = reader.secretFrom(u"cookie-file"_s, true);
    } else if (reader.isSet(u"device"_s)) {
        options.credentials.method = Credentials::Method::Device;
        if (options.endpoints.auth.isEmpty() || options.endpoints.clientId.isEmpty())
            reader.complain(u"--device wants --auth URL and --client-id ID."_s);
    } else if (!reader.isSet(u"password-file"_s)) {
        reader.complain(
            u"--user wants --password-file FILE, or --password-file - to read the password from standard input."_s);
    } else {
        options.credentials.method = Credentials::Method::Password;
        options.credentials.user = reader.value(u"user"_s);
        options.credentials.secret = reader.secretFrom(u"password-file"_s, false);
    }
}

void readEndpoints(Reader &reader, Options &options, Service service)
{
    Endpoints endpoints;
    endpoints.service = service;
    if (!reader.isSet(u"site"_s)) {
        reader.complain(u"--site URL is missing: the address of the service."_s);
        return;
    }
    endpoints.site = QUrl(reader.value(u"site"_s));
    endpoints.origin = reader.value(u"origin"_s);
    endpoints.caFile = reader.value(u"ca-file"_s);
    if (service == Service::PlugDj) {
        endpoints.socket = QUrl(reader.value(u"socket"_s));
    } else {
        endpoints.chat = QUrl(reader.value(u"chat"_s));
        endpoints.auth = QUrl(reader.value(u"auth"_s));
        endpoints.clientId = reader.value(u"client-id"_s);
    }
    if (!endpoints.caFile.isEmpty() && !QFileInfo(endpoints.caFile).isReadable())
        reader.complain(u"Cannot read the file of --ca-file, %1."_s.arg(endpoints.caFile));
    const auto whole = completed(endpoints);
    if (whole)
        options.endpoints = *whole;
    else
        reader.complain(whole.error().text);
}

void readKinds(Reader &reader, Options &options)
{
    static const std::array kinds{FeedItem::Kind::Chat, FeedItem::Kind::Chatter,      FeedItem::Kind::Emote,
                                  FeedItem::Kind::Vote, FeedItem::Kind::Grab,         FeedItem::Kind::Advance,
                                  FeedItem::Kind::Join, FeedItem::Kind::Leave,        FeedItem::Kind::Moderation,
                                  FeedItem::Kind::Poll, FeedItem::Kind::Notification, FeedItem::Kind::Notice,
                                  FeedItem::Kind::Gap};
    for (const QString &word : reader.value(u"only"_s).split(u',', Qt::SkipEmptyParts)) {
        const auto found =
            std::find_if(kinds.begin(), kinds.end(), [&](auto kind) { return kindToken(kind) == word.trimmed(); });
        if (found == kinds.end())
            reader.complain(u"--only does not know \"%1\"."_s.arg(word));
        else
            options.only.insert(*found);
    }
}

void readCommon(Reader &reader, Options &options)
{
    options.sends = reader.parser.values(u"send"_s);
    options.recordFile = reader.value(u"record"_s);
    options.count = reader.number(u"count"_s, 1, std::numeric_limits<int>::max());
    if (const auto seconds = reader.number(u"for"_s, 0, MaximumSeconds))
        options.duration = std::chrono::seconds(*seconds);
    readKinds(reader, options);
    const QString format = reader.value(u"format"_s);
    if (format != "text"_L1 && format != "json"_L1)
        reader.complain(u"--format takes text or json, not \"%1\"."_s.arg(format));
    options.format = format == "json"_L1 ? Options::Format::Json : Options::Format::Text;
    options.isQuiet = reader.isSet(u"quiet"_s);
}

void readPlugDj(Reader &reader, Options &options)
{
    readEndpoints(reader, options, Service::PlugDj);
    readPlugDjCredentials(reader, options);
    options.room = reader.value(u"room"_s);
    if (options.room.isEmpty())
        reader.complain(u"--room SLUG is missing: which room to join."_s);
    options.grab = reader.isSet(u"grab"_s);
    if (reader.isSet(u"vote"_s)) {
        const QString vote = reader.value(u"vote"_s);
        if (vote != "woot"_L1 && vote != "meh"_L1)
            reader.complain(u"--vote takes woot or meh, not \"%1\"."_s.arg(vote));
        options.vote = vote == "meh"_L1 ? Vote::Meh : Vote::Woot;
    }
    const bool isGuest = options.credentials.method == Credentials::Method::Guest;
    if (isGuest && options.hasActions())
        reader.complain(u"A guest can only read. Sign in with --email to use --send, --vote or --grab."_s);
}

void readFloatplane(Reader &reader, Options &options)
{
    readEndpoints(reader, options, Service::Floatplane);
    readFloatplaneCredentials(reader, options);
    options.secondFactor = reader.value(u"code"_s);
    options.room = reader.value(u"livestream"_s);
    options.creatorId = reader.value(u"creator"_s);
    options.generation = reader.value(u"generation"_s).toLower();
    if (!QStringList{u"auto"_s, u"g1"_s, u"g2"_s}.contains(options.generation))
        reader.complain(u"--generation takes auto, g1 or g2, not \"%1\"."_s.arg(reader.value(u"generation"_s)));
    options.pollVote = reader.number(u"poll-vote"_s, 0, 49); // floatplane.md 7.10: at most 50 options
}

Ending usage(const QString &complaint, const QString &command)
{
    const QString help = command.isEmpty() ? u"partyline-cli --help"_s : u"partyline-cli %1 --help"_s.arg(command);
    return {Exit::Usage, u"partyline-cli: %1\nTry: %2\n"_s.arg(complaint, help)};
}

std::variant<Options, Ending> parseSession(const QString &command, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOption({{u"h"_s, u"help"_s}, u"Show this help."_s});
    command == "plugdj"_L1 ? addPlugDj(parser) : addFloatplane(parser);
    addCommon(parser);
    if (!parser.parse(QStringList{u"partyline-cli"_s} + arguments))
        return usage(parser.errorText() + u'.', command);
    if (parser.isSet(u"help"_s))
        return Ending{Exit::Done, sessionHelp(command, parser)};
    if (!parser.positionalArguments().isEmpty())
        return usage(u"\"%1\" was not expected."_s.arg(parser.positionalArguments().constFirst()), command);

    Options options;
    Reader reader{parser, {}};
    readCommon(reader, options);
    command == "plugdj"_L1 ? readPlugDj(reader, options) : readFloatplane(reader, options);
    if (!reader.complaint.isEmpty())
        return usage(reader.complaint, command);
    return options;
}

} // namespace

std::variant<Options, Ending> parseArguments(const QStringList &arguments)
{
    if (arguments.isEmpty())
        return usage(u"Say which service: plugdj or floatplane; or search, export or import."_s, {});
    const QString &first = arguments.constFirst();
    if (first == "--help"_L1 || first == "-h"_L1 || first == "help"_L1)
        return Ending{Exit::Done, generalHelp()};
    if (first == "--version"_L1 || first == "-v"_L1)
        return Ending{Exit::Done, u"partyline-cli " PARTYLINE_VERSION "\n"_s};
    if (first != "plugdj"_L1 && first != "floatplane"_L1)
        return usage(u"\"%1\" is not a command. There are plugdj, floatplane, search, export and import."_s.arg(first),
                     {});
    return parseSession(first, arguments.mid(1));
}

} // namespace partyline::cli
