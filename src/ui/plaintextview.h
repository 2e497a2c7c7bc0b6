// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTextBrowser>

namespace partyline {

class Theme;

/// Shows a text of several lines from the network: plain characters, never markup. Links open on a click or with the
/// keyboard and say where they really lead.
class PlainTextView final : public QTextBrowser
{
    Q_OBJECT

public:
    /// `theme` outlives the view.
    PlainTextView(const Theme &theme, QWidget *parent = nullptr);

    void showText(const QString &text);
    const QString &source() const { return m_source; }

    /// As high as the text, within bounds.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// http or https only.
    void linkActivated(const QUrl &url);

protected:
    bool event(QEvent *event) override;

private:
    void rewrite();

    const Theme &m_theme;
    QString m_source;
};

} // namespace partyline
