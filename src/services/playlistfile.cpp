// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "services/playlistfile.h"

#include "core/wholefile.h"
#include "services/medialink.h"
#include "wire/plugdjrest.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QStringDecoder>

#include <algorithm>

namespace partyline::playlistfile {

using namespace Qt::StringLiterals;

namespace {

/// tr() for free functions.
struct PlaylistFile
{
    Q_DECLARE_TR_FUNCTIONS(PlaylistFile)
};

constexpr auto FormatName = "partyline-playlist"_L1;
constexpr int LongestText = 1'000; ///< of a name or title: longer ones are no names
constexpr qint64 LongestTrack = 24 * 60 * 60;

Error unreadable(const QString &text)
{
    return {Error::Kind::Storage, text, u"playlistFile"_s, {}};
}

QString sourceName(int format)
{
    return format == 1 ? u"youtube"_s : format == 2 ? u"soundcloud"_s : QString();
}

int sourceOf(const QString &name)
{
    const QString lower = name.trimmed().toLower();
    if (lower == "youtube"_L1 || lower == "1"_L1)
        return 1;
    return lower == "soundcloud"_L1 || lower == "2"_L1 ? 2 : 0;
}

/// "225", "3:45", "1:02:03"; 0 when it is none.
qint64 secondsOf(const QString &text)
{
    qint64 seconds = 0;
    for (const QString &part : text.trimmed().split(u':')) {
        bool ok = false;
        const double value = part.toDouble(&ok);
        if (!ok || value < 0 || value > double(LongestTrack))
            return 0;
        seconds = seconds * 60 + qint64(value);
    }
    return seconds;
}

/// Takes what is a track, counts what is not; twice the same is kept, for a playlist may have it so.
void add(Content &content, plugdj::Media media)
{
    media.id = 0;
    media.title = media.title.simplified();
    media.author = media.author.simplified();
    const bool isGood = isPlausibleCid(media.format, media.cid) && !media.title.isEmpty() && media.duration > 0
                        && media.duration <= LongestTrack && media.title.size() <= LongestText
                        && media.author.size() <= LongestText;
    if (!media.image.startsWith("https://"_L1) || media.image.size() > LongestText)
        media.image.clear();
    if (isGood)
        content.tracks.append(media);
    else
        ++content.skipped;
}

void addOurs(Content &content, const QJsonObject &track)
{
    plugdj::Media media;
    media.format = sourceOf(track.value("source"_L1).toString());
    media.cid = track.value("id"_L1).toString();
    media.author = track.value("author"_L1).toString();
    media.title = track.value("title"_L1).toString();
    media.duration = qint64(qBound(0.0, track.value("seconds"_L1).toDouble(), double(LongestTrack) + 1));
    media.image = track.value("image"_L1).toString();
    add(content, media);
}

Result<Content> readJson(const QJsonDocument &document)
{
    Content content;
    const QJsonObject root = document.object();
    if (root.value("format"_L1).toString() == FormatName) {
        if (root.value("version"_L1).toInt() > 1)
            return unreadable(PlaylistFile::tr("This playlist was saved by a newer Partyline."));
        content.name = root.value("name"_L1).toString().simplified().left(LongestText);
        for (const QJsonValue value : root.value("tracks"_L1).toArray())
            addOurs(content, value.toObject());
        return content;
    }
    // What plug.dj answered: the media alone, in its envelope, or beside a name.
    QJsonArray media = document.array();
    for (const QLatin1StringView key : {"media"_L1, "tracks"_L1, "data"_L1}) {
        if (media.isEmpty())
            media = root.value(key).toArray();
    }
    content.name = root.value("name"_L1).toString().simplified().left(LongestText);
    for (const QJsonValue value : media)
        add(content, plugdj::readMedia(value.toObject()));
    if (content.tracks.isEmpty())
        return unreadable(PlaylistFile::tr("There are no tracks in this file."));
    return content;
}

/// One record after the other, quoted fields as RFC 4180 has them.
QList<QStringList> csvRecords(const QString &text, QChar comma)
{
    QList<QStringList> records;
    QStringList record;
    QString field;
    bool isQuoted = false;
    const auto endField = [&] { record.append(std::exchange(field, {})); };
    const auto endRecord = [&] {
        endField();
        if (record.size() > 1 || !record.constFirst().trimmed().isEmpty())
            records.append(record);
        record.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (isQuoted && c == u'"' && i + 1 < text.size() && text[i + 1] == u'"')
            field += text[++i];
        else if (c == u'"' && (isQuoted || field.isEmpty()))
            isQuoted = !isQuoted;
        else if (isQuoted)
            field += c;
        else if (c == comma)
            endField();
        else if (c == u'\n')
            endRecord();
        else if (c != u'\r')
            field += c;
    }
    if (!field.isEmpty() || !record.isEmpty())
        endRecord();
    return records;
}

/// By the names of its columns, in any order; nothing when the first line names none of them.
std::optional<Content> readCsv(const QString &text)
{
    const QString head = text.section(u'\n', 0, 0);
    const QChar comma = head.contains(u'\t') ? u'\t' : head.count(u';') > head.count(u',') ? u';' : u',';
    const auto records = csvRecords(text, comma);
    if (records.isEmpty())
        return {};
    const auto column = [&](const QStringList &names) {
        for (qsizetype i = 0; i < records[0].size(); ++i) {
            if (names.contains(records[0][i].trimmed().toLower()))
                return i;
        }
        return qsizetype(-1);
    };
    const qsizetype source = column({u"source"_s, u"format"_s});
    const qsizetype id = column({u"id"_s, u"cid"_s});
    const qsizetype link = column({u"link"_s, u"url"_s});
    const qsizetype title = column({u"title"_s});
    const qsizetype author = column({u"author"_s, u"artist"_s});
    const qsizetype seconds = column({u"seconds"_s, u"duration"_s, u"length"_s});
    const qsizetype image = column({u"image"_s});
    if (title < 0 || seconds < 0 || (link < 0 && (source < 0 || id < 0)))
        return {};
    Content content;
    for (qsizetype i = 1; i < records.size(); ++i) {
        const auto field = [&](qsizetype at) { return at < 0 ? QString() : records[i].value(at).trimmed(); };
        plugdj::Media media{
            0,           sourceOf(field(source)), field(id), field(author), field(title), secondsOf(field(seconds)),
            field(image)};
        if (const auto links = readMediaLinks(field(link)); media.cid.isEmpty() && !links.isEmpty()) {
            media.format = links[0].format;
            media.cid = links[0].cid;
        }
        add(content, media);
    }
    return content;
}

/// M3U, and plain lists of links: what says nothing of title and length before a link is counted as skipped.
Content readM3u(const QString &text)
{
    Content content;
    plugdj::Media about;
    for (const QString &raw : text.split(u'\n')) {
        const QString line = raw.trimmed();
        if (line.startsWith("#PLAYLIST:"_L1, Qt::CaseInsensitive)) {
            content.name = line.mid(10).simplified().left(LongestText);
        } else if (line.startsWith("#EXTINF:"_L1, Qt::CaseInsensitive)) {
            const QString told = line.mid(8);
            const QString words = told.section(u',', 1);
            const qsizetype dash = words.indexOf(" - "_L1);
            about.duration = secondsOf(told.section(u',', 0, 0).section(u' ', 0, 0));
            about.author = dash < 0 ? QString() : words.left(dash);
            about.title = dash < 0 ? words : words.mid(dash + 3);
        } else if (!line.isEmpty() && !line.startsWith(u'#')) {
            const auto links = readMediaLinks(line);
            if (!links.isEmpty()) {
                about.format = links[0].format;
                about.cid = links[0].cid;
            }
            add(content, std::exchange(about, {}));
        }
    }
    return content;
}

QString csvField(const QString &text)
{
    QString quoted = text;
    // A leading sign of these would be a formula to a spreadsheet; a blank before it is trimmed again when read.
    if (!quoted.isEmpty() && u"=+-@"_s.contains(quoted[0]))
        quoted.prepend(u' ');
    return u'"' + quoted.replace(u'"', u"\"\""_s) + u'"';
}

QByteArray writeJson(const Content &content)
{
    QJsonArray tracks;
    for (const plugdj::Media &media : content.tracks) {
        tracks.append(QJsonObject{{u"source"_s, sourceName(media.format)},
                                  {u"id"_s, media.cid},
                                  {u"author"_s, media.author},
                                  {u"title"_s, media.title},
                                  {u"seconds"_s, media.duration},
                                  {u"image"_s, media.image}});
    }
    return QJsonDocument(
               QJsonObject{
                   {u"format"_s, FormatName}, {u"version"_s, 1}, {u"name"_s, content.name}, {u"tracks"_s, tracks}})
        .toJson();
}

QByteArray writeCsv(const Content &content)
{
    QString text = u"source,id,author,title,seconds,link\r\n"_s;
    for (const plugdj::Media &media : content.tracks) {
        text += QStringList{sourceName(media.format),        csvField(media.cid),
                            csvField(media.author),          csvField(media.title),
                            QString::number(media.duration), csvField(pageOf(media.format, media.cid))}
                    .join(u',')
                + u"\r\n"_s;
    }
    return text.toUtf8();
}

QByteArray writeM3u(const Content &content)
{
    QString text = u"#EXTM3U\n#PLAYLIST:%1\n"_s.arg(content.name.simplified());
    for (const plugdj::Media &media : content.tracks) {
        text += u"#EXTINF:%1,"_s.arg(media.duration) + media.author.simplified() + u" - "_s + media.title.simplified()
                + u'\n' + pageOf(media.format, media.cid) + u'\n';
    }
    return text.toUtf8();
}

} // namespace

QByteArray write(const Content &content, Format format)
{
    switch (format) {
    case Format::Json:
        return writeJson(content);
    case Format::Csv:
        return writeCsv(content);
    case Format::M3u:
        return writeM3u(content);
    }
    Q_UNREACHABLE();
}

Result<Content> read(const QByteArray &bytes)
{
    if (bytes.size() > MostBytes)
        return unreadable(PlaylistFile::tr("This file is too large for a playlist."));
    QStringDecoder decoder(QStringConverter::encodingForData(bytes).value_or(QStringConverter::Utf8));
    const QString text = decoder(bytes);
    if (decoder.hasError() || text.contains(QChar(u'\0')))
        return unreadable(PlaylistFile::tr("This is not a text file, or its text is not UTF-8."));
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return unreadable(PlaylistFile::tr("This file is empty."));
    Content content;
    if (trimmed.startsWith(u'{') || trimmed.startsWith(u'[')) {
        QJsonParseError error;
        const auto document = QJsonDocument::fromJson(trimmed.toUtf8(), &error);
        if (error.error != QJsonParseError::NoError)
            return unreadable(PlaylistFile::tr("This file is damaged: %1.").arg(error.errorString()));
        const auto result = readJson(document);
        if (!result)
            return result;
        content = *result;
    } else if (auto csv = readCsv(text)) {
        content = *std::move(csv);
    } else {
        content = readM3u(text);
    }
    if (content.tracks.isEmpty() && content.skipped > 0)
        return unreadable(PlaylistFile::tr("None of the entries of this file is a track of YouTube or SoundCloud with "
                                           "title and length."));
    if (content.tracks.size() > MostTracks) {
        return unreadable(PlaylistFile::tr("This file has %1 tracks. Partyline imports at most %2 at once.")
                              .arg(content.tracks.size())
                              .arg(MostTracks));
    }
    return content;
}

Result<Content> load(const QString &path)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        return unreadable(
            PlaylistFile::tr("%1 cannot be read: %2")
                .arg(name, QFileInfo(path).isDir() ? PlaylistFile::tr("it is a folder.") : file.errorString()));
    }
    return read(file.read(MostBytes + 1));
}

Result<Done> save(const QString &path, const QByteArray &bytes)
{
    const QString trouble = writeWhole(path, bytes);
    if (trouble.isEmpty())
        return Done();
    return unreadable(PlaylistFile::tr("%1 was not saved: %2").arg(QFileInfo(path).fileName(), trouble));
}

Format formatOf(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == "csv"_L1)
        return Format::Csv;
    return suffix == "m3u"_L1 || suffix == "m3u8"_L1 || suffix == "txt"_L1 ? Format::M3u : Format::Json;
}

} // namespace partyline::playlistfile
