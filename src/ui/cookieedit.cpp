// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/cookieedit.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

constexpr int ShownHead = 14;     // characters: enough to see which cookie it is
constexpr int ShownTail = 2;      // and to tell two of them apart
constexpr int MaxBullets = 60;    // two lines of the field; the length of the secret stays its own business
constexpr int MaxPaste = 100'000; // characters; a whole cookie file, and far less than what would stall the field

QString masked(const QString &text)
{
    if (text.size() <= ShownHead + ShownTail)
        return QString(text.size(), u'•');
    const int hidden = int(std::min<qsizetype>(text.size() - ShownHead - ShownTail, MaxBullets));
    return text.left(ShownHead).simplified() + QString(hidden, u'•') + text.right(ShownTail);
}

} // namespace

CookieEdit::CookieEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    setWordWrapMode(QTextOption::WrapAnywhere);
    setUndoRedoEnabled(false); // undo would be a second, unmasked copy
    connect(this, &QPlainTextEdit::textChanged, this, &CookieEdit::takeTyped);
}

Secret CookieEdit::secret() const
{
    return m_secret;
}

void CookieEdit::setSecret(const Secret &secret)
{
    m_secret = secret;
    showMasked();
    emit secretChanged();
}

void CookieEdit::insertFromMimeData(const QMimeData *source)
{
    const QString pasted = source->text().left(MaxPaste);
    if (pasted.trimmed().isEmpty())
        return;
    setSecret(Secret(pasted.trimmed().toUtf8()));
    for (const auto mode : {QClipboard::Clipboard, QClipboard::Selection}) {
        QClipboard *clipboard = QGuiApplication::clipboard();
        if ((mode == QClipboard::Clipboard || clipboard->supportsSelection()) && clipboard->text(mode) == pasted) {
            clipboard->clear(mode);
            emit clipboardCleared();
        }
    }
}

void CookieEdit::showMasked()
{
    m_isMasked = !m_secret.isEmpty();
    m_shown = masked(QString::fromUtf8(m_secret.reveal()));
    setPlainText(m_shown);
    moveCursor(QTextCursor::End);
}

void CookieEdit::takeTyped()
{
    if (m_isMasked && toPlainText() == m_shown) // our own text; a drop tells of it late
        return;
    m_isMasked = false;
    m_secret = Secret(toPlainText().trimmed().toUtf8());
    emit secretChanged();
}

void CookieEdit::keyPressEvent(QKeyEvent *event)
{
    // Bullets cannot be edited: the first key that would change them starts over.
    const bool changes = !event->text().isEmpty() && !event->matches(QKeySequence::Copy)
                         && !event->matches(QKeySequence::Paste) && !event->matches(QKeySequence::SelectAll)
                         && event->key() != Qt::Key_Tab && event->key() != Qt::Key_Escape;
    if (m_isMasked && changes)
        clear();
    QPlainTextEdit::keyPressEvent(event);
}

} // namespace partyline
