// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "store/choicebook.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

const auto KindKey = u"partyline"_s;
const auto KindWord = u"settings"_s;
const auto VersionKey = u"version"_s;
const auto ProgramKey = u"program"_s;
const auto SettingsKey = u"settings"_s;
/// Of a value that is shown in a message.
constexpr qsizetype LongestQuote = 40;

/// The value as it stands in the file.
QString quoted(const QJsonValue &value)
{
    const QJsonDocument document(QJsonArray{value});
    QString text = QString::fromUtf8(document.toJson(QJsonDocument::Compact)); // "[...]"
    text = text.mid(1, text.size() - 2);
    return text.size() > LongestQuote ? text.left(LongestQuote) + u'…' : text;
}

QString typeName(QJsonValue::Type type)
{
    switch (type) {
    case QJsonValue::Bool:
        return ChoiceBook::tr("true or false");
    case QJsonValue::Double:
        return ChoiceBook::tr("a number");
    case QJsonValue::String:
        return ChoiceBook::tr("a text");
    case QJsonValue::Array:
        return ChoiceBook::tr("a list in [ ]");
    case QJsonValue::Object:
        return ChoiceBook::tr("an object in { }");
    default:
        return ChoiceBook::tr("nothing");
    }
}

QString wrongType(QJsonValue::Type wanted, const QJsonValue &value)
{
    //: %1 a kind of value ("a number"), %2 what stands in the file
    return ChoiceBook::tr("%1 is wanted, not %2").arg(typeName(wanted), quoted(value));
}

Error refused(const QString &text)
{
    return {Error::Kind::Refused, text, u"settings"_s, {}};
}

/// "line 3, column 7"; a JSON error tells only bytes.
QString placeOf(const QByteArray &bytes, int offset)
{
    const QByteArrayView before = QByteArrayView(bytes).first(qBound(qsizetype(0), qsizetype(offset), bytes.size()));
    const qsizetype line = before.count('\n') + 1;
    const qsizetype column = before.size() - (before.lastIndexOf('\n') + 1) + 1;
    return ChoiceBook::tr("line %1, column %2").arg(line).arg(column);
}

} // namespace

Choice Choice::flag(const QString &key, bool standard, std::function<bool()> read, std::function<void(bool)> write)
{
    Choice choice;
    choice.key = key;
    choice.type = Type::Flag;
    choice.standard = standard;
    choice.read = [read = std::move(read)] { return QJsonValue(read()); };
    choice.write = [write = std::move(write)](const QJsonValue &value) { write(value.toBool()); };
    return choice;
}

Choice Choice::number(const QString &key, int standard, int least, int most, std::function<int()> read,
                      std::function<void(int)> write)
{
    Choice choice;
    choice.key = key;
    choice.type = Type::Number;
    choice.standard = standard;
    choice.least = least;
    choice.most = most;
    choice.read = [read = std::move(read)] { return QJsonValue(read()); };
    choice.write = [write = std::move(write)](const QJsonValue &value) { write(value.toInt()); };
    return choice;
}

Choice Choice::word(const QString &key, const QStringList &words, int standard, std::function<int()> read,
                    std::function<void(int)> write)
{
    Choice choice;
    choice.key = key;
    choice.type = Type::Word;
    choice.standard = words.value(standard);
    choice.words = words;
    choice.read = [read = std::move(read), words] { return QJsonValue(words.value(read())); };
    choice.write = [write = std::move(write), words](const QJsonValue &value) {
        write(int(words.indexOf(value.toString())));
    };
    return choice;
}

Choice Choice::free(const QString &key, const QJsonValue &standard, std::function<QJsonValue()> read,
                    std::function<void(const QJsonValue &)> write, std::function<QString(const QJsonValue &)> judge)
{
    Choice choice;
    choice.key = key;
    choice.type = Type::Free;
    choice.standard = standard;
    choice.read = std::move(read);
    choice.write = std::move(write);
    choice.judge = std::move(judge);
    return choice;
}

QString Choice::check(const QJsonValue &value) const
{
    if (value.type() != standard.type())
        return wrongType(standard.type(), value);
    switch (type) {
    case Type::Flag:
        return {};
    case Type::Number: {
        const double number = value.toDouble();
        if (number == std::floor(number) && number >= least && number <= most)
            return {};
        return ChoiceBook::tr("a whole number from %1 to %2 is wanted, not %3").arg(least).arg(most).arg(quoted(value));
    }
    case Type::Word:
        if (words.contains(value.toString()))
            return {};
        return ChoiceBook::tr("%1 is none of: %2").arg(quoted(value), words.join(u", "_s));
    case Type::Free:
        return judge ? judge(value) : QString();
    }
    Q_UNREACHABLE();
}

