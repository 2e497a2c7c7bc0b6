// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/feedmodel.h"
#include "store/rulebook.h"
#include "ui/rulelook.h"
#include "ui/statusline.h"
#include "ui/theme.h"

#include <QDialog>
#include <QTimer>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QSortFilterProxyModel;
class QStackedWidget;
class QToolButton;

namespace partyline {

class FeedView;
class RuleForm;
class RuleListModel;
class RuleTrial;

/// All rules in their order, one of them to be filled in, and what it would do with lines that were really said.
/// Changes apply at once; Cancel brings back what was there when the window opened.
class RuleWorkbench final : public QDialog
{
    Q_OBJECT

public:
    /// Brings the last lines of the history, newest last, at most `count`, to `take`; may answer later or never.
    using LinesOf = std::function<void(int count, const std::function<void(const QList<FeedItem> &)> &take)>;
    static constexpr int TriedLines = 5'000;

    /// All outlive it.
    RuleWorkbench(RuleBook &book, const Theme &theme, QWidget *parent = nullptr);
    ~RuleWorkbench() override;

    void setRooms(const QList<RuleRoom> &rooms);
    void setLines(const LinesOf &linesOf);
    /// Begins a rule such as "hide lines like this one".
    void begin(const Rule &rule);
    /// Adds those that are not there yet.
    void importFrom(const QString &file);
    void exportTo(const QString &file);

    void reject() override;
    void accept() override;

private:
    QWidget *makeSide();
    QWidget *makeTrial();
    QWidget *makeFoot();
    void connectParts();
    int current() const;
    void select(int row);
    void showCurrent();
    void addRule(const Rule &rule);
    void removeRule();
    void moveRule(int by);
    void askImport();
    void askExport();
    void say(Status::Tint tint, const QString &sentence);
    void changed();
    void apply();
    void tryOut();
    void showOutcome();
    void countHits();
    std::shared_ptr<const RuleMatcher> marksOf(int row) const;

    RuleBook &m_book;
    const Theme &m_theme;
    const QList<Rule> m_before;
    RuleListModel *m_list;
    QSortFilterProxyModel *m_found;
    QListView *m_view;
    QLineEdit *m_find;
    RuleForm *m_form;
    QStackedWidget *m_side;
    StatusLine *m_status;
    QLabel *m_hitsLabel = nullptr;
    QLabel *m_trialLabel = nullptr;
    FeedModel m_lines;
    FeedView *m_feed;
    RuleTrial *m_trial;   ///< the rule in the form
    RuleTrial *m_counter; ///< all of them
    QTimer m_trialTimer;
    QPushButton *m_addButton = nullptr;
    QToolButton *m_removeButton = nullptr;
    QPushButton *m_exportButton = nullptr;
    QPushButton *m_doneButton = nullptr;
};

} // namespace partyline
