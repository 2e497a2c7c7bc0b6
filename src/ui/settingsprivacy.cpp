// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
// The settings page that tells what leaves this computer.
#include "ui/contactsmodel.h"
#include "ui/settingspages.h"
#include "ui/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QCoreApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

constexpr int TableHeight = 240; // px at 100 %

struct PrivacyPage
{
    Q_DECLARE_TR_FUNCTIONS(partyline::PrivacyPage)
};

QTableView *makeTable(const Theme &theme, ContactsModel &model, QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setModel(&model);
    table->setObjectName(u"hostsTable"_s);
    table->setAccessibleName(PrivacyPage::tr("Hosts"));
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTextElideMode(Qt::ElideMiddle);
    table->setMinimumHeight(theme.px(TableHeight));
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(theme.px(theme.sizes().treeRow));
    QHeaderView *head = table->horizontalHeader();
    head->setHighlightSections(false);
    head->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    head->setSectionResizeMode(ContactsModel::Host, QHeaderView::Stretch);
    head->setSectionResizeMode(ContactsModel::Why, QHeaderView::Stretch);
    head->setSectionResizeMode(ContactsModel::Times, QHeaderView::ResizeToContents);
    head->setSectionResizeMode(ContactsModel::Last, QHeaderView::ResizeToContents);
    return table;
}

} // namespace

SettingsPage *makePrivacyPage(const Theme &theme, ChoiceBook &book, const ContactBook &contacts)
{
    auto *page = new SettingsPage(theme, book, PrivacyPage::tr("Privacy"), u"shield-lock"_s);
    page->addChoice(
        u"privacy/fetchesPictures"_s, PrivacyPage::tr("Fetch pictures"),
        PrivacyPage::tr("Emotes, people and previews, from the services' own hosts alone. Without them, words "
                        "stand in their place."),
        PrivacyPage::tr("images emotes load"));
    page->addHeading(PrivacyPage::tr("Hosts"));
    auto *model = new ContactsModel(contacts, page);
    SettingsRow::Parts parts;
    parts.caption = PrivacyPage::tr("Whom this program talked to since it was started, and whom it may talk to");
    parts.hint = PrivacyPage::tr("Nobody else is contacted. Links open in your browser, and only when you click them; "
                                 "where a track comes from is asked only when you want it.");
    parts.words = PrivacyPage::tr("network connections servers telemetry third party contacted");
    parts.control = makeTable(theme, *model, page);
    parts.isWide = true;
    page->addRow(std::move(parts));
    QPushButton *copy = page->addButton(PrivacyPage::tr("This list as text"), {}, PrivacyPage::tr("Copy"),
                                        PrivacyPage::tr("clipboard hosts"));
    QObject::connect(copy, &QPushButton::clicked, model,
                     [model] { QApplication::clipboard()->setText(model->text()); });
    return page;
}

} // namespace partyline