ChoiceBook::ChoiceBook(QObject *parent)
    : QObject(parent)
{
}

void ChoiceBook::add(Choice choice)
{
    Q_ASSERT(!m_places.contains(choice.key));
    m_places.insert(choice.key, m_choices.size());
    m_choices.push_back(std::move(choice));
}

const Choice *ChoiceBook::find(const QString &key) const
{
    const auto place = m_places.constFind(key);
    return place == m_places.cend() ? nullptr : &m_choices[*place];
}

QJsonValue ChoiceBook::value(const QString &key) const
{
    const Choice *choice = find(key);
    return choice ? choice->read() : QJsonValue(QJsonValue::Undefined);
}

bool ChoiceBook::isStandard(const QString &key) const
{
    const Choice *choice = find(key);
    return !choice || choice->read() == choice->standard;
}

void ChoiceBook::set(const QString &key, const QJsonValue &value)
{
    const Choice *choice = find(key);
    if (choice && choice->check(value).isEmpty() && choice->read() != value)
        choice->write(value);
}

void ChoiceBook::reset(const QString &key)
{
    if (const Choice *choice = find(key))
        set(key, choice->standard);
}

void ChoiceBook::resetAll()
{
    for (const Choice &choice : m_choices)
        reset(choice.key);
}

QJsonObject ChoiceBook::values() const
{
    QJsonObject values;
    for (const Choice &choice : m_choices)
        values.insert(choice.key, choice.read());
    return values;
}

void ChoiceBook::restore(const QJsonObject &values)
{
    for (const Choice &choice : m_choices) {
        if (const QJsonValue value = values.value(choice.key); !value.isUndefined())
            set(choice.key, value);
    }
}

QByteArray ChoiceBook::exported() const
{
    const QJsonObject file{{KindKey, KindWord},
                           {VersionKey, Version},
                           {ProgramKey, QStringLiteral(PARTYLINE_VERSION)},
                           {SettingsKey, values()}};
    return QJsonDocument(file).toJson();
}

Result<ChoiceBook::Imported> ChoiceBook::imported(const QByteArray &bytes) const
{
    if (bytes.size() > LargestFile)
        return refused(tr("The file is too large to hold settings."));
    QJsonParseError trouble;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &trouble);
    if (trouble.error != QJsonParseError::NoError) {
        return refused(tr("The file is no JSON: %1 in %2.").arg(trouble.errorString(), placeOf(bytes, trouble.offset)));
    }
    const QJsonObject file = document.object();
    if (file.value(KindKey) != KindWord)
        return refused(tr("The file holds no settings of Partyline: \"partyline\": \"settings\" is missing."));
    const QJsonValue version = file.value(VersionKey);
    const Choice versions = Choice::number(VersionKey, Version, 1, Version, {}, {});
    if (version.isDouble() && version.toDouble() > Version)
        return refused(tr("The file was made by a newer Partyline (version %1 of the format; this one knows %2).")
                           .arg(quoted(version))
                           .arg(Version));
    if (const QString wrong = versions.check(version); !wrong.isEmpty())
        return refused(tr("In \"version\": %1.").arg(wrong));
    if (!file.value(SettingsKey).isObject())
        return refused(tr("In \"settings\": %1.").arg(wrongType(QJsonValue::Object, file.value(SettingsKey))));

    Imported imported;
    QStringList mistakes;
    const QJsonObject values = file.value(SettingsKey).toObject();
    for (auto entry = values.begin(); entry != values.end(); ++entry) {
        const Choice *choice = find(entry.key());
        if (!choice) {
            imported.unknown.append(entry.key());
            continue;
        }
        const QString wrong = choice->check(entry.value());
        if (wrong.isEmpty())
            imported.values.insert(entry.key(), entry.value());
        else
            mistakes.append(tr("In \"%1\": %2.").arg(entry.key(), wrong));
    }
    if (mistakes.isEmpty())
        return imported;
    const int more = int(mistakes.size()) - MostMistakes;
    mistakes = mistakes.mid(0, MostMistakes);
    if (more > 0)
        mistakes.append(tr("And %n more mistakes.", nullptr, more));
    return refused(mistakes.join(u'\n'));
}

} // namespace partyline
