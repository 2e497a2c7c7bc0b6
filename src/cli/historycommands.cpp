// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "cli/historycommands.h"

#include "store/historyexport.h"
#include "store/historyimport.h"
#include "store/historyreader.h"

#include <QCommandLineParser>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

namespace partyline::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int DefaultLimit = 50;
constexpr int MaximumLimit = 1'000'000;
/// Results that are read at once.
constexpr int PageRows = 1'000;

/// One run of a command: its options, and where it says what.
class HistoryCommand
{
public:
    HistoryCommand(QString name, std::FILE *out, std::FILE *diagnostics)
        : m_name(std::move(name))
        , m_out(out)
        , m_diagnostics(diagnostics)
    {
        m_parser.addOption({{u"h"_s, u"help"_s}, u"Show this help."_s});
        m_parser.addOption({u"history"_s, u"The history file."_s, u"FILE"_s});
        m_parser.addOption({u"quiet"_s, u"Say nothing on standard error."_s});
    }

    Exit run(const QStringList &arguments);

private:
    Exit search();
    Exit exportLines();
    Exit import();
    Exit usage(const QString &complaint);
    Exit fail(const Error &error);
    std::optional<HistoryQuery> query(const QString &words, QString &complaint) const;
    void print(std::FILE *to, const QString &line) const;
    QString historyFile() const { return m_parser.value(u"history"_s); }
    QString help() const;

    QCommandLineParser m_parser;
    const QString m_name;
    std::FILE *m_out;
    std::FILE *m_diagnostics;
};

void HistoryCommand::print(std::FILE *to, const QString &line) const
{
    if (to == m_diagnostics && m_parser.isSet(u"quiet"_s))
        return;
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), to);
    std::fflush(to);
}

Exit HistoryCommand::usage(const QString &complaint)
{
    print(m_diagnostics, u"partyline-cli: %1\nTry: partyline-cli %2 --help"_s.arg(complaint, m_name));
    return Exit::Usage;
}

Exit HistoryCommand::fail(const Error &error)
{
    print(m_diagnostics, u"partyline-cli: "_s + error.text);
    return Exit::SendFailed;
}

QString HistoryCommand::help() const
{
    static const QString searchHelp = uR"(Usage: partyline-cli search --history FILE [options] QUERY

Finds lines in a history file, newest first.

Query: words, "phrases", word* (its beginning), -word (without), from:NAME, in:ROOM, kind:chat, before:2026-11-01,
after:2026-11-01, has:link. A value with blanks stands in quotes: in:"Night Bus".
)"_s;
    static const QString exportHelp =
        uR"(Usage: partyline-cli export --history FILE (--room R | --query QUERY) --format text|json|html

Writes a room's history, or what a search finds, to standard output: oldest first, a line each.
)"_s;
    static const QString importHelp = uR"(Usage: partyline-cli import --history FILE OTHER…

Merges the history files of other machines into FILE, without what both have seen. The others are only read.
)"_s;
    const QString options = m_parser.helpText();
    const QString &text = m_name == "search"_L1 ? searchHelp : m_name == "export"_L1 ? exportHelp : importHelp;
    return text + u'\n' + options.mid(options.indexOf("Options:"_L1))
           + u"\nExit codes: 0 done, 1 the file cannot be read or written, 2 the command line is wrong.\n"_s;
}

Exit HistoryCommand::run(const QStringList &arguments)
{
    if (m_name != "import"_L1) {
        m_parser.addOption({u"room"_s, u"Only this room: its name or the last part of its address."_s, u"R"_s});
        m_parser.addOption({u"format"_s,
                            m_name == "search"_L1 ? u"text (for reading) or json (a JSON object a line)."_s
                                                  : u"text, json (a JSON object a line) or html (a page)."_s,
                            u"FORMAT"_s, u"text"_s});
    }
    if (m_name == "search"_L1)
        m_parser.addOption({u"limit"_s, u"At most so many lines (50 without)."_s, u"N"_s});
    if (m_name == "export"_L1)
        m_parser.addOption({u"query"_s, u"Only what this search finds."_s, u"QUERY"_s});
    if (!m_parser.parse(QStringList{u"partyline-cli"_s} + arguments))
        return usage(m_parser.errorText() + u'.');
    if (m_parser.isSet(u"help"_s)) {
        print(m_out, help());
        return Exit::Done;
    }
    if (historyFile().isEmpty())
        return usage(u"--history FILE is missing: which history to look into."_s);
    return m_name == "search"_L1 ? search() : m_name == "export"_L1 ? exportLines() : import();
}

/// The words and --room as one query.
std::optional<HistoryQuery> HistoryCommand::query(const QString &words, QString &complaint) const
{
    QString text = words;
    if (m_parser.isSet(u"room"_s))
        text += u" in:\""_s + m_parser.value(u"room"_s).remove(u'"') + u'"';
    const HistoryQuery parsed = HistoryQuery::parse(text, QDate::currentDate());
    complaint = parsed.complaint;
    if (complaint.isEmpty() && parsed.isEmpty())
        complaint = u"Say what to look for."_s;
    return complaint.isEmpty() ? std::optional(parsed) : std::nullopt;
}

