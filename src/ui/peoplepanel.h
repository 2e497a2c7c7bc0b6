// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/rostermodel.h"
#include "ui/theme.h"

#include <QWidget>

#include <memory>

namespace Ui {
class PeoplePanel;
}

namespace partyline {

/// Who is here, in groups, with a field to find somebody.
class PeoplePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit PeoplePanel(QWidget *parent = nullptr);
    ~PeoplePanel() override;

    /// Once, before the first roster; `theme` outlives the panel.
    void setUp(const Theme &theme, Service service);
    void setRoster(const QList<RosterEntry> &roster, int guests);
    const RosterModel &model() const { return *m_model; }
    /// What the user keeps about people; every call asks it about all of them again.
    void setMarks(std::function<RosterModel::Marks(const Person &)> marks);
    /// The row of somebody on the screen; empty when they are not in view.
    QRect rowOf(const Person &person) const;

signals:
    /// A click or Enter on a person, whose row is at `row` on the screen.
    void personActivated(const partyline::Person &person, const QRect &row);
    /// A right click or the menu key.
    void menuWanted(const partyline::Person &person, const QPoint &where);
    /// A double click.
    void mentionWanted(const QString &name);

private:
    void makeSortMenu(const Theme &theme, Service service);

    const std::unique_ptr<Ui::PeoplePanel> m_ui;
    std::unique_ptr<RosterModel> m_model;
};

} // namespace partyline
