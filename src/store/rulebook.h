// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/rulematcher.h"
#include "store/jsonfile.h"

#include <QHash>
#include <QObject>

#include <memory>

namespace partyline {

/// The user's rules in their order, on disk as soon as they change, and what they do with lines. A rule whose
/// expression runs away on real lines is turned off and says so.
class RuleBook final : public QObject
{
    Q_OBJECT

public:
    /// More than anybody reads through; each costs every line a little.
    static constexpr qsizetype MostRules = 500;
    static constexpr qint64 LargestFile = 4LL * 1024 * 1024;
    /// One slow line may be an accident.
    static constexpr int MostRunaways = 3;

    /// Reads `file`; an empty name keeps everything in memory. A damaged file is set aside; trouble() tells.
    explicit RuleBook(const QString &file, QObject *parent = nullptr);

    const QList<Rule> &rules() const { return m_rules; }
    /// Takes the place of all rules, as from a workbench that was left with Done. Those without an id get one.
    /// Refused in words when there are too many or one of them would not be taken by RuleMatcher::check().
    Result<Done> setRules(QList<Rule> rules);
    /// Highlights and notifications for words to look out for, as settings had them before there were rules: as few as
    /// hold them all.
    static QList<Rule> rulesFor(const QStringList &words);
    /// For a rule that is to become one of them.
    QString newId() { return QString::number(++m_lastId); }
    /// Another one after each change().
    std::shared_ptr<const RuleMatcher> matcher() const { return m_matcher; }
    /// matcher().judge(), counted: runaways turn their rule off.
    RuleMatcher::Verdict judge(const FeedItem &item);

    /// For another computer: without ids.
    static QByteArray exported(const QList<Rule> &rules);
    /// The rules of an export, refused whole with the reason when one of them cannot be understood.
    static Result<QList<Rule>> imported(const QByteArray &bytes);

    /// What went wrong with the file, in words for the user; empty while all is well.
    const QString &trouble() const { return m_trouble; }

signals:
    void changed();
    /// The rule was turned off, for it takes too long.
    void turnedOff(const partyline::Rule &rule);
    void failed(const partyline::Error &error);

private:
    void read();
    void write();
    void compile();

    const JsonFile m_file;
    const bool m_isOnDisk;
    QList<Rule> m_rules;
    std::shared_ptr<const RuleMatcher> m_matcher;
    QHash<QString, int> m_runaways; ///< by id
    qint64 m_lastId = 0;
    QString m_trouble;
    bool m_isLocked = false; ///< the file is not ours to replace
};

} // namespace partyline
