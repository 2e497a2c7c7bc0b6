// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "services/houserules.h"

#include <QRegularExpression>

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

/// A "no" reaches so many words further: "no spam, trolling, bots or scripts".
constexpr qsizetype ReachOfNo = 7;
/// And "... are strictly not allowed" so many words back.
constexpr qsizetype ReachOfForbidden = 6;
/// A rule that is quoted is not a novel.
constexpr qsizetype LongestQuote = 200;

/// "no" and its kin, before what they forbid. Whole words, in lower case.
const QStringList &noWords()
{
    static const QStringList words{
        u"no"_s,     u"not"_s,   u"never"_s,   u"don't"_s,     u"dont"_s,    u"without"_s, u"zero"_s,  // en
        u"kein"_s,   u"keine"_s, u"keinen"_s,  u"keinerlei"_s, u"nicht"_s,   u"ohne"_s,    u"nie"_s,   // de
        u"pas"_s,    u"aucun"_s, u"aucune"_s,  u"sans"_s,      u"jamais"_s,  u"ni"_s,      u"sin"_s,   // fr, es
        u"nada"_s,   u"nunca"_s, u"ningún"_s,  u"ningun"_s,    u"sem"_s,     u"não"_s,     u"nao"_s,   // es, pt
        u"nem"_s,    u"geen"_s,  u"niet"_s,    u"zonder"_s,    u"non"_s,     u"niente"_s,  u"senza"_s, // pt, nl, it
        u"nessun"_s, u"bez"_s,   u"żadnych"_s, u"zadnych"_s,   u"žádné"_s,   u"žádní"_s,   u"nema"_s,  // pl, cs, hr
        u"ne"_s,     u"inga"_s,  u"ingen"_s,   u"inte"_s,      u"utan"_s,    u"ikke"_s,    u"ei"_s,    // sv, da, fi
        u"älä"_s,    u"нет"_s,   u"без"_s,     u"не"_s,        u"никаких"_s, u"nincs"_s,   u"jokių"_s, // ru, hu, lt
    };
    return words;
}

/// After (or before) what they forbid; beginnings of words.
const QStringList &forbiddenWords()
{
    static const QStringList stems{
        u"forbid"_s,   u"forbidden"_s, u"prohibit"_s,  u"disallow"_s,    u"banned"_s,   u"bannable"_s,
        u"illegal"_s,                                                                                // en
        u"unwanted"_s, u"verboten"_s,  u"untersagt"_s, u"unerwünscht"_s,                             // de
        u"interdit"_s, u"défendu"_s,   u"prohib"_s,    u"proib"_s,       u"verboden"_s, u"vietat"_s, // fr … it
        u"zakaz"_s,    u"zabron"_s,    u"zabran"_s,    u"zakáz"_s,       u"förbju"_s,   u"forbud"_s,
        u"kielle"_s, // pl … fi
        u"запрещ"_s,   u"tilos"_s,     u"draudž"_s,
    };
    return stems;
}

/// "allowed" and its kin: with a "not" close before it a prohibition, else a permission.
const QStringList &allowedWords()
{
    static const QStringList stems{
        u"allow"_s,  u"permit"_s,     u"permis"_s,  u"welcome"_s,   u"tolerat"_s,   u"okay"_s,
        u"ok"_s,     u"fine"_s,       u"erlaubt"_s, u"gestattet"_s, u"erwünscht"_s, u"autoris"_s,
        u"permes"_s, u"toegestaan"_s, u"dozwol"_s,  u"povolen"_s,   u"tillåt"_s,    u"tillad"_s,
        u"tillat"_s, u"sallit"_s,     u"dozvolj"_s, u"разреш"_s,
    };
    return stems;
}

struct Subject
{
    QRegularExpression pattern; ///< of a whole word, hyphens and blanks within "auto-woot" taken out before
    Automatics means;
};

const QList<Subject> &subjects()
{
    const auto whole = [](const QString &pattern) { return QRegularExpression(u"^(?:%1)$"_s.arg(pattern)); };
    const Automatics all = Automatic::Woot | Automatic::WaitList | Automatic::AwayReply;
    static const QList<Subject> known{
        {whole(u"auto(?:matic)?(?:woot|vot|upvot|like)\\p{L}*"_s), Automatic::Woot},
        {whole(u"auto(?:matic)?(?:join|dj|queue|wait|mix)\\p{L}*"_s), Automatic::WaitList},
        {whole(u"auto(?:matic)?(?:respon|repl|answer|chat|antwort|afk|away)\\p{L}*"_s), Automatic::AwayReply},
        {whole(u"afk"_s), Automatic::WaitList},
        {whole(u"(?:auto)?bot(?:s|ting|ovi|y|ów|ok|ai|it)?|roboter|robots?|бот(?:ы|ов|ам)?"_s), all},
        {whole(u"(?:user|auto)?scripts?|skripte?[nrt]?|skripty|скрипт(?:ы|ов)?|macros?|makros?"_s), all},
        {whole(u"автовут\\p{L}*"_s), Automatic::Woot},
    };
    return known;
}

