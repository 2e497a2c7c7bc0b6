// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/feedfind.h"
#include "ui/feedscroll.h"
#include "ui/feedselection.h"

#include <QAbstractScrollArea>
#include <QBasicTimer>
#include <QUrl>
#include <QVariantAnimation>

class QMenu;

namespace partyline {

class EmoteStore;
class FeedActionsBar;
class FeedAnnouncer;
class FeedModel;

/// The feed of a room: thousands of rows of which only those in view are laid out. What is read stays where it is,
/// whatever arrives; at the end it follows what arrives (design.md 4, visual.md 6).
class FeedView final : public QAbstractScrollArea
{
    Q_OBJECT
    /// Lines that arrived below while the end was out of view, and those among them that mention us.
    Q_PROPERTY(int newCount READ newCount NOTIFY newCountChanged)
    Q_PROPERTY(int newMentions READ newMentions NOTIFY newCountChanged)

public:
    /// All three must outlive the view; `emotes` may be null: then codes stand for pictures.
    FeedView(FeedModel &model, const Theme &theme, EmoteStore *emotes, QWidget *parent = nullptr);
    ~FeedView() override;

    /// Our name, boxed where we are mentioned.
    void setOwnName(const QString &name);
    /// Moderators see what was deleted.
    void setShowsDeleted(bool shows);
    /// ":smile:" of a DJ room as what it stands for; on at first.
    void setShowsEmoji(bool shows);
    /// Lines of hidden people stand folded in their place; else they take no room.
    void setShowsHidden(bool shows);
    /// Marks and replaces as they say; null for none.
    void setRules(std::shared_ptr<const RuleMatcher> rules);
    /// What a screen reader says of a row: what is shown, with its marks in words.
    QString spokenRow(int row) const;
    /// How rows look, which words stand out, how many are kept, what a screen reader is told.
    void setOptions(const FeedOptions &options);
    /// What the user calls people; asked again after every call.
    void setNicknames(FeedLayout::Nickname nickname);
    /// Every row names its room; asked again after every call. Null: none does.
    void setOrigins(FeedLayout::Origin origin);
    /// Where somebody reads, to be found again; none at the end.
    std::optional<FeedScroll::Place> readingPlace() const { return m_scroll.readingPlace(); }
    void setReadingPlace(const FeedScroll::Place &place);
    /// Asks for rows in front of the first one, as if somebody had scrolled there.
    void readOlder();
    /// False for the line of somebody hidden that takes no room.
    bool isShown(int row) const { return !m_scroll.isGone(row); }
    /// Of somebody hidden, and not opened.
    bool isFolded(int row) const { return m_scroll.isFolded(row); }

    const FeedModel &model() const { return m_model; }
    /// Rows whose layout is kept.
    int layouts() const { return m_scroll.layouts(); }
    int newCount() const { return m_newCount; }
    int newMentions() const { return m_newMentions; }
    bool isAtEnd() const { return m_scroll.isAtEnd(); }
    /// What arrives is counted, and nothing moves, also at the end: by order, or while the pointer rests here and the
    /// options say so.
    bool isPaused() const { return m_scroll.isHeld(); }
    void setPaused(bool paused);

    /// Marks every place of a text and goes to the one nearest to what is in view; an empty text ends it.
    void setFind(const QString &text);
    void findNext(bool newer);
    /// The last hit in this row becomes the current one, and is gone to; does nothing without one.
    void findIn(qint64 seq);
    const FeedFind &find() const { return m_find; }
    const FeedReading &reading() const { return m_scroll.reading(); }

    /// "New since ..." above the first row from `seq` on; an invalid time takes it away. While the view is hidden or
    /// its window is not the active one, the view sets it by itself.
    void setLastRead(qint64 seq, const QDateTime &since);
    bool hasLastRead() const { return m_scroll.newFrom() != NoRow; }
    /// False when there is nothing new.
    bool goToLastRead();
    /// The newest line of the person that the mention in this row answers, above it; -1 for none.
    int answeredRow(int row) const;
    /// Into the middle of the view, gliding there if it is near.
    void goToRow(int row);

