// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/person.h"
#include "ui/theme.h"

#include <QFrame>
#include <QPointer>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace partyline {

class ElidedLabel;
class RoomPeople;

/// What is known about somebody, small, over the room they are in (visual.md 7): who they are, what they said last,
/// nickname and note to write on, and what can be done. Esc, or a look elsewhere, closes it.
class UserCard final : public QFrame
{
    Q_OBJECT

public:
    static constexpr int MostLines = 3;

    /// What a room and its service know about somebody.
    struct Facts
    {
        QStringList about; ///< "Level 14", "here since March 2016", in this order
        QString state;     ///< "Muted for 11 min", or why nothing more is known
        QStringList lines; ///< what they said last, oldest first
        QString friendly;  ///< words of the button for friendship; empty: none
        QString whyNot;    ///< the button cannot be used, and why

        bool operator==(const Facts &) const = default;
    };

    /// Both outlive the card; `page` is the room it lies over.
    UserCard(RoomPeople &people, const Theme &theme, QWidget *page);
    ~UserCard() override;

    /// Opens beside a place on the screen. The focus goes into the card, and back where it was when it closes.
    void open(const Person &person, const QRect &beside);
    void setFacts(const Facts &facts);
    const Person &person() const { return m_person; }
    void editNote();
    void editNickname();

signals:
    void mentionWanted(const QString &name);
    void friendWanted(const partyline::Person &person);
    /// The menu that opens at `where`, on the screen.
    void hidingWanted(const partyline::Person &person, const QPoint &where);
    void moreWanted(const partyline::Person &person, const QPoint &where);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void makeEdits(QVBoxLayout &layout);
    void makeButtons(QVBoxLayout &layout);
    void refresh();
    void save();
    void applyLooks();
    void place();
    void focusMoved(const QWidget *now);
    void drawMonogram();

    RoomPeople &m_people;
    const Theme &m_theme;
    Person m_person;
    Facts m_facts;
    QRect m_beside;             ///< on the screen
    QPointer<QWidget> m_before; ///< had the focus; gets it back
    QLabel *m_monogram = nullptr;
    ElidedLabel *m_name = nullptr;
    QLabel *m_mark = nullptr;
    QLabel *m_role = nullptr;
    QLabel *m_about = nullptr;
    QLabel *m_state = nullptr;
    QLineEdit *m_nickname = nullptr;
    QLineEdit *m_note = nullptr;
    QLabel *m_linesHead = nullptr;
    QList<ElidedLabel *> m_lines;
    QPushButton *m_mention = nullptr;
    QPushButton *m_hide = nullptr;
    QPushButton *m_friend = nullptr;
    QToolButton *m_more = nullptr;
};

} // namespace partyline
