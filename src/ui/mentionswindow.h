// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "ui/mentionsmodel.h"
#include "ui/statusline.h"
#include "ui/theme.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QSplitter;

namespace partyline {

class EmoteStore;
class EmptyCard;
class History;
class LinkButton;
class SearchContext;

/// The inbox: every line that was meant for the user, in all rooms, with what stood around it, and a field to answer.
class MentionsWindow final : public QDialog
{
    Q_OBJECT

public:
    struct Options
    {
        History *history = nullptr;   ///< for the context; may be null
        EmoteStore *emotes = nullptr; ///< may be null
        /// Why nothing can be answered in the mention's room now; empty when it can.
        std::function<QString(const Mention &)> whyNoReply;
        /// Hands the text to the room; an Error says why it did not take it.
        std::function<Result<Done>(const Mention &, const QString &)> reply;
        /// Where an empty inbox leads: to rules, to notifications with their test, to the search. May be empty.
        std::function<void()> rules;
        std::function<void()> notifications;
        std::function<void()> search;
    };

    /// All outlive the window.
    MentionsWindow(MentionBook &book, const Theme &theme, Options options, QWidget *parent = nullptr);

    const MentionsModel &model() const { return m_model; }
    /// Selects it, if it is shown.
    void select(qint64 id);
    /// A sentence above the list until something else is to be said.
    void tell(const Status &status);
    /// Rooms opened, closed, or may be spoken in again.
    void followRooms();

signals:
    /// To see the line in its room.
    void openWanted(const partyline::Mention &mention);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QLayout *makeFilterRow();
    QLayout *makeReplyRow();
    QLayout *makeFoot();
    void makeActions();
    void follow();
    void showEverything();
    void showCurrent();
    void showContext(const Mention &mention);
    void updateReply();
    std::optional<Mention> current() const;
    QList<qint64> selected() const;
    void copy();
    void remove();
    void toggleRead();
    void open();
    void send();
    void popUpMenu(QPoint place);

    MentionBook &m_book;
    const Theme &m_theme;
    const Options m_options;
    MentionsModel m_model;
    QListView *m_view = nullptr;
    QSplitter *m_panes = nullptr;
    SearchContext *m_context = nullptr; ///< null without history
    StatusLine *m_status = nullptr;
    QLabel *m_kept = nullptr;
    EmptyCard *m_empty = nullptr;
    LinkButton *m_everything = nullptr;
    QList<LinkButton *> m_ways;  ///< of an inbox without a line
    QComboBox *m_what = nullptr; ///< of MentionsModel::Show
    QCheckBox *m_onlyUnread = nullptr;
    QPushButton *m_allRead = nullptr;
    QLineEdit *m_reply = nullptr;
    QPushButton *m_send = nullptr;
    QList<QAction *> m_lineActions; ///< for the selected lines
    qint64 m_shown = 0;             ///< whose context is shown
    MentionsModel::Show m_show = MentionsModel::Show::Everything;
};

} // namespace partyline
