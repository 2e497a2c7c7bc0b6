// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "store/mentionbook.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace partyline;
using namespace Qt::StringLiterals;

namespace {

const HistoryRoom Bus{Service::PlugDj, u"plug.example"_s, u"night-bus"_s};
const HistoryRoom Kettle{Service::Floatplane, u"fp.example"_s, u"5c13f3c006f1be15e08e05c0"_s};

Mention mentionOf(const QString &id, const QString &text, const HistoryRoom &room = Bus)
{
    Mention mention;
    mention.room = room;
    mention.roomName = u"Night Bus"_s;
    mention.isMention = true;
    mention.item.kind = FeedItem::Kind::Chat;
    mention.item.service = room.service;
    mention.item.room = room.room;
    mention.item.seq = 7;
    mention.item.id = id;
    mention.item.author = {u"4"_s, u"ann"_s, Role::Moderator};
    mention.item.text = text;
    mention.item.isMention = true;
    mention.item.time = QDateTime::currentDateTimeUtc();
    return mention;
}

} // namespace

class TestMentionBook : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void whatWasTakenIsThereInTheNextRun();
    void theSameLineIsTakenOnce();
    void whatIsSaidAgainIsAnotherLine();
    void aSecondReasonIsAddedToTheFirst();
    void whatWasTakenOutDoesNotComeBackInAReplay();
    void oneAndAllAreRead();
    void roomsAndPeopleAreForgotten();
    void oldOnesGo();
    void onlyTheNewestAreKept();
    void aDeletedLineSaysSo();
    void withoutAFileItLastsForTheRun();
    void aDamagedFileIsSetAside();
    void aNewerFileIsLeftAlone();
    void aFolderThatCannotBeWrittenIsTold();

private:
    QString file() const { return m_folder->filePath(u"mentions.json"_s); }
    static QStringList texts(const MentionBook &book);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestMentionBook::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

QStringList TestMentionBook::texts(const MentionBook &book)
{
    QStringList texts;
    for (const Mention &mention : book.mentions())
        texts.append(mention.item.text);
    return texts;
}

void TestMentionBook::whatWasTakenIsThereInTheNextRun()
{
    Mention full = mentionOf(u"c1"_s, u"@juniper ليلى \"and\" 🔥"_s, Kettle);
    full.answered = u"always"_s;
    full.rule = u"Gear"_s;
    full.item.serverTime = full.item.time.addSecs(-3);
    {
        MentionBook book(file());
        const qint64 id = book.add(full);
        QVERIFY(id > 0);
        book.add(mentionOf(u"c2"_s, u"second"_s));
        book.setRead({id});
        full = *book.find(id);
    }
    MentionBook book(file());
    QCOMPARE(book.mentions().size(), 2);
    Mention read = book.mentions().constFirst();
    read.id = full.id;
    QCOMPARE(read, full);
    QCOMPARE(book.unread(), 1);
    QVERIFY(book.trouble().isEmpty());
    QCOMPARE(QFile(file()).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
             QFileDevice::Permissions());
}

void TestMentionBook::theSameLineIsTakenOnce()
{
    MentionBook book({});
    const Mention live = mentionOf(u"c1"_s, u"@juniper"_s);
    QVERIFY(book.add(live) > 0);
    QCOMPARE(book.add(live), 0); // told twice, or heard by two accounts
    Mention replayed = live;
    replayed.item.isBackfill = true;
    replayed.item.seq = 80;
    replayed.item.time = live.item.time.addDays(1);
    QCOMPARE(book.add(replayed), 0);
    QCOMPARE(book.unread(), 1);
    QCOMPARE(book.idOf(Bus, replayed.item), book.mentions().constFirst().id);
    QCOMPARE(book.idOf(Kettle, live.item), 0);
}

