// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/peoplepanel.h"

#include "ui/emptyhint.h"
#include "ui/listlook.h"
#include "ui/persondelegate.h"
#include "ui_peoplepanel.h"

namespace partyline {

PeoplePanel::PeoplePanel(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::PeoplePanel>())
{
    m_ui->setupUi(this);
    m_ui->guestsLabel->hide();
}

PeoplePanel::~PeoplePanel() = default;

void PeoplePanel::setUp(const Theme &theme, Service service)
{
    m_model = std::make_unique<RosterModel>(service);
    setUpList(*m_ui->peopleView, *m_model, *new PersonDelegate(theme, service, this));
    m_ui->filterEdit->addAction(theme.icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    connect(m_ui->filterEdit, &QLineEdit::textChanged, m_model.get(), &RosterModel::setFilter);
    connect(m_ui->peopleView, &QListView::activated, this, [this](const QModelIndex &index) {
        if (!m_model->at(index.row()).isHead)
            emit mentionWanted(m_model->at(index.row()).entry.person.name);
    });
    new EmptyHint(tr("Nobody to show."), theme, *m_ui->peopleView);
    setRoster({}, 0);
}

void PeoplePanel::setRoster(const QList<RosterEntry> &roster, int guests)
{
    m_model->setRoster(roster);
    m_ui->filterEdit->setPlaceholderText(tr("Find in %n people", nullptr, int(roster.size())));
    m_ui->guestsLabel->setText(tr("and %n guests", nullptr, guests));
    m_ui->guestsLabel->setVisible(guests > 0);
}

} // namespace partyline
