// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/searchmodel.h"
#include "ui/theme.h"

#include <QDialog>
#include <QTimer>

#include <functional>
#include <memory>

class QAction;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace partyline {

class EmoteStore;
class ExportJob;
class SearchContext;
class EmptyCard;
class LinkButton;
class StatusLine;
struct Status;

/// Looks for lines in everything that was ever seen: results as one types on one side, what stood around the chosen one
/// on the other (search-and-rules.png). Exports what it found.
class SearchWindow final : public QDialog
{
    Q_OBJECT

public:
    /// All outlive the window; `emotes` may be null.
    SearchWindow(History &history, const Theme &theme, EmoteStore *emotes, QWidget *parent = nullptr);
    ~SearchWindow() override;

    /// Puts a query into the field, ready to be gone on with. An empty one leaves what stands there, ready to be
    /// replaced.
    void ask(const QString &query);
    const SearchModel &model() const { return m_model; }
    /// Writes what was found; the file's ending says how.
    void exportTo(const QString &file);

signals:
    /// To see the line in its room.
    void openWanted(const partyline::HistoryRoom &room, qint64 seq);
    /// The same, beside the room that is in front.
    void besideWanted(const partyline::HistoryRoom &room, qint64 seq);
    /// Sizes, how long lines are kept, forgetting.
    void settingsWanted();
    /// The manual, where it tells of searching.
    void helpWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Way
    {
        LinkButton *button = nullptr;
        std::function<bool()> fits;
    };

    void build(EmoteStore *emotes);
    QLayout *makeFieldRow();
    QLayout *makeChipRow();
    QLayout *makeFoot();
    void search();
    void follow();
    void makeEmpty();
    void showEmpty();
    void removeTerms(const std::function<bool(const HistoryQuery::Term &)> &which);
    void showChips();
    void removeTerm(const HistoryQuery::Term &term);
    void addFilter(const QString &name);
    void showCurrent();
    const HistoryHit *current() const;
    void openCurrent();
    void openCurrentBeside();
    void popUpMenu(QPoint place);
    void forgetPerson(Service service, const Person &person);
    void updateSize();
    void exportResult();
    void endExport(const Status &status);

    History &m_history;
    const Theme &m_theme;
    SearchModel m_model;
    QTimer m_typing;
    QLineEdit *m_edit = nullptr;
    QListView *m_view = nullptr;
    EmptyCard *m_empty = nullptr;
    QList<Way> m_ways; ///< of an empty result, the first three that fit
    QLabel *m_count = nullptr;
    QLabel *m_size = nullptr;
    QWidget *m_chips = nullptr;
    QPushButton *m_export = nullptr;
    StatusLine *m_status = nullptr;
    SearchContext *m_context = nullptr;
    QAction *m_beside = nullptr;
    std::unique_ptr<ExportJob> m_job; ///< the export that goes on
};

} // namespace partyline
