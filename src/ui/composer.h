// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/person.h"
#include "core/poll.h"
#include "ui/commandbook.h"
#include "ui/completion.h"
#include "ui/linehistory.h"
#include "ui/statusline.h"
#include "ui/theme.h"

#include <QPointer>
#include <QTextEdit>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>

namespace Ui {
class Composer;
}

namespace partyline {

class ComposerSpelling;
class EmotePicker;
class EmoteStore;
struct EmoteSet;
class RoomController;
class SpellCheck;

/// Where one writes: the field, its counter in the service's own unit, emotes, and the arrow. What cannot be sent stays
/// in it. Up and Down walk through what was sent, Ctrl+Up searches in it.
class Composer final : public QWidget
{
    Q_OBJECT

public:
    /// All outlive the composer; `emotes` may be null.
    Composer(RoomController &room, const Theme &theme, EmoteStore *emotes, QWidget *parent = nullptr);
    ~Composer() override;

    /// Puts a draft or a line to be edited into the field, in front of what is there already.
    void insertText(const QString &text);
    /// "@name ", at the cursor.
    void mention(const QString &name);
    QString text() const;
    /// What ":" and the emote button offer.
    void setEmotes(const QList<Emote> &emotes);
    /// What was sent in this room before, kept by somebody who lives longer.
    void setLines(std::shared_ptr<LineHistory> lines) { m_lines = std::move(lines); }
    /// What the user calls people: they are completed by that too.
    void setNicknames(std::function<QString(const Person &)> nickname) { m_nickname = std::move(nickname); }
    /// What a line that begins with "/" can do; the book outlives the composer.
    void setCommands(const CommandBook &book);
    /// Underlines what is misspelt; outlives the composer.
    void setSpelling(SpellCheck &check);
    /// A refusal in words, until one types on.
    void showNotice(const QString &sentence);
    /// A command that was chosen elsewhere: asks what it asks and does it; the field stays as it is. Unknown ones are
    /// ignored.
    void carryOut(const QString &commandLine);
    /// The connection or the right to speak changed.
    void refresh();

public slots:
    /// Opens the emote picker, or closes it.
    void showEmotes();
    /// What is typed from now on looks for a line that was sent, until one is taken or Esc.
    void searchLines();

signals:
    /// What is in the field now, for whoever keeps it.
    void draftChanged(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void applyLooks();
    void textChanged();
    void updateCounter();
    void markExcess(bool isOver);
    void showMarks();
    void fillMenu(QMenu *menu, const QTextCursor &at);
    void setUpSearch();
    void findLines();
    QList<Completion::Candidate> sentLines() const;
    bool takeInSearch(int key);
    void endSearch(const QString &text);
    void updateSend(const Result<QStringList> &plan);
    bool take(int key);
    bool dismiss(int key);
    bool walk(int key);
    void offerCompletion();
    QList<Completion::Candidate> candidates();
    void complete(const QString &insert);
    void submit();
    std::optional<CommandBook::Call> call() const;
    void run(const CommandBook::Call &call, bool isTyped = true);
    /// Asks what is left of `questions`, then does it.
    void askThen(const QString &icon, QList<CommandBook::Question> questions, std::function<void()> then);
    /// What to ask before the text goes out: it is an unknown command.
    QList<CommandBook::Question> questionsAbout(const QString &text) const;
    void send(const QString &text);
    void takeAway();
    void showLine(Status::Tint tint, const QString &icon, const QString &sentence);
    QList<EmoteSet> emoteSets() const;
    void countEmotes(const QString &sent);

    using Marks = QList<QTextEdit::ExtraSelection>;

    RoomController &m_room;
    const Theme &m_theme;
    EmoteStore *m_emoteStore;
    const std::unique_ptr<Ui::Composer> m_ui;
    QPointer<Completion> m_completion; ///< a child of the window, to stand over the feed
    const CommandBook *m_commands = nullptr;
    QPointer<EmotePicker> m_picker; ///< likewise, made when it is first wanted
    std::function<QString(const Person &)> m_nickname;
    QList<Emote> m_emotes;
    std::shared_ptr<LineHistory> m_lines = std::make_shared<LineHistory>();
    QString m_completed; ///< the word that a suggestion takes the place of
    Marks m_excess;      ///< what is beyond the limit
    std::unique_ptr<ComposerSpelling> m_spelling;
    QAction *m_searchAction = nullptr;
    std::optional<QString> m_search; ///< while one searches: what stood in the field before
    QTimer m_pauseTicker;
    std::function<void()> m_onYes; ///< what the button beside a question does
};

} // namespace partyline
