// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme.h"

#include <QFrame>
#include <QPointer>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QModelIndex;
class QToolButton;

namespace partyline {

class ElidedLabel;
class EmoteGrid;
class EmoteModel;
class EmoteStore;
struct EmoteSet;

/// Where one looks for an emote: search, favourites, what was used last, the room's sets. Stands over the feed in its
/// window, above the button that opened it; goes when the focus goes, unless it is pinned.
class EmotePicker final : public QFrame
{
    Q_OBJECT

public:
    /// Both outlive the picker.
    EmotePicker(const Theme &theme, EmoteStore &emotes, QWidget *parent);
    ~EmotePicker() override;

    void setSets(const QList<EmoteSet> &sets);
    /// Opens with its lower end corner at that point of the parent, and takes the keyboard.
    void open(QPoint corner);

signals:
    /// The text to insert; with `stays` the picker stays open.
    void chosen(const QString &insert, bool stays);
    /// The keyboard goes back to where it was.
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void applyLooks();
    void place();
    void search(const QString &typed);
    void updateTabs();
    void showCurrent();
    void choose(const QModelIndex &index, bool stays);
    void setFavourite(bool isOne);
    void dismiss();
    void hideIfLeft(QWidget *now);
    bool takeKey(int key, Qt::KeyboardModifiers modifiers);

    const Theme &m_theme;
    EmoteStore &m_emotes;
    EmoteModel *m_model = nullptr;
    EmoteGrid *m_grid = nullptr;
    QLineEdit *m_search = nullptr;
    QToolButton *m_pin = nullptr;
    QHBoxLayout *m_tabs = nullptr;
    QLabel *m_picture = nullptr;
    ElidedLabel *m_about = nullptr;
    QToolButton *m_star = nullptr;
    QPoint m_corner;
};

} // namespace partyline
