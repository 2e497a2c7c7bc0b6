// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/poll.h"
#include "wire/json.h"

#include <QDateTime>
#include <QJsonObject>
#include <QUrl>

/// What all of Floatplane's messages share. Source of every fact in wire/floatplane*: floatplane.md, by section.
namespace partyline::floatplane {

/// Bounds of what is kept from one message beside those of wire/limits.h (7.10): far above what the site sends, so that
/// a hostile or broken peer costs bounded memory. What is beyond is cut, never refused.
inline constexpr int MaximumEmotesOfMessage = 200;
inline constexpr int MaximumEmotes = 5'000;
inline constexpr int MaximumPeople = 100'000; ///< of one user list
inline constexpr int MaximumOptions = 50;
inline constexpr int MaximumPolls = 200;         ///< of one join's answer; the site opens one at a time
inline constexpr qsizetype MaximumField = 1'000; ///< names, titles, ids, addresses
/// Votes for one option. Fifty options of these still add up within an int.
inline constexpr int MaximumCount = 20'000'000;

/// A picture with its smaller copies (2.5).
struct Image
{
    int width = 0;
    int height = 0;
    QUrl path;
    qint64 bytes = 0; ///< 0 where the site does not say
    QList<Image> children;

    bool operator==(const Image &) const = default;
};

/// An address of a picture or page; anything but http and https reads as empty.
QUrl webAddress(const QString &text);
/// ISO-8601 with or without fraction, in UTC; invalid for everything else.
QDateTime dateOf(const QString &text);
/// With milliseconds, as the site writes it; null for an invalid date.
QJsonValue serializeDate(const QDateTime &date);

/// The member as text, at most `limit` characters; ids may come as numbers.
QString boundedText(const json::Element &element, std::string_view key, qsizetype limit = MaximumField);
QStringList boundedTexts(const json::Element &element, std::string_view key, int limit);
QDateTime dateMember(const json::Element &element, std::string_view key);

/// Also accepts a bare address in place of the object; empty path when there is none.
Image readImage(const json::Element &element);
Image imageMember(const json::Element &element, std::string_view key);
QJsonValue serializeImage(const Image &image);

QList<Emote> emotesMember(const json::Element &element, std::string_view key, int limit);
QJsonArray serializeEmotes(const QList<Emote> &emotes);

/// A value that QJsonDocument read, made readable for wire/json.h: the answers to requests and of REST are rare, and
/// so there is one set of lenient readers.
class Reader
{
public:
    explicit Reader(const QJsonValue &value);
    /// Nothing when the value is Undefined or cannot be read.
    const std::optional<json::Element> &root() const { return m_root; }

private:
    json::Document m_document;
    std::optional<json::Element> m_root;
};

/// Error::Kind::Protocol; `what` goes to the log, not to people, and names no content.
Error malformed(const QString &what);

} // namespace partyline::floatplane
