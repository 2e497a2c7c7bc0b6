// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/feedmenu.h"

#include "store/feedsettings.h"
#include "ui/keybook.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QEvent>
#include <QLocale>
#include <QMenu>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

struct FeedMenu
{
    Q_DECLARE_TR_FUNCTIONS(partyline::FeedMenu)
};

/// Numbers, written as the language writes them, also after it has changed.
class NumbersMenu final : public QMenu
{
public:
    using QMenu::QMenu;

protected:
    void changeEvent(QEvent *event) override
    {
        QMenu::changeEvent(event);
        if (event->type() != QEvent::LanguageChange)
            return;
        for (QAction *action : actions())
            action->setText(QLocale().toString(action->data().toInt()));
    }
};

/// One of several: `current` reads the choice from the options, `choose` takes another.
template <typename Choice, typename Current, typename Choose>
void addChoices(QMenu &menu, FeedSettings &settings, const QList<std::pair<Choice, QString>> &choices, Current current,
                Choose choose)
{
    auto *group = new QActionGroup(&menu);
    for (const auto &[choice, words] : choices) {
        QAction *action = group->addAction(menu.addAction(words));
        action->setCheckable(true);
        action->setData(int(choice));
        QObject::connect(action, &QAction::triggered, &settings, [choose, chosen = choice] { choose(chosen); });
    }
    const auto show = [group, current](const FeedOptions &options) {
        for (QAction *action : group->actions())
            action->setChecked(action->data().toInt() == int(current(options)));
    };
    QObject::connect(&settings, &FeedSettings::changed, group, show);
    show(settings.options());
}

void addZoom(QMenu &menu, FeedSettings &settings, QWidget &window, const std::function<QString()> &room)
{
    const auto add = [&menu, &window](const QString &words, const QString &key) {
        QAction *action = menu.addAction(words);
        nameKey(*action, key);
        window.addAction(action); // the key has to work while the menu bar is hidden
        return action;
    };
    menu.addSection(FeedMenu::tr("Size"));
    QAction *larger = add(FeedMenu::tr("Larger"), u"window.larger"_s);
    QAction *smaller = add(FeedMenu::tr("Smaller"), u"window.smaller"_s);
    QAction *usual = add(FeedMenu::tr("Usual size"), u"window.usualSize"_s);
    QAction *everywhere = menu.addAction(FeedMenu::tr("This size in &all rooms"));
    // Without a room in front they mean the usual size.
    const auto step = [&settings, room](int steps) {
        if (const QString key = room(); !key.isEmpty())
            settings.stepZoomOf(key, steps);
        else
            settings.setZoom(settings.options().zoom + steps * FeedOptions::ZoomStep);
    };
    QObject::connect(larger, &QAction::triggered, &settings, [step] { step(1); });
    QObject::connect(smaller, &QAction::triggered, &settings, [step] { step(-1); });
    QObject::connect(usual, &QAction::triggered, &settings, [&settings, room] {
        if (const QString key = room(); !key.isEmpty())
            settings.resetZoomOf(key);
        else
            settings.setZoom(100);
    });
    QObject::connect(everywhere, &QAction::triggered, &settings,
                     [&settings, room] { settings.setZoomOfAll(settings.optionsOf(room()).zoom); });
    QObject::connect(&menu, &QMenu::aboutToShow, usual, [usual, &settings, room] {
        usual->setText(FeedMenu::tr("Usual size (%1 %, here %2 %)")
                           .arg(settings.options().zoom)
                           .arg(settings.optionsOf(room()).zoom));
    });
}

} // namespace

void addFeedMenu(QMenu &view, FeedSettings &settings, QWidget &window, const std::function<QString()> &room)
{
    using Density = FeedOptions::Density;
    using Names = FeedOptions::Names;
    using Spoken = FeedOptions::Spoken;
    QMenu *menu = view.addMenu(FeedMenu::tr("&Feed"));
    menu->addSection(FeedMenu::tr("Density"));
    addChoices<Density>(
        *menu, settings,
        {{Density::Compact, FeedMenu::tr("Compact")},
         {Density::Normal, FeedMenu::tr("Normal")},
         {Density::Cozy, FeedMenu::tr("Cozy")}},
        [](const FeedOptions &options) { return options.density; },
        [&settings](Density density) { settings.setDensity(density); });
    addZoom(*menu, settings, window, room);
    menu->addSeparator();

    addChoices<Names>(
        *menu->addMenu(FeedMenu::tr("Name &colours")), settings,
        {{Names::ByPerson, FeedMenu::tr("By person")},
         {Names::ByRole, FeedMenu::tr("By role")},
         {Names::Plain, FeedMenu::tr("None")}},
        [](const FeedOptions &options) { return options.names; },
        [&settings](Names names) { settings.setNames(names); });
    QList<std::pair<int, QString>> rows;
    for (const int count : {FeedOptions::DefaultRows, 20'000, 50'000, FeedOptions::MaxRows})
        rows.append({count, QLocale().toString(count)});
    auto *rowsMenu = new NumbersMenu(FeedMenu::tr("&Rows kept in each room"), menu);
    menu->addMenu(rowsMenu);
    addChoices<int>(
        *rowsMenu, settings, rows, [](const FeedOptions &options) { return options.rows; },
        [&settings](int count) { settings.setRows(count); });
    addChoices<Spoken>(
        *menu->addMenu(FeedMenu::tr("Read new lines &out")), settings,
        {{Spoken::Off, FeedMenu::tr("None")},
         {Spoken::Mentions, FeedMenu::tr("Those that mention me")},
         {Spoken::All, FeedMenu::tr("All")}},
        [](const FeedOptions &options) { return options.spoken; },
        [&settings](Spoken spoken) { settings.setSpoken(spoken); });

    QAction *pauses = menu->addAction(FeedMenu::tr("&Pause while the pointer rests on it"));
    pauses->setCheckable(true);
    QObject::connect(pauses, &QAction::toggled, &settings, &FeedSettings::setPausesUnderPointer);
    const auto show = [pauses](const FeedOptions &options) { pauses->setChecked(options.pausesUnderPointer); };
    QObject::connect(&settings, &FeedSettings::changed, pauses, show);
    show(settings.options());
}

} // namespace partyline
