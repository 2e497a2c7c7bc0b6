// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
//
// A DJ room of many people with 200 who come or go and 50 who vote every second: what the room's own state, the list
// of people and its view cost, beside the floor of looking at everybody once. Run by hand:
// build/release/bin/bench_roster
#include "feed/rostermodel.h"
#include "services/plugdjroom.h"
#include "ui/listlook.h"
#include "ui/peopleview.h"
#include "ui/persondelegate.h"
#include "ui/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QImage>
#include <QRandomGenerator>
#include <QScrollBar>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace partyline;
using namespace Qt::StringLiterals;

namespace {

constexpr int Seconds = 30;
constexpr int ComeAndGo = 200; ///< a second
constexpr int Votes = 50;      ///< a second
/// The controller asks at most this often in a room of ten thousand.
constexpr int UpdatesASecond = 2;

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

double worst(const std::vector<double> &values)
{
    return *std::ranges::max_element(values);
}

plugdj::User somebody(qint64 id)
{
    plugdj::User user;
    user.id = id;
    user.username = u"%1_listener_%2"_s.arg(QChar(u'a' + int(id * 7 % 26))).arg(id);
    user.level = int(id % 40) + 1;
    user.role = id % 200 == 0 ? 2000 : 0;
    user.joined = QDateTime(QDate(2016, 3, 4), QTime(), Qt::UTC).addSecs(id);
    return user;
}

struct Crowd
{
    explicit Crowd(int people)
    {
        plugdj::RoomState state;
        for (int i = 0; i < people; ++i)
            state.users.append(somebody(++last));
        state.historyId = u"h-1"_s;
        state.media = plugdj::Media{1, 1, u"c"_s, u"a"_s, u"t"_s, 3'600, {}};
        state.currentDj = 1;
        state.startedAt = QDateTime::currentDateTimeUtc();
        room.reset(state, somebody(++last), {QDateTime::currentDateTimeUtc(), {}});
    }

    /// A part of a second; microseconds.
    double live(int part)
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < ComeAndGo / part / 2; ++i) {
            room.join(somebody(++last));
            room.leave(++first);
        }
        for (int i = 0; i < Votes / part; ++i)
            room.vote(first + 1 + dice.bounded(int(last - first)), dice.bounded(4) ? 1 : -1, now);
        return double(timer.nsecsElapsed()) / 1000;
    }

    PlugDjRoom room;
    QRandomGenerator dice{7};
    qint64 first = 1;
    qint64 last = 0;
};

/// Microseconds for one look at everybody: is this entry what it was.
double floorOf(const PlugDjRoom &room)
{
    const QList<RosterEntry> before = room.roster();
    const QList<RosterEntry> after = room.roster();
    std::vector<double> times;
    for (int round = 0; round < 50; ++round) {
        QElapsedTimer timer;
        timer.start();
        int same = 0;
        for (qsizetype i = 0; i < before.size(); ++i)
            same += before[i] == after[i];
        times.push_back(double(timer.nsecsElapsed()) / 1000);
        if (same != before.size())
            std::printf("the floor is broken\n");
    }
    return median(times);
}

void run(const Theme &theme, int people, RosterModel::Sort sort, const char *name)
{
    Crowd crowd(people);
    RosterModel model(Service::PlugDj);
    model.setSort(sort);
    PersonDelegate delegate(theme, Service::PlugDj);
    PeopleView view;
    setUpList(view, model, delegate);
    view.setRoster(model);
    view.resize(296, 600);
    view.show();
    model.setRoster(crowd.room.roster());
    QImage image(view.viewport()->size(), QImage::Format_ARGB32_Premultiplied);
    view.viewport()->render(&image);
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum() / 2);

    const double least = floorOf(crowd.room);
    std::vector<double> events, lists, models, views, whole;
    for (int round = 0; round < Seconds * UpdatesASecond; ++round) {
        events.push_back(crowd.live(UpdatesASecond));
        QElapsedTimer timer;
        timer.start();
        const QList<RosterEntry> roster = crowd.room.roster();
        lists.push_back(double(timer.nsecsElapsed()) / 1000);
        timer.restart();
        model.setRoster(roster);
        models.push_back(double(timer.nsecsElapsed()) / 1000);
        timer.restart();
        QCoreApplication::processEvents();
        view.viewport()->render(&image, {}, {}, QWidget::DrawWindowBackground);
        views.push_back(double(timer.nsecsElapsed()) / 1000);
        whole.push_back(lists.back() + models.back() + views.back());
    }
    std::printf("%6d people, %-8s floor %6.0f us  events %6.0f  list %6.0f  model %6.0f  view %6.0f us; one update "
                "%5.1f x floor, median %5.1f ms, worst %5.1f ms\n",
                people, name, least, median(events), median(lists), median(models), median(views),
                median(whole) / least, median(whole) / 1000, worst(whole) / 1000);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    Theme theme;
    theme.setChoice(Theme::Choice::Dark);
    for (const int people : {100, 1'000, 10'000}) {
        run(theme, people, RosterModel::Sort::Name, "by name");
        run(theme, people, RosterModel::Sort::Vote, "by vote");
    }
    return 0;
}
