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

signals:
    /// Double click or Enter on a person.
    void mentionWanted(const QString &name);

private:
    const std::unique_ptr<Ui::PeoplePanel> m_ui;
    std::unique_ptr<RosterModel> m_model;
};

} // namespace partyline
