// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/emotemenu.h"

#include "store/settings.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

namespace partyline {

namespace {

struct EmoteMenu
{
    Q_DECLARE_TR_FUNCTIONS(partyline::EmoteMenu)
};

void addSizes(QMenu &menu, Settings &settings)
{
    menu.addSection(EmoteMenu::tr("Size"));
    auto *group = new QActionGroup(&menu);
    for (const int size : {Settings::MinEmoteSize, 20, Settings::DefaultEmoteSize, 32, 40, Settings::MaxEmoteSize}) {
        QAction *action = group->addAction(menu.addAction(EmoteMenu::tr("%1 px").arg(size)));
        action->setCheckable(true);
        action->setData(size);
        action->setChecked(size == settings.emoteSize());
        QObject::connect(action, &QAction::triggered, &settings, [&settings, size] { settings.setEmoteSize(size); });
    }
    QObject::connect(&settings, &Settings::emoteSizeChanged, group, [group](int size) {
        for (QAction *action : group->actions())
            action->setChecked(action->data().toInt() == size);
    });
}

void addMotions(QMenu &menu, Settings &settings)
{
    using Motion = Settings::EmoteMotion;
    menu.addSection(EmoteMenu::tr("Animated emotes move"));
    auto *group = new QActionGroup(&menu);
    for (const auto &[motion, words] : {std::pair(Motion::WhileActive, EmoteMenu::tr("While I look at the window")),
                                        std::pair(Motion::Always, EmoteMenu::tr("Always")),
                                        std::pair(Motion::UnderPointer, EmoteMenu::tr("Under the pointer only"))}) {
        QAction *action = group->addAction(menu.addAction(words));
        action->setCheckable(true);
        action->setData(int(motion));
        action->setChecked(motion == settings.emoteMotion());
        QObject::connect(action, &QAction::triggered, &settings,
                         [&settings, chosen = motion] { settings.setEmoteMotion(chosen); });
    }
    QObject::connect(&settings, &Settings::emoteMotionChanged, group, [group](Motion motion) {
        for (QAction *action : group->actions())
            action->setChecked(action->data().toInt() == int(motion));
    });
}

} // namespace

void addEmoteMenu(QMenu &view, Settings &settings)
{
    QMenu *menu = view.addMenu(EmoteMenu::tr("&Emotes"));
    addSizes(*menu, settings);
    addMotions(*menu, settings);
    QAction *reduce = view.addAction(EmoteMenu::tr("&Reduce motion"));
    reduce->setCheckable(true);
    reduce->setChecked(settings.isMotionReduced());
    QObject::connect(reduce, &QAction::toggled, &settings, &Settings::setMotionReduced);
    QObject::connect(&settings, &Settings::motionReducedChanged, reduce, &QAction::setChecked);
}

} // namespace partyline