Exit HistoryCommand::search()
{
    QString complaint;
    // An argument with blanks was one in quotes: a phrase, unless it is a query of its own.
    const auto asked = query(m_parser.positionalArguments().join(u' '), complaint);
    if (!asked)
        return usage(complaint);
    const QString format = m_parser.value(u"format"_s);
    if (format != "text"_L1 && format != "json"_L1)
        return usage(u"--format takes text or json, not \"%1\"."_s.arg(format));
    bool isNumber = true;
    const int limit = m_parser.isSet(u"limit"_s) ? m_parser.value(u"limit"_s).toInt(&isNumber) : DefaultLimit;
    if (!isNumber || limit < 1 || limit > MaximumLimit)
        return usage(u"--limit takes a whole number from 1 to %1."_s.arg(MaximumLimit));
    HistoryReader reader(historyFile());
    qint64 before = historyid::Newest;
    for (int left = limit; left > 0;) {
        const auto found = reader.search(*asked, before, std::min(left, PageRows));
        if (!found)
            return fail(found.error());
        for (const HistoryHit &hit : found->hits) {
            if (format == "json"_L1) {
                QJsonObject object = historyJson(hit.item);
                object.insert(u"roomName"_s, hit.roomName);
                print(m_out, QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
            } else {
                print(m_out, historyText(hit.item) + u"  ["_s + plainLine(hit.roomName) + u']');
            }
        }
        left -= int(found->hits.size());
        if (!found->hasMore || found->hits.isEmpty())
            break;
        before = historyid::fromSeq(found->hits.constLast().item.seq);
    }
    return Exit::Done;
}

Exit HistoryCommand::exportLines()
{
    static const QHash<QString, HistoryExport::Format> formats{{u"text"_s, HistoryExport::Format::Text},
                                                               {u"json"_s, HistoryExport::Format::Json},
                                                               {u"html"_s, HistoryExport::Format::Html}};
    const auto format = formats.constFind(m_parser.value(u"format"_s));
    if (format == formats.cend())
        return usage(u"--format takes text, json or html, not \"%1\"."_s.arg(m_parser.value(u"format"_s)));
    if (!m_parser.positionalArguments().isEmpty())
        return usage(u"\"%1\" was not expected."_s.arg(m_parser.positionalArguments().constFirst()));
    QFile out;
    if (!out.open(m_out, QIODevice::WriteOnly))
        return fail({Error::Kind::Storage, u"Standard output cannot be written."_s, {}, {}});
    HistoryReader reader(historyFile());
    HistoryExport exporting(*format, out);
    const auto outcome = [&](const Result<qint64> &lines) {
        if (!lines)
            return fail(lines.error());
        out.flush();
        print(m_diagnostics, u"%1 lines"_s.arg(*lines));
        return Exit::Done;
    };
    if (m_parser.isSet(u"query"_s)) {
        QString complaint;
        const auto asked = query(m_parser.value(u"query"_s), complaint);
        return asked ? outcome(exporting.search(reader, *asked, m_parser.value(u"query"_s))) : usage(complaint);
    }
    const QString name = m_parser.value(u"room"_s);
    if (name.isEmpty())
        return usage(u"Say what to export: --room R or --query QUERY."_s);
    const auto rooms = reader.roomsNamed(name);
    if (!rooms)
        return fail(rooms.error());
    if (rooms->isEmpty())
        return fail({Error::Kind::Storage, u"There is no room \"%1\" in this history."_s.arg(name), {}, {}});
    if (rooms->size() > 1)
        return fail({Error::Kind::Storage,
                     u"\"%1\" means %2 rooms. Give the whole name, or use --query."_s.arg(name).arg(rooms->size()),
                     {},
                     {}});
    return outcome(exporting.room(reader, rooms->constFirst().room, rooms->constFirst().name));
}

Exit HistoryCommand::import()
{
    const QStringList others = m_parser.positionalArguments();
    if (others.isEmpty())
        return usage(u"Say which files to merge in."_s);
    for (const QString &other : others) {
        const auto merged = mergeHistory(other, historyFile());
        if (!merged)
            return fail(merged.error());
        print(m_out, u"%1: %2 lines added, %3 were there already"_s.arg(other).arg(merged->added).arg(merged->known));
    }
    return Exit::Done;
}

} // namespace

bool isHistoryCommand(const QString &command)
{
    return command == "search"_L1 || command == "export"_L1 || command == "import"_L1;
}

Exit runHistoryCommand(const QStringList &arguments, std::FILE *out, std::FILE *diagnostics)
{
    return HistoryCommand(arguments.constFirst(), out, diagnostics).run(arguments.mid(1));
}

} // namespace partyline::cli
