// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/interpreter.h"

#include <QList>
#include <QObject>
#include <QString>

#include <utility>

class QCoreApplication;
class QLocale;

namespace partyline {

/// Loads the program's own words and Qt's in the language of `locale`; English needs none. The translators belong to
/// `application`. For programs without windows, whose language stays.
void installTranslations(QCoreApplication &application, const QLocale &locale);

/// The language of the program, which can be another one at any time: words, formats of dates and numbers, and the
/// direction of reading, in all open windows.
class Languages final : public QObject
{
    Q_OBJECT

public:
    /// Speaks from now on; see speak().
    explicit Languages(const QString &code = {}, QObject *parent = nullptr);
    ~Languages() override;

    /// Code and own name ("de", "Deutsch") of every language that there is, by code; English is there without a file.
    static QList<std::pair<QString, QString>> available();

    /// `code` as in available(); empty or unknown: the desktop's. Windows that are open follow.
    void speak(const QString &code);
    const Interpreter &interpreter() const { return m_interpreter; }

signals:
    /// The words of all windows are new; whatever was laid out is not.
    void changed();

private:
    Interpreter m_interpreter;
    bool m_hasSpoken = false;
};

} // namespace partyline
