// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/peoplepanel.h"

#include "ui/emptyhint.h"
#include "ui/listlook.h"
#include "ui/persondelegate.h"
#include "ui_peoplepanel.h"

#include <QActionGroup>
#include <QMenu>

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
    connect(m_ui->peopleView, &PeopleView::personChosen, this, [this](const QModelIndex &index) {
        const QRect row = m_ui->peopleView->visualRect(index);
        emit personActivated(m_model->at(index.row()).entry.person,
                             {m_ui->peopleView->viewport()->mapToGlobal(row.topLeft()), row.size()});
    });
    connect(m_ui->peopleView, &PeopleView::menuWanted, this, [this](const QModelIndex &index, const QPoint &where) {
        emit menuWanted(m_model->at(index.row()).entry.person, where);
    });
    connect(m_ui->peopleView, &PeopleView::personDoubleClicked, this,
            [this](const QModelIndex &index) { emit mentionWanted(m_model->at(index.row()).entry.person.name); });
    m_ui->peopleView->setRoster(*m_model);
    makeSortMenu(theme, service);
    new EmptyHint(tr("Nobody to show."), theme, *m_ui->peopleView);
    setRoster({}, 0);
}

void PeoplePanel::makeSortMenu(const Theme &theme, Service service)
{
    auto *menu = new QMenu(this);
    auto *group = new QActionGroup(menu);
    using Sort = RosterModel::Sort;
    QList<std::pair<Sort, QString>> ways{{Sort::Name, tr("By name")}, {Sort::Role, tr("By role")}};
    if (service == Service::PlugDj) {
        ways.append({Sort::Level, tr("By level")});
        ways.append({Sort::Arrival, tr("Last come first")});
        ways.append({Sort::Vote, tr("By vote")});
    }
    for (const auto &[sort, words] : ways) {
        QAction *action = menu->addAction(words, this, [this, chosen = sort] { m_model->setSort(chosen); });
        action->setCheckable(true);
        action->setChecked(sort == m_model->sortedBy());
        group->addAction(action);
    }
    m_ui->sortButton->setIcon(theme.icon(QStringLiteral("sort-descending")));
    // Not the button's own menu: that draws an arrow over the icon.
    connect(m_ui->sortButton, &QToolButton::clicked, menu,
            [this, menu] { menu->popup(m_ui->sortButton->mapToGlobal(m_ui->sortButton->rect().bottomLeft())); });
}

void PeoplePanel::setMarks(std::function<RosterModel::Marks(const Person &)> marks)
{
    m_model->setMarks(std::move(marks));
}

QRect PeoplePanel::rowOf(const Person &person) const
{
    const int row = m_model->rowOf(person);
    if (row < 0 || !m_ui->peopleView->isVisible())
        return {};
    const QRect rect = m_ui->peopleView->visualRect(m_model->index(row));
    const QWidget *viewport = m_ui->peopleView->viewport();
    return viewport->rect().intersects(rect) ? QRect(viewport->mapToGlobal(rect.topLeft()), rect.size()) : QRect();
}

void PeoplePanel::setRoster(const QList<RosterEntry> &roster, int guests)
{
    m_model->setRoster(roster);
    m_ui->filterEdit->setPlaceholderText(tr("Find in %n people", nullptr, int(roster.size())));
    m_ui->guestsLabel->setText(tr("and %n guests", nullptr, guests));
    m_ui->guestsLabel->setVisible(guests > 0);
}

} // namespace partyline
