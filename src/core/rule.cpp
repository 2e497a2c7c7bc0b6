// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "core/rule.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

struct RuleText
{
    Q_DECLARE_TR_FUNCTIONS(partyline::Rule)
};

constexpr std::array WhoTokens{"anyone"_L1, "these"_L1, "all-but"_L1};
constexpr std::array MatchingTokens{"words"_L1, "expression"_L1};
constexpr std::array WhereTokens{"everywhere"_L1, "dj-rooms"_L1, "livestreams"_L1, "rooms"_L1};

Error noRule(const QString &text)
{
    return {Error::Kind::Storage, text, u"rule"_s, {}};
}

/// False when it is none of them; what is absent stays as it is.
template <typename Enum, size_t Count>
bool readToken(const QJsonValue &json, const std::array<QLatin1StringView, Count> &tokens, Enum &value)
{
    if (json.isUndefined())
        return true;
    const auto found = std::find(tokens.begin(), tokens.end(), json.toString());
    if (found == tokens.end())
        return false;
    value = Enum(found - tokens.begin());
    return true;
}

bool readRole(const QJsonValue &json, Role &role)
{
    if (json.isUndefined())
        return true;
    for (int i = int(Role::None); i <= int(Role::System); ++i) {
        if (roleToken(Role(i)) == json.toString()) {
            role = Role(i);
            return true;
        }
    }
    return false;
}

bool readTexts(const QJsonValue &json, qsizetype most, QStringList &texts)
{
    if (json.isUndefined())
        return true;
    const QJsonArray array = json.toArray();
    if (!json.isArray() || array.size() > most)
        return false;
    for (const QJsonValue &one : array) {
        const QString text = one.toString().simplified();
        if (!one.isString() || text.size() > Rule::LongestName)
            return false;
        if (!text.isEmpty())
            texts.append(text);
    }
    return true;
}

} // namespace

bool Rule::hasAction() const
{
    return colour || !sound.isEmpty() || notifies || hides || folds || replacement;
}

QString roomKey(Service service, const QString &room)
{
    return serviceToken(service) + u':' + room;
}

QJsonObject ruleJson(const Rule &rule)
{
    QJsonObject when{{u"who"_s, WhoTokens[size_t(rule.who)]},
                     {u"matching"_s, MatchingTokens[size_t(rule.matching)]},
                     {u"where"_s, WhereTokens[size_t(rule.where)]}};
    if (!rule.people.isEmpty())
        when.insert("people"_L1, QJsonArray::fromStringList(rule.people));
    if (rule.role != Role::None)
        when.insert("role"_L1, roleToken(rule.role));
    if (!rule.text.isEmpty())
        when.insert("text"_L1, rule.text);
    if (rule.isCaseSensitive)
        when.insert("caseSensitive"_L1, true);
    if (!rule.rooms.isEmpty())
        when.insert("rooms"_L1, QJsonArray::fromStringList(rule.rooms));
    if (rule.until.isValid())
        when.insert("until"_L1, rule.until.toUTC().toString(Qt::ISODateWithMs));
    QJsonObject then;
    if (rule.colour)
        then.insert("colour"_L1, *rule.colour);
    if (!rule.sound.isEmpty())
        then.insert("sound"_L1, rule.sound);
    if (rule.notifies)
        then.insert("notify"_L1, true);
    if (rule.hides)
        then.insert("hide"_L1, true);
    if (rule.folds)
        then.insert("fold"_L1, true);
    if (rule.replacement)
        then.insert("replacement"_L1, *rule.replacement);
    return {{u"name"_s, rule.name}, {u"on"_s, rule.isOn}, {u"when"_s, when}, {u"then"_s, then}};
}

Result<Rule> ruleFromJson(const QJsonObject &json)
{
    Rule rule;
    rule.name = json.value("name"_L1).toString().simplified();
    if (rule.name.size() > Rule::LongestName)
        return noRule(RuleText::tr("The name of a rule is too long."));
    const auto wrong = [&](const char *part) {
        return noRule(RuleText::tr("The rule \"%1\" has a part that cannot be understood: %2")
                          .arg(rule.name, QString::fromLatin1(part)));
    };
    rule.isOn = json.value("on"_L1).toBool(true);
    const QJsonObject when = json.value("when"_L1).toObject();
    const QJsonObject then = json.value("then"_L1).toObject();
    if (!readToken(when.value("who"_L1), WhoTokens, rule.who))
        return wrong("who");
    if (!readToken(when.value("matching"_L1), MatchingTokens, rule.matching))
        return wrong("matching");
    if (!readToken(when.value("where"_L1), WhereTokens, rule.where))
        return wrong("where");
    if (!readRole(when.value("role"_L1), rule.role))
        return wrong("role");
    if (!readTexts(when.value("people"_L1), Rule::MostPeople, rule.people))
        return wrong("people");
    if (!readTexts(when.value("rooms"_L1), Rule::MostRooms, rule.rooms))
        return wrong("rooms");
    rule.text = when.value("text"_L1).toString();
    if (rule.text.size() > Rule::LongestText)
        return wrong("text");
    rule.isCaseSensitive = when.value("caseSensitive"_L1).toBool();
    if (when.contains("until"_L1)) {
        rule.until = QDateTime::fromString(when.value("until"_L1).toString(), Qt::ISODateWithMs).toUTC();
        if (!rule.until.isValid())
            return wrong("until");
    }
    if (then.contains("colour"_L1)) {
        rule.colour = then.value("colour"_L1).toInt(-1);
        if (*rule.colour < 0 || *rule.colour >= Rule::Colours)
            return wrong("colour");
    }
    rule.sound = then.value("sound"_L1).toString().left(Rule::LongestName);
    rule.notifies = then.value("notify"_L1).toBool();
    rule.hides = then.value("hide"_L1).toBool();
    rule.folds = then.value("fold"_L1).toBool();
    if (then.contains("replacement"_L1))
        rule.replacement = then.value("replacement"_L1).toString().left(Rule::LongestName);
    return rule;
}

} // namespace partyline