/// "auto woot", "auto-woot" and "autowoot" are one word; so are "auto join" and the like.
QStringList wordsOf(const QString &sentence)
{
    static const QRegularExpression split(
        u"\\bauto(?:mat\\p{L}*)?[\\s\\-_/]+(?=woot|vot|upvot|like|join|dj|queue|wait|mix|"
        "respon|repl|answer|chat|antwort|afk|away|bot)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression between(u"[^\\p{L}\\p{N}\\p{M}'\u2019]+"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    QString joined = sentence.toLower();
    joined.replace(split, u"auto"_s).replace(QChar(0x2019), u'\'');
    return joined.split(between, Qt::SkipEmptyParts);
}

bool beginsWithAny(const QString &word, const QStringList &stems)
{
    return std::any_of(stems.begin(), stems.end(), [&](const QString &stem) {
        // "ok" alone would begin many words.
        return stem.size() > 2 ? word.startsWith(stem) : word == stem;
    });
}

/// "Do not argue with the bot", "no bot commands in the booth": the room's own bot.
bool isTheirs(const QStringList &words, qsizetype at)
{
    static const QStringList articles{u"the"_s,     u"our"_s, u"my"_s,    u"der"_s, u"den"_s,     u"dem"_s, u"unser"_s,
                                      u"unseren"_s, u"le"_s,  u"notre"_s, u"el"_s,  u"nuestro"_s, u"o"_s,   u"il"_s};
    const bool isNamed = at > 0 && articles.contains(words[at - 1]);
    const bool isPart = at + 1 < words.size() && words[at + 1].startsWith("command"_L1);
    return isNamed || isPart;
}

/// Whether what stands at `at` is said to be unwanted.
bool isForbidden(const QStringList &words, qsizetype at)
{
    if (isTheirs(words, at))
        return false;
    const qsizetype end = std::min(words.size(), at + 1 + ReachOfForbidden);
    for (qsizetype i = at + 1; i < end; ++i) {
        if (beginsWithAny(words[i], forbiddenWords()))
            return true;
        if (beginsWithAny(words[i], allowedWords())) {
            // "is allowed" or "is not allowed": what stands between decides.
            return std::any_of(words.begin() + at + 1, words.begin() + i,
                               [](const QString &word) { return noWords().contains(word) || word.endsWith("n't"_L1); });
        }
    }
    const qsizetype begin = std::max<qsizetype>(0, at - ReachOfNo);
    for (qsizetype i = at - 1; i >= begin; --i) {
        if (noWords().contains(words[i]) || beginsWithAny(words[i], forbiddenWords()))
            return true;
        if (beginsWithAny(words[i], allowedWords()))
            return false;
    }
    // "bots: no"
    return at + 1 < words.size() && noWords().contains(words[at + 1]) && at + 2 == words.size();
}

/// Written without blanks between the words, these are looked for as they stand.
Automatics forbiddenInChinese(const QString &sentence)
{
    static const QRegularExpression pattern(
        u"(?:禁止|不准|不要|不许|請勿|请勿|금지|禁).*(?:机器人|機器人|脚本|腳本|自动|自動|外挂|봇|매크로|bot)|(?:机器人|機器人|脚本|自动|봇|매크로|bot).*(?:禁止|금지)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(sentence).hasMatch() ? Automatic::Woot | Automatic::WaitList | Automatic::AwayReply
                                              : Automatics();
}

} // namespace

QList<HouseRule> houseRules(const QStringList &texts)
{
    static const QRegularExpression ends(u"[.!?;\\n\\r|\u2022\u00b7\u3002\uff01]+"_s);
    QList<HouseRule> rules;
    for (const QString &text : texts) {
        for (const QString &part : text.split(ends, Qt::SkipEmptyParts)) {
            const QString sentence = part.simplified();
            const QStringList words = wordsOf(sentence);
            HouseRule rule{sentence.left(LongestQuote), forbiddenInChinese(sentence)};
            for (qsizetype at = 0; at < words.size(); ++at) {
                for (const Subject &subject : subjects()) {
                    if (subject.pattern.match(words[at]).hasMatch() && isForbidden(words, at))
                        rule.forbids |= subject.means;
                }
            }
            if (rule.forbids && !rules.contains(rule))
                rules.append(rule);
        }
    }
    return rules;
}

std::optional<HouseRule> ruleAgainst(Automatic what, const QList<HouseRule> &rules)
{
    const auto rule =
        std::find_if(rules.begin(), rules.end(), [&](const HouseRule &each) { return each.forbids.testFlag(what); });
    return rule == rules.end() ? std::nullopt : std::optional(*rule);
}

} // namespace partyline
