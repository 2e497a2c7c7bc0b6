// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/plaintextview.h"

#include "ui/feedtext.h"
#include "ui/theme.h"

#include <QHelpEvent>
#include <QTextBlock>
#include <QToolTip>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

/// Lines shown without scrolling.
constexpr int MostLines = 8;

FeedText partsOf(const QString &text)
{
    FeedItem item;
    item.kind = FeedItem::Kind::Chat;
    item.text = text;
    return FeedText::of(item, {});
}

} // namespace

PlainTextView::PlainTextView(const Theme &theme, QWidget *parent)
    : QTextBrowser(parent)
    , m_theme(theme)
{
    setOpenLinks(false); // nothing is loaded, nothing is followed
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    document()->setDocumentMargin(0);
    connect(this, &QTextBrowser::anchorClicked, this, &PlainTextView::linkActivated);
    connect(&theme, &Theme::changed, this, &PlainTextView::rewrite);
}

void PlainTextView::showText(const QString &text)
{
    if (text == m_source)
        return;
    m_source = text;
    rewrite();
}

void PlainTextView::rewrite()
{
    clear();
    const FeedText parts = partsOf(m_source);
    QTextCharFormat plain;
    plain.setForeground(m_theme.colours().text.primary);
    QTextCursor cursor(document());
    int at = 0;
    for (const FeedText::Link &link : parts.links) {
        cursor.insertText(parts.shown.mid(at, link.start - at), plain);
        QTextCharFormat format;
        format.setForeground(m_theme.colours().text.link);
        format.setFontUnderline(true);
        format.setAnchor(true);
        format.setAnchorHref(QString::fromLatin1(link.url.toEncoded()));
        cursor.insertText(parts.shown.mid(link.start, link.length), format);
        at = link.start + link.length;
    }
    cursor.insertText(parts.shown.mid(at), plain);
    moveCursor(QTextCursor::Start);
    updateGeometry();
}

QSize PlainTextView::sizeHint() const
{
    const int line = fontMetrics().lineSpacing();
    const int text = int(document()->size().height()) + 2;
    return {m_theme.px(360), std::clamp(text, line + 2, MostLines * line + 2)};
}

QSize PlainTextView::minimumSizeHint() const
{
    return {m_theme.px(120), fontMetrics().lineSpacing() + 2};
}

bool PlainTextView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QUrl url(anchorAt(viewport()->mapFromGlobal(help->globalPos())));
        if (url.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), (readableHost(url) + u'\n' + url.toDisplayString()).toHtmlEscaped(),
                               this);
        return true;
    }
    if (event->type() == QEvent::Resize)
        updateGeometry();
    return QTextBrowser::event(event);
}

} // namespace partyline
