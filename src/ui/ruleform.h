// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/rulelook.h"
#include "ui/theme.h"

#include <QWidget>

#include <array>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QGridLayout;
class QLabel;
class QLineEdit;
class QRadioButton;
class QToolButton;

namespace partyline {

/// One rule, to be filled in: when it applies, and what is done then.
class RuleForm final : public QWidget
{
    Q_OBJECT

public:
    /// `theme` outlives it.
    explicit RuleForm(const Theme &theme, QWidget *parent = nullptr);

    /// Rooms that can be chosen; those of a rule that are not among them stay.
    void setRooms(const QList<RuleRoom> &rooms);
    /// Does not count as an edit.
    void setRule(const Rule &rule);
    const Rule &rule() const { return m_rule; }
    void focusName();

signals:
    /// By the user's hand.
    void edited(const partyline::Rule &rule);

private:
    void makeWhen(QGridLayout &grid, int row);
    void makeThen(QGridLayout &grid, int row);
    void addHeading(QGridLayout &grid, int row, const QString &text);
    void addLabel(QGridLayout &grid, int row, const QString &text, QWidget *buddy);
    QIcon colourIcon(int colour) const;
    void fillRooms();
    void show(const Rule &rule);
    Rule taken() const;
    void take();
    void review();
    void applyLooks();

    const Theme &m_theme;
    QList<RuleRoom> m_rooms;
    Rule m_rule;
    bool m_isShowing = false; ///< what changes now is not the user's doing

    QLineEdit *m_name;
    QComboBox *m_who;
    QLineEdit *m_people;
    QComboBox *m_role;
    QRadioButton *m_words;
    QRadioButton *m_expression;
    QLineEdit *m_text;
    QCheckBox *m_case;
    QComboBox *m_where;
    QToolButton *m_roomsButton;
    QComboBox *m_ends;
    QCheckBox *m_highlight;
    std::array<QRadioButton *, Rule::Colours> m_colours{};
    QCheckBox *m_hasSound;
    QComboBox *m_sound;
    QCheckBox *m_notify;
    QCheckBox *m_hide;
    QCheckBox *m_fold;
    QCheckBox *m_replace;
    QLineEdit *m_replacement;
};

} // namespace partyline