void TestMentionBook::whatIsSaidAgainIsAnotherLine()
{
    MentionBook book({});
    Mention first = mentionOf({}, u"@juniper hello"_s);
    QVERIFY(book.add(first) > 0);
    first.item.time = first.item.time.addSecs(5);
    QVERIFY(book.add(first) > 0); // no id: the time tells them apart
    Mention again = mentionOf(u"c1"_s, u"@juniper hello"_s);
    QVERIFY(book.add(again) > 0);
    again.item.time = again.item.time.addSecs(3600); // a server that counts anew
    QVERIFY(book.add(again) > 0);
    QCOMPARE(book.unread(), 4);
}

void TestMentionBook::aSecondReasonIsAddedToTheFirst()
{
    MentionBook book({});
    Mention found = mentionOf(u"c1"_s, u"@juniper turntable"_s);
    found.isMention = false;
    found.rule = u"Gear"_s;
    const qint64 id = book.add(found);
    QCOMPARE(book.add(mentionOf(u"c1"_s, u"@juniper turntable"_s)), 0);
    QVERIFY(book.find(id)->isMention);
    QCOMPARE(book.find(id)->rule, u"Gear"_s);
    QCOMPARE(book.mentions().size(), 1);
}

void TestMentionBook::whatWasTakenOutDoesNotComeBackInAReplay()
{
    Mention line = mentionOf(u"c1"_s, u"@juniper"_s);
    {
        MentionBook book(file());
        book.remove({book.add(line)});
        QCOMPARE(book.mentions().size(), 0);
        QCOMPARE(book.unread(), 0);
    }
    MentionBook book(file());
    line.item.isBackfill = true;
    QCOMPARE(book.add(line), 0);
    line.item.text = u"@juniper and another"_s;
    QVERIFY(book.add(line) > 0);
}

void TestMentionBook::oneAndAllAreRead()
{
    MentionBook book({});
    QSignalSpy changed(&book, &MentionBook::changed);
    const qint64 first = book.add(mentionOf(u"c1"_s, u"one"_s));
    book.add(mentionOf(u"c2"_s, u"two"_s, Kettle));
    book.add(mentionOf(u"c3"_s, u"three"_s));
    QCOMPARE(book.unreadIn(Bus), 2);
    book.setRead({first});
    QCOMPARE(book.unread(), 2);
    book.setRead({first}, false);
    QCOMPARE(book.unread(), 3);
    const auto before = changed.size();
    book.setRead({first}, false);
    book.setRead({999});
    QCOMPARE(changed.size(), before);
    book.setAllRead();
    QCOMPARE(book.unread(), 0);
    QCOMPARE(book.unreadIn(Kettle), 0);
}

void TestMentionBook::roomsAndPeopleAreForgotten()
{
    MentionBook book(file());
    Mention bob = mentionOf(u"c2"_s, u"of bob"_s);
    bob.item.author = {u"5"_s, u"bob"_s, Role::None};
    Mention other = mentionOf(u"c3"_s, u"of ann, there"_s, Kettle);
    for (const Mention &one : {mentionOf(u"c1"_s, u"of ann"_s), bob, other})
        book.add(one);
    book.forgetPerson(Service::PlugDj, {u"4"_s, u"whatever she is called now"_s, Role::None});
    QCOMPARE(texts(book), (QStringList{u"of bob"_s, u"of ann, there"_s}));
    book.forgetRoom(Kettle);
    QCOMPARE(texts(book), QStringList{u"of bob"_s});
    QCOMPARE(book.unread(), 1);
}

void TestMentionBook::oldOnesGo()
{
    MentionBook book({});
    const HistoryRoom practice{Service::PlugDj, HistoryRoom::Practice, u"den"_s};
    Mention old = mentionOf(u"c1"_s, u"old"_s);
    old.item.time = old.item.time.addDays(-40);
    book.add(old);
    book.add(mentionOf(u"c2"_s, u"new"_s));
    Mention yesterday = mentionOf(u"c3"_s, u"practice"_s, practice);
    yesterday.item.time = yesterday.item.time.addDays(-2);
    book.add(yesterday);
    QCOMPARE(texts(book), (QStringList{u"old"_s, u"new"_s}));
    book.retain(30);
    QCOMPARE(texts(book), QStringList{u"new"_s});
    book.retain(0);
    book.add(old);
    QCOMPARE(book.mentions().size(), 2);
}

