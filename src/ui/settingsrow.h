// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <functional>

class QBoxLayout;
class QGridLayout;
class QLabel;
class QToolButton;

namespace partyline {

class LinkButton;
class Theme;

/// One row of a settings page: what it is about, the control, and a button that brings back what was there at first,
/// seen only while there is something to bring back.
class SettingsRow final : public QWidget
{
    Q_OBJECT

public:
    struct Parts
    {
        QString caption;            ///< also the control's accessible name, where it has none of its own
        QString hint;               ///< a line below it; may be empty
        QString words;              ///< further words under which the search finds the row
        QWidget *control = nullptr; ///< becomes the row's
        /// The control wants all the width and stands below the caption.
        bool isWide = false;
        std::function<bool()> isChanged; ///< empty: nothing can be brought back
        std::function<void()> reset;
    };

    /// `theme` outlives the row.
    SettingsRow(const Theme &theme, Parts parts, QWidget *parent = nullptr);

    const QString &caption() const { return m_parts.caption; }
    QWidget *control() const { return m_parts.control; }
    void setHint(const QString &hint);
    /// A link at the end of the hint, such as "Two rooms differ"; empty takes it away.
    void setLink(const QString &words);
    /// What was chosen may be another now.
    void follow();
    bool isChanged() const { return m_parts.isChanged && m_parts.isChanged(); }
    void reset();

    /// Whether all of `needles` stand in caption, hint or words, whatever their case and accents.
    bool matches(const QStringList &needles) const;
    /// The needles are marked in the caption; none unmarks.
    void mark(const QStringList &needles);

signals:
    void linkClicked();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void applyLooks();

    const Theme &m_theme;
    Parts m_parts;
    QGridLayout *m_layout;
    QLabel *m_caption;
    QLabel *m_hint;
    LinkButton *m_link;
    QToolButton *m_reset = nullptr;
    QStringList m_marked;
    bool m_isNarrow = false;
    bool m_isPlaced = false;
};

} // namespace partyline
