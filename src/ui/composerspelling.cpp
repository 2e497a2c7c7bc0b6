// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/composerspelling.h"

#include "services/roomcontroller.h"
#include "store/desktopsettings.h"
#include "ui/composeredit.h"
#include "ui/spellcheck.h"
#include "ui/theme.h"

#include <QLocale>
#include <QMenu>
#include <QPointer>

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Long enough that a word is done, short enough that the wave comes before Enter.
constexpr auto Pause = 300ms;

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == QChar(0x2019);
}

bool isWordChar(QChar c)
{
    return c.isLetter() || c.isMark() || c.isSurrogate();
}

/// Not language: left alone as a whole.
bool isNoText(QStringView token)
{
    if (token.startsWith(u'@') || token.startsWith(u'#')
        || (token.size() > 2 && token.startsWith(u':') && token.endsWith(u':')))
        return true;
    if (token.contains(u"://") || token.startsWith(u"www.") || token.contains(u'@') || token.contains(u'_'))
        return true;
    if (std::any_of(token.begin(), token.end(), [](QChar c) { return c.isDigit(); }))
        return true;
    // "plug.dj", "some/path": something stands right behind the sign.
    for (qsizetype i = 1; i + 1 < token.size(); ++i) {
        if ((token[i] == u'.' || token[i] == u'/' || token[i] == u':') && token[i - 1].isLetter()
            && token[i + 1].isLetter())
            return token[i] != u'/' || token.contains(u'.') || token.startsWith(u'/');
    }
    return false;
}

void addWords(QList<SpelledWord> &words, const QString &text, qsizetype from, qsizetype to)
{
    for (qsizetype i = from; i < to;) {
        if (!isWordChar(text[i])) {
            ++i;
            continue;
        }
        qsizetype end = i;
        while (end < to
               && (isWordChar(text[end]) || (isApostrophe(text[end]) && end + 1 < to && isWordChar(text[end + 1]))))
            ++end;
        const QString word = text.mid(i, end - i);
        const bool isLanguage = std::any_of(word.begin(), word.end(), [](QChar c) { return c.isLetter(); });
        if (isLanguage && word.size() > 1)
            words.append({int(i), word});
        i = end;
    }
}

QString languageName(const QString &dictionary)
{
    const QLocale locale(dictionary);
    const QString name = locale.nativeLanguageName();
    if (locale.language() == QLocale::C || name.isEmpty())
        return dictionary;
    const QString country = dictionary.contains(u'_') ? locale.nativeTerritoryName() : QString();
    return country.isEmpty() ? name : u"%1 (%2)"_s.arg(name, country);
}

} // namespace

QList<SpelledWord> spelledWords(const QString &text)
{
    QList<SpelledWord> words;
    for (qsizetype i = 0; i < text.size();) {
        if (text[i].isSpace()) {
            ++i;
            continue;
        }
        qsizetype end = i;
        while (end < text.size() && !text[end].isSpace())
            ++end;
        const bool isCommand = i == 0 && text[0] == u'/';
        if (!isCommand && !isNoText(QStringView(text).mid(i, end - i)))
            addWords(words, text, i, end);
        i = end;
    }
    return words;
}

ComposerSpelling::ComposerSpelling(ComposerEdit &edit, const Theme &theme, SpellCheck &check, RoomController &room)
    : m_edit(edit)
    , m_theme(theme)
    , m_check(check)
    , m_room(room)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(Pause);
    connect(&m_pause, &QTimer::timeout, this, &ComposerSpelling::review);
    connect(&edit, &QPlainTextEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&edit, &QPlainTextEdit::cursorPositionChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&theme, &Theme::changed, &m_pause, qOverload<>(&QTimer::start));
    connect(&check, &SpellCheck::answered, this, &ComposerSpelling::review);
    connect(&check, &SpellCheck::changed, this, &ComposerSpelling::review);
    connect(&room, &RoomController::rosterChanged, this, [this] { m_areNamesOld = true; });
}

bool ComposerSpelling::isName(const QString &word)
{
    if (std::exchange(m_areNamesOld, false)) {
        m_names.clear();
        const auto take = [this](const QString &name) {
            for (const SpelledWord &part : spelledWords(u' ' + name))
                m_names.insert(part.word.toCaseFolded());
            m_names.insert(name.toCaseFolded());
        };
        for (const RosterEntry &entry : m_room.roster())
            take(entry.person.name);
        take(m_room.name());
    }
    return m_names.contains(word.toCaseFolded());
}

