// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/placemenu.h"

#include "ui/workspace.h"

#include <QCoreApplication>
#include <QMenu>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

struct PlaceMenu
{
    Q_DECLARE_TR_FUNCTIONS(partyline::PlaceMenu)
};

QString withoutMnemonic(QString name)
{
    return name.replace(u'&', u"&&"_s);
}

/// One entry for each other room that is open, to stand on that side of.
void addSide(QMenu &menu, const QString &title, Workspace &workspace, TabItem &item, SplitArea::Side side)
{
    auto *targets = menu.addMenu(title);
    const QList<TabItem *> all = workspace.items();
    for (TabItem *target : all) {
        if (target == &item)
            continue;
        QAction *entry =
            targets->addAction(withoutMnemonic(target->title()), &workspace,
                               [&workspace, &item, target, side] { workspace.moveBeside(item, *target, side); });
        QObject::connect(target, &QObject::destroyed, entry, &QObject::deleteLater);
    }
    targets->setEnabled(!targets->isEmpty());
}

} // namespace

void fillPlaceMenu(QMenu &menu, Workspace &workspace, TabItem &item)
{
    using Side = SplitArea::Side;
    const bool isMirrored = menu.layoutDirection() == Qt::RightToLeft;
    addSide(menu, PlaceMenu::tr("To the &left of"), workspace, item, isMirrored ? Side::End : Side::Start);
    addSide(menu, PlaceMenu::tr("To the &right of"), workspace, item, isMirrored ? Side::Start : Side::End);
    addSide(menu, PlaceMenu::tr("&Above"), workspace, item, Side::Top);
    addSide(menu, PlaceMenu::tr("B&elow"), workspace, item, Side::Bottom);
    menu.addSeparator();
    const bool isAlone = workspace.isAlone(item);
    menu.addAction(PlaceMenu::tr("Into a &tab of its own"), &workspace,
                   [&workspace, &item] { workspace.moveToTab(item); })
        ->setEnabled(!isAlone);
    const RoomTabs *tabs = workspace.tabsOf(item);
    const int tab = tabs ? tabs->tabOf(item) : -1;
    menu.addAction(PlaceMenu::tr("Tab towards the &start"), &workspace,
                   [&workspace, &item] { workspace.moveTab(item, -1); })
        ->setEnabled(tab > 0);
    menu.addAction(PlaceMenu::tr("Tab towards the e&nd"), &workspace,
                   [&workspace, &item] { workspace.moveTab(item, 1); })
        ->setEnabled(tabs && tab + 1 < tabs->count());
    menu.addSeparator();
    const bool hasOwnWindow = workspace.isPoppedOut(item) && tabs && tabs->count() == 1;
    menu.addAction(PlaceMenu::tr("Into a &window of its own"), &workspace,
                   [&workspace, &item] { workspace.popOut({&item}); })
        ->setEnabled(!hasOwnWindow || !isAlone);
    menu.addAction(PlaceMenu::tr("The whole tab into a w&indow of its own"), &workspace,
                   [&workspace, &item] {
                       if (const RoomTabs *now = workspace.tabsOf(item))
                           workspace.popOut(now->area(now->tabOf(item)).items());
                   })
        ->setEnabled(!isAlone && !hasOwnWindow);
    menu.addAction(PlaceMenu::tr("&Back to the main window"), &workspace,
                   [&workspace, &item] { workspace.bringBack(item); })
        ->setEnabled(workspace.isPoppedOut(item));
}

} // namespace partyline
