// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/quietcard.h"

#include "feed/feedmodel.h"
#include "services/roomcontroller.h"
#include "ui/composer.h"
#include "ui/emptycard.h"
#include "ui/feedview.h"
#include "ui/linkbutton.h"
#include "ui/peopleview.h"
#include "ui/roompage.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QLocale>
#include <QTabWidget>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

struct QuietCard
{
    Q_DECLARE_TR_FUNCTIONS(partyline::QuietCard)
};

/// The column opens where it is closed, its tab comes to the front, and the list has the focus.
void showPeople(RoomPage &page)
{
    auto *people = page.findChild<PeopleView *>();
    if (!people)
        return;
    if (!people->isVisible()) {
        if (auto *column = page.findChild<QAbstractButton *>(u"columnButton"_s))
            column->setChecked(true);
    }
    for (QWidget *inner = people; inner && inner != &page; inner = inner->parentWidget()) {
        auto *stack = inner->parentWidget();
        if (auto *tabs = stack ? qobject_cast<QTabWidget *>(stack->parentWidget()) : nullptr)
            tabs->setCurrentWidget(inner);
    }
    people->setFocus(Qt::OtherFocusReason);
}

} // namespace

void addQuietCard(RoomPage &page, const Theme &theme)
{
    auto *feed = page.findChild<FeedView *>(u"feedView"_s);
    if (!feed)
        return;
    auto *card = new EmptyCard(theme, u"message-2"_s, *feed);
    card->addAction(u"mood-smile"_s, QuietCard::tr("Say hello"), [&page] { page.composer().setFocus(); });
    card->addAction(u"users"_s, QuietCard::tr("See who is here"), [&page] { showPeople(page); });
    card->addAction(u"history"_s, QuietCard::tr("Look into this room's history"),
                    [&page] { emit page.searchWanted(u"in:\"%1\" "_s.arg(page.room().name())); });
    const FeedModel &model = page.feed();
    const auto follow = [card, &page, &model] {
        const bool isQuiet = page.room().state() == RoomController::State::Live && model.rowCount() == 0;
        if (isQuiet && card->isHidden()) {
            card->setWords(QuietCard::tr("Quiet in here"),
                           QuietCard::tr("Nothing was said since you came in at %1.")
                               .arg(QLocale().toString(QTime::currentTime(), QLocale::ShortFormat)));
        }
        card->setVisible(isQuiet);
    };
    QObject::connect(&model, &QAbstractItemModel::rowsInserted, card, follow);
    QObject::connect(&model, &QAbstractItemModel::rowsRemoved, card, follow);
    QObject::connect(&model, &QAbstractItemModel::modelReset, card, follow);
    QObject::connect(&page.room(), &RoomController::connectionChanged, card, follow);
    follow();
}

} // namespace partyline
