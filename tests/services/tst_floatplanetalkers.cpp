// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "services/floatplanetalkers.h"

#include <QTest>

using namespace partyline;
using namespace Qt::StringLiterals;

class TestFloatplaneTalkers : public QObject
{
    Q_OBJECT

private slots:
    void whoWasHeardIsFound();
    void someHundredStayTogether();
    void aCrowdStaysBounded();
    void anotherNameOrRoleIsSomebodyNew();
    void everybodyIsForgottenWithUs();
};

namespace {

/// Their letters, which a view only points to.
struct Letters
{
    explicit Letters(int number, const char *role = "Normal")
        : id("guid-" + std::to_string(number))
        , name("viewer_" + std::to_string(number))
        , type(role)
    {
    }

    floatplane::ChatterView view() const
    {
        floatplane::ChatterView chatter;
        chatter.userId = id;
        chatter.userName = name;
        chatter.userType = type;
        return chatter;
    }

    std::string id, name, type;
};

void hear(FloatplaneTalkers &talkers, const Letters &letters, bool isSelf = false)
{
    talkers.add(letters.view(), FloatplaneTalkers::personOf(letters.view()), isSelf);
}

/// Of so many who talk in turn, the second time round.
int strangersAmong(FloatplaneTalkers &talkers, int people)
{
    int strangers = 0;
    for (int number = 0; number < 2 * people; ++number) {
        const Letters letters(number % people);
        if (talkers.find(letters.view()))
            continue;
        strangers += number >= people;
        hear(talkers, letters);
    }
    return strangers;
}

} // namespace

void TestFloatplaneTalkers::whoWasHeardIsFound()
{
    FloatplaneTalkers talkers;
    const Letters ann(1, "Moderator");
    QVERIFY(!talkers.find(ann.view()));
    hear(talkers, ann, true);
    const auto *found = talkers.find(ann.view());
    QVERIFY(found);
    QCOMPARE(found->person, (Person{u"guid-1"_s, u"viewer_1"_s, Role::Moderator}));
    QVERIFY(found->isSelf);
    QVERIFY(!talkers.find(Letters(2).view()));
}

void TestFloatplaneTalkers::someHundredStayTogether()
{
    FloatplaneTalkers talkers;
    QCOMPARE(strangersAmong(talkers, 200), 0);
    FloatplaneTalkers more;
    QVERIFY(strangersAmong(more, 800) < 40); // a few of them share a stretch with too many, as chance has it
}

void TestFloatplaneTalkers::aCrowdStaysBounded()
{
    FloatplaneTalkers talkers;
    for (int number = 0; number < 20'000; ++number) {
        hear(talkers, Letters(number));
        QVERIFY(talkers.find(Letters(number).view())); // whoever must go, it is not the newest
    }
    int known = 0;
    for (int number = 0; number < 20'000; ++number)
        known += talkers.find(Letters(number).view()) != nullptr;
    QVERIFY(known > 1'000 && known <= 2'048);
}

void TestFloatplaneTalkers::anotherNameOrRoleIsSomebodyNew()
{
    FloatplaneTalkers talkers;
    Letters ann(1);
    hear(talkers, ann);
    ann.name = "ann";
    QVERIFY(!talkers.find(ann.view()));
    hear(talkers, ann);
    QCOMPARE(talkers.find(ann.view())->person.name, u"ann"_s);
    ann.type = "Moderator";
    QVERIFY(!talkers.find(ann.view()));
    hear(talkers, ann);
    QCOMPARE(talkers.find(ann.view())->person.role, Role::Moderator);
}

void TestFloatplaneTalkers::everybodyIsForgottenWithUs()
{
    FloatplaneTalkers talkers;
    talkers.setSelf({u"guid-7"_s, u"me"_s, Role::None});
    hear(talkers, Letters(1));
    talkers.setSelf({u"guid-7"_s, u"me"_s, Role::None});
    QVERIFY(talkers.find(Letters(1).view()));
    talkers.setSelf({u"guid-8"_s, u"me"_s, Role::None});
    QVERIFY(!talkers.find(Letters(1).view()));
    hear(talkers, Letters(1));
    QVERIFY(talkers.find(Letters(1).view()));
}

QTEST_GUILESS_MAIN(TestFloatplaneTalkers)
#include "tst_floatplanetalkers.moc"