void ComposerSpelling::review()
{
    const QString text = m_edit.toPlainText();
    QList<QTextEdit::ExtraSelection> marks;
    if (m_check.isOn() && !text.isEmpty()) {
        const int cursor = m_edit.hasFocus() ? m_edit.textCursor().position() : -1;
        for (const SpelledWord &found : spelledWords(text)) {
            const int end = found.at + int(found.word.size());
            // It is still being written.
            if (end == cursor || isName(found.word) || m_check.check(found.word) != SpellCheck::Verdict::Wrong)
                continue;
            QTextEdit::ExtraSelection mark;
            mark.cursor = QTextCursor(m_edit.document());
            mark.cursor.setPosition(found.at);
            mark.cursor.setPosition(end, QTextCursor::KeepAnchor);
            mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
            mark.format.setUnderlineColor(m_theme.colours().state.danger.fg);
            marks.append(mark);
        }
    }
    if (marks.isEmpty() && m_marks.isEmpty())
        return;
    m_marks = marks;
    emit marksChanged();
}

QTextCursor ComposerSpelling::wrongWordAt(const QTextCursor &at) const
{
    for (const auto &mark : m_marks) {
        if (at.position() >= mark.cursor.selectionStart() && at.position() <= mark.cursor.selectionEnd())
            return mark.cursor;
    }
    return {};
}

void ComposerSpelling::fillMenu(QMenu &menu, const QTextCursor &at)
{
    if (const QTextCursor word = wrongWordAt(at); !word.isNull())
        offer(menu, word);
    addSpellingActions(*menu.addMenu(tr("Spelling")), m_check);
}

void ComposerSpelling::offer(QMenu &menu, const QTextCursor &word)
{
    const QString written = word.selectedText();
    QAction *first = menu.actions().value(0);
    auto *waiting = new QAction(tr("Looking for better words…"), &menu);
    waiting->setEnabled(false);
    menu.insertAction(first, waiting);
    auto *add = new QAction(m_theme.icon(u"plus"_s),
                            tr("Add \"%1\" to the dictionary").arg(QString(written).replace(u'&', u"&&"_s)), &menu);
    connect(add, &QAction::triggered, this, [this, written] { m_check.addWord(written); });
    menu.insertAction(first, add);
    menu.insertSeparator(first);
    // The menu may be gone by then.
    m_check.suggest(written, waiting,
                    [this, waiting, word, written, menu = QPointer<QMenu>(&menu)](const QStringList &better) {
                        if (!menu)
                            return;
                        if (better.isEmpty())
                            return waiting->setText(tr("No better word is known"));
                        for (const QString &text : better) {
                            auto *action = new QAction(QString(text).replace(u'&', u"&&"_s), menu);
                            QFont bold = menu->font();
                            bold.setBold(true);
                            action->setFont(bold);
                            connect(action, &QAction::triggered, this, [word, written, text] {
                                QTextCursor there = word;
                                if (there.selectedText() == written)
                                    there.insertText(text);
                            });
                            menu->insertAction(waiting, action);
                        }
                        menu->removeAction(waiting);
                    });
}

void addSpellingActions(QMenu &menu, SpellCheck &check)
{
    DesktopSettings &settings = check.settings();
    const QStringList available = check.available();
    if (available.isEmpty()) {
        menu.addAction(ComposerSpelling::tr("Install a hunspell dictionary to have words checked"))->setEnabled(false);
        return;
    }
    QAction *on = menu.addAction(ComposerSpelling::tr("Underline misspelt words"));
    on->setCheckable(true);
    on->setChecked(settings.checksSpelling());
    QObject::connect(on, &QAction::toggled, &settings, &DesktopSettings::setChecksSpelling);
    menu.addSeparator();
    for (const QString &name : available) {
        QAction *language = menu.addAction(languageName(name));
        language->setCheckable(true);
        language->setChecked(check.languages().contains(name));
        QObject::connect(language, &QAction::toggled, &check, [&check, name](bool isWanted) {
            QStringList chosen = check.languages();
            chosen.removeAll(name);
            if (isWanted)
                chosen.append(name);
            check.settings().setSpellingLanguages(chosen);
        });
    }
}

} // namespace partyline