    QString selectedText() const;
    /// The rows that the selection touches, oldest first; none while nothing is selected.
    QList<FeedItem> selectedItems() const;
    /// The row that the keyboard is on; -1 for none.
    int caretRow() const;
    void setCaretRow(int row);
    /// In viewport coordinates; empty when the row is not in view.
    QRect rowRect(int row);
    /// The row at a point of the viewport; -1 for none.
    int rowAt(QPoint point);

public slots:
    void scrollToEnd();
    /// Of the row that the keyboard is on.
    void showMenu();
    void selectAll();
    /// The selection, or else the row that the keyboard is on.
    void copy();
    /// What was said, without times and names.
    void copyMessages();
    /// Whole rows as JSON, one a line (design.md 7).
    void copyJson();

signals:
    void mentionRequested(const QString &name);
    /// A name was clicked, at `name` on the screen.
    void personActivated(const partyline::Person &person, const QRect &name);
    /// The ways to hide somebody, in a menu at `where` on the screen.
    void hidingWanted(const partyline::Person &person, const QPoint &where);
    /// The menu of a row is about to open: whoever knows more that can be done with it adds it.
    void menuOpening(QMenu &menu, const partyline::FeedItem &item);
    void retryRequested(qint64 seq);
    void editRequested(qint64 seq);
    void discardRequested(qint64 seq);
    /// The name of the row's room was clicked.
    void originActivated(qint64 seq);
    /// Clicked by the user; http or https, with a host.
    void linkActivated(const QUrl &url);
    void newCountChanged(int total, int mentions);
    void atEndChanged(bool isAtEnd);
    void pausedChanged(bool isPaused);
    /// Hits came, went, or another one is the current one.
    void findChanged();
    /// Ctrl and the wheel: larger for more than 0.
    void zoomWanted(int steps);

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void connectModel();
    void makeBar();
    void showBar();
    void scheduleLayout();
    void layoutNow();
    void redraw();
    void syncBar();
    void wantOlder();
    void updatePaused();
    void goToFound();
    bool isLookedAt() const;
    void updateLook();
    void markNew(int first);
    void countNew(int first, int last);
    void clearNew();
    void pictureChanged(const QUrl &image);
    void redrawPictures(const QSet<QUrl> &images);
    void restyle();

    void moveCaret(int rows);
    void caretTo(int row);
    bool handleKey(const QKeyEvent &event);
    FeedPlace placeAt(QPoint point) const;
    const FeedRow::Hit *hitAt(QPoint point) const;
    void activate(const FeedRow::Hit &hit, qint64 seq);
    void activatePerson(const FeedRow::Hit &hit, qint64 seq);
    void setHovered(QPoint point);
    void showToolTip(QPoint point, QPoint globalPoint);
    QString answerText(int row) const;
    void popUpMenu(qint64 seq, const FeedRow::Hit *hit, QPoint globalPoint);
    void addCopies(QMenu &menu, const FeedItem &item, const FeedRow::Hit *hit);
    void toggleRepeats(int row);
    /// What is folded under a line that it repeats is taken along: nothing that was said is lost.
    bool isCopied(int row) const;
    void addRowActions(QMenu &menu, const FeedItem &item);
    QList<FeedItem> copiedItems() const;
    void extendByRows(int rows);
    bool openRow(bool opens);
    bool handleReturn(const QKeyEvent &event);
    void glide(int dy);

    FeedModel &m_model;
    const Theme &m_theme;
    EmoteStore *m_emotes;
    FeedScroll m_scroll;
    QList<FeedScroll::Placed> m_onScreen; ///< as it was drawn, or is about to be
    FeedSelection m_selection;
    FeedFind m_find;
    FeedOptions m_options;
    FeedActionsBar *m_bar;
    FeedAnnouncer *m_announcer;
    QVariantAnimation m_glide;
    QBasicTimer m_dragScroll;
    int m_glided = 0;
    qint64 m_goal = NoRow; ///< the row that the motion goes to
    qint64 m_hovered = NoRow;
    QPoint m_pointer{-1, -1}; ///< in the viewport
    qint64 m_caret = NoRow;
    QDateTime m_awaySince; ///< invalid while it is looked at, and before it ever was
    bool m_wasLookedAt = false;
    bool m_isMarked = false; ///< the first new row since then is known
    bool m_isPaused = false; ///< by order
    bool m_hasPointer = false;
    int m_newCount = 0;
    int m_newMentions = 0;
    int m_zoomTurned = 0; ///< of the wheel, towards the next step
    QPoint m_pressed;
    bool m_isSelecting = false;
    bool m_isCaretShown = false; ///< only after a key press
    bool m_needsLayout = true;
    bool m_isSyncing = false;
    bool m_wasAtEnd = true;
};

} // namespace partyline