void TestMentionBook::onlyTheNewestAreKept()
{
    MentionBook book(file());
    for (int i = 0; i < int(MentionBook::MostMentions) + 25; ++i)
        book.add(mentionOf(u"c%1"_s.arg(i), u"line %1"_s.arg(i)));
    QCOMPARE(book.mentions().size(), MentionBook::MostMentions);
    QCOMPARE(book.mentions().constFirst().item.text, u"line 25"_s);
    QCOMPARE(book.unread(), int(MentionBook::MostMentions));
    QCOMPARE(book.idOf(Bus, mentionOf(u"c3"_s, u"line 3"_s).item), 0);
}

void TestMentionBook::aDeletedLineSaysSo()
{
    MentionBook book({});
    const qint64 id = book.add(mentionOf(u"c1"_s, u"rude"_s));
    FeedItem deleted = book.find(id)->item;
    deleted.isDeleted = true;
    deleted.deletedBy = u"tape.deck"_s;
    book.settle(Bus, deleted);
    QVERIFY(book.find(id)->item.isDeleted);
    QCOMPARE(book.find(id)->item.deletedBy, u"tape.deck"_s);
}

void TestMentionBook::withoutAFileItLastsForTheRun()
{
    MentionBook book({});
    book.add(mentionOf(u"c1"_s, u"one"_s));
    QVERIFY(!book.isOnDisk());
    QCOMPARE(book.mentions().size(), 1);
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void TestMentionBook::aDamagedFileIsSetAside()
{
    QFile broken(file());
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("{\"version\":1,\"mentions\":[{\"ser");
    broken.close();
    {
        MentionBook book(file());
        QVERIFY2(book.trouble().contains(u".damaged-"_s), qPrintable(book.trouble()));
        QCOMPARE(book.mentions().size(), 0);
        book.add(mentionOf(u"c1"_s, u"after"_s));
    }
    QCOMPARE(QDir(m_folder->path()).entryList({u"*.damaged-*"_s}, QDir::Files).size(), 1);
    MentionBook book(file());
    QCOMPARE(texts(book), QStringList{u"after"_s});
}

void TestMentionBook::aNewerFileIsLeftAlone()
{
    QFile newer(file());
    QVERIFY(newer.open(QIODevice::WriteOnly));
    const QByteArray bytes = "{\"version\":99,\"mentions\":[]}";
    newer.write(bytes);
    newer.close();
    {
        MentionBook book(file());
        QVERIFY(book.trouble().contains(u"newer"_s));
        QVERIFY(!book.isOnDisk());
        QVERIFY(book.add(mentionOf(u"c1"_s, u"one"_s)) > 0);
    }
    QVERIFY(newer.open(QIODevice::ReadOnly));
    QCOMPARE(newer.readAll(), bytes);
}

void TestMentionBook::aFolderThatCannotBeWrittenIsTold()
{
    // A file where the folder should be: no permission and no root goes around that.
    QFile inTheWay(m_folder->filePath(u"data"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    MentionBook book(m_folder->filePath(u"data/mentions.json"_s), std::chrono::milliseconds(1));
    QSignalSpy failed(&book, &MentionBook::failed);
    book.add(mentionOf(u"c1"_s, u"one"_s));
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(!failed[0][0].value<Error>().text.isEmpty());
    QCOMPARE(book.mentions().size(), 1);
    book.add(mentionOf(u"c2"_s, u"two"_s));
    QTRY_VERIFY(!book.trouble().isEmpty());
    QCOMPARE(failed.size(), 1);
}

QTEST_GUILESS_MAIN(TestMentionBook)
#include "tst_mentionbook.moc"
