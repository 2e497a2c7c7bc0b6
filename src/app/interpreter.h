// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QMutex>
#include <QTranslator>

#include <memory>
#include <optional>
#include <vector>

namespace partyline {

/// Says the program's texts in one language, and remembers what it said: so a text that stands in a window can be said
/// again in another language. A text with a number or a name in it is recognised by what stands around those.
class Interpreter final : public QTranslator
{
    Q_OBJECT

public:
    explicit Interpreter(QObject *parent = nullptr);
    ~Interpreter() override;

    /// Files of translations, the first one that knows a text says it; what none knows is said as it is written.
    /// What was said so far can be said again.
    void speak(const QStringList &files);
    /// `text` as it is in the language that is spoken now; empty when it was never said. Of texts that several places
    /// say alike the one of the first of these contexts that says it is taken: the class around it, and those farther
    /// out.
    std::optional<QString> again(const QString &text, const QByteArrayList &contexts = {}) const;

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *disambiguation = nullptr,
                      int number = -1) const override;

private:
    /// A text as it stands in the sources.
    struct Source
    {
        QByteArray context;
        QByteArray source;
        QByteArray disambiguation;
        int number = -1; ///< -1: none is in it

        bool operator==(const Source &) const = default;
    };
    using Spoken = QHash<QString, QList<Source>>;

    struct Pattern
    {
        QStringList pieces;   ///< what stands between the places
        QStringList places;   ///< "1", "n" and so on
        qsizetype length = 0; ///< of all pieces
        const QList<Source> *sources = nullptr;
    };

    QString lookUp(const Source &source) const;
    void remember(const QString &said, Source source) const;
    std::optional<QString> again(const QString &text, const QByteArrayList &contexts, int depth) const;
    QString refilled(const Source &source, const QHash<QString, QString> &values, const QByteArrayList &contexts,
                     int depth) const;

    std::vector<std::unique_ptr<QTranslator>> m_files;
    mutable QMutex m_mutex; ///< texts are said on other threads too
    mutable Spoken m_spoken;
    Spoken m_before;                 ///< said in the language before this one
    std::vector<Pattern> m_patterns; ///< of m_before, the most definite first
};

} // namespace partyline
