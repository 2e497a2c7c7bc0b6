// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/composeredit.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QTextBlock>

#include <algorithm>
#include <cmath>

namespace partyline {

namespace {

/// Far more than either service takes; a whole book from the clipboard must not stall the field.
constexpr qsizetype MostPasted = 20'000;

} // namespace

ComposerEdit::ComposerEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(2);
    viewport()->setAutoFillBackground(false);
    connect(document(), &QTextDocument::contentsChanged, this, &ComposerEdit::fit);
}

int ComposerEdit::allLines() const
{
    int count = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        count += std::max(1, block.layout()->lineCount());
    return count;
}

int ComposerEdit::lines() const
{
    return std::clamp(allLines(), 1, MostLines);
}

void ComposerEdit::fit()
{
    updateGeometry();
    setFixedHeight(sizeHint().height());
    setVerticalScrollBarPolicy(allLines() > MostLines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
}

QSize ComposerEdit::sizeHint() const
{
    const qreal line = QFontMetricsF(font()).lineSpacing();
    return {200, int(std::ceil(line * lines() + 2 * document()->documentMargin()))};
}

QSize ComposerEdit::minimumSizeHint() const
{
    return {80, int(std::ceil(QFontMetricsF(font()).lineSpacing() + 2 * document()->documentMargin()))};
}

void ComposerEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

QString ComposerEdit::wordBefore(QChar sign) const
{
    const QTextCursor cursor = textCursor();
    if (cursor.hasSelection())
        return {};
    const QString line = cursor.block().text().left(cursor.positionInBlock());
    const qsizetype at = line.lastIndexOf(sign);
    if (at < 0 || (at > 0 && !line.at(at - 1).isSpace()))
        return {};
    const QString word = line.mid(at);
    return std::any_of(word.begin(), word.end(), [](QChar c) { return c.isSpace(); }) ? QString() : word;
}

QString ComposerEdit::tailAfter(QChar sign) const
{
    const QTextCursor cursor = textCursor();
    if (cursor.hasSelection())
        return {};
    const QString line = cursor.block().text().left(cursor.positionInBlock());
    for (qsizetype at = line.lastIndexOf(sign); at >= 0; at = at > 0 ? line.lastIndexOf(sign, at - 1) : -1) {
        if (at == 0 || line.at(at - 1).isSpace())
            return line.mid(at);
    }
    return {};
}

void ComposerEdit::replaceAll(const QString &text)
{
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(text);
    cursor.movePosition(QTextCursor::End);
    setTextCursor(cursor);
}

bool ComposerEdit::isOnFirstLine() const
{
    QTextCursor cursor = textCursor();
    return !cursor.movePosition(QTextCursor::Up);
}

bool ComposerEdit::isOnLastLine() const
{
    QTextCursor cursor = textCursor();
    return !cursor.movePosition(QTextCursor::Down);
}

void ComposerEdit::replaceWord(const QString &word, const QString &text)
{
    QTextCursor cursor = textCursor();
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, int(word.size()));
    cursor.insertText(text);
    setTextCursor(cursor);
}

bool ComposerEdit::event(QEvent *event)
{
    // At the end there is no way further in here: the key belongs to the feed then.
    if (event->type() == QEvent::ShortcutOverride && textCursor().atEnd()
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::MoveToEndOfDocument)) {
        event->ignore();
        return true;
    }
    return QPlainTextEdit::event(event);
}

void ComposerEdit::keyPressEvent(QKeyEvent *event)
{
    bool taken = false;
    if (!(event->modifiers() & ~Qt::KeypadModifier))
        emit keyOffered(event->key(), &taken);
    if (taken)
        return;
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !(event->modifiers() & Qt::ShiftModifier)) {
        emit submitted();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

bool ComposerEdit::focusNextPrevChild(bool next)
{
    // Tab never reaches keyPressEvent: it moves the focus, unless completion wants it.
    bool taken = false;
    if (next)
        emit keyOffered(Qt::Key_Tab, &taken);
    return taken || QPlainTextEdit::focusNextPrevChild(next);
}

void ComposerEdit::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPoint place = isKey ? cursorRect().bottomLeft() : event->pos();
    QMenu *menu = createStandardContextMenu(place);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    emit menuWanted(menu, isKey ? textCursor() : cursorForPosition(place));
    menu->popup(viewport()->mapToGlobal(place));
}

void ComposerEdit::insertFromMimeData(const QMimeData *source)
{
    if (source->hasText())
        insertPlainText(source->text().left(MostPasted));
}

} // namespace partyline
