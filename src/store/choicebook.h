// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QHash>
#include <QJsonObject>
#include <QJsonValue>
#include <QObject>
#include <QStringList>

#include <functional>
#include <vector>

namespace partyline {

/// One choice of the user, in the one form that settings pages, export, import, reset and Cancel share. What it reads
/// and writes belongs to Settings, AlertBook, RuleBook and the like; they keep it.
struct Choice
{
    enum class Type { Flag, Number, Word, Free };

    QString key; ///< "feed/density": its name in exported files, which never changes
    Type type = Type::Flag;
    QJsonValue standard; ///< as at first
    int least = 0;       ///< Number
    int most = 0;
    QStringList words; ///< Word: all that there are
    std::function<QJsonValue()> read;
    std::function<void(const QJsonValue &)> write; ///< only what check() takes
    /// Free: what is wrong with a value, as a sentence; empty when nothing is. Null takes anything of standard's type.
    std::function<QString(const QJsonValue &)> judge;

    static Choice flag(const QString &key, bool standard, std::function<bool()> read, std::function<void(bool)> write);
    static Choice number(const QString &key, int standard, int least, int most, std::function<int()> read,
                         std::function<void(int)> write);
    /// The first word is number 0, as in the enum that `read` and `write` know as numbers.
    static Choice word(const QString &key, const QStringList &words, int standard, std::function<int()> read,
                       std::function<void(int)> write);
    static Choice free(const QString &key, const QJsonValue &standard, std::function<QJsonValue()> read,
                       std::function<void(const QJsonValue &)> write,
                       std::function<QString(const QJsonValue &)> judge = {});

    /// What is wrong with a value, as a sentence; empty when it can be written.
    QString check(const QJsonValue &value) const;
};

/// All choices there are, by their keys. Whoever has choices adds them once; nothing here keeps a file.
class ChoiceBook final : public QObject
{
    Q_OBJECT

public:
    /// Of exported files. A file with a higher number is refused: it was made by a program that knows more.
    static constexpr int Version = 1;
    /// Rules and alerts may fill 6 MiB; nothing larger was exported by us.
    static constexpr qint64 LargestFile = 16LL * 1024 * 1024;
    /// Mistakes that one message lists; nobody reads more at once.
    static constexpr int MostMistakes = 8;

    /// What an exported file holds.
    struct Imported
    {
        QJsonObject values;  ///< all of them checked
        QStringList unknown; ///< keys that this program does not know; they are left out
    };

    explicit ChoiceBook(QObject *parent = nullptr);

    /// A key may be added once.
    void add(Choice choice);
    /// The same; `sender` tells of changes with `signal`.
    template <typename Sender, typename Signal>
    void add(Choice choice, const Sender &sender, Signal signal)
    {
        connect(&sender, signal, this, [this, key = choice.key] { emit changed(key); });
        add(std::move(choice));
    }

    const std::vector<Choice> &choices() const { return m_choices; }
    /// Null for a key that nobody added.
    const Choice *find(const QString &key) const;
    QJsonValue value(const QString &key) const;
    bool isStandard(const QString &key) const;
    /// Does nothing with what check() does not take.
    void set(const QString &key, const QJsonValue &value);
    void reset(const QString &key);
    void resetAll();

    /// All values as they are now, for restore().
    QJsonObject values() const;
    /// Writes what differs, in the order of adding. Keys that are missing stay as they are.
    void restore(const QJsonObject &values);

    /// One JSON file: {"partyline": "settings", "version": 1, "settings": {key: value, ...}}.
    QByteArray exported() const;
    /// Reads such a file and changes nothing. Error::Kind::Refused says what is wrong and where.
    Result<Imported> imported(const QByteArray &bytes) const;

signals:
    void changed(const QString &key);

private:
    std::vector<Choice> m_choices;
    QHash<QString, size_t> m_places; ///< by key
};

} // namespace partyline
