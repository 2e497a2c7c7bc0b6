// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "services/plugdjorders.h"
#include "services/plugdjplaylistrequests.h"
#include "services/plugdjrequests.h"
#include "services/plugdjsocialrequests.h"

#include <QDir>
#include <QFile>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace partyline;
using namespace Qt::StringLiterals;

namespace {

const QString Root = QStringLiteral(PARTYLINE_SOURCE_DIR);
/// Stands for whatever is put into an address.
constexpr qint64 Id = 424242;

QString textOf(const QString &path)
{
    QFile file(Root + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString callOf(const ApiRequest &request)
{
    QString path = request.path;
    path.remove(u"/_/"_s);
    path.replace(QString::number(Id), u":id"_s);
    return QString::fromLatin1(request.verb) + u' ' + path;
}

/// Every builder by its name, with the call it makes.
QMap<QString, ApiRequest> builders()
{
    using namespace plugdj;
    const QString id = QString::number(Id);
    return {
        {u"initRequest"_s, initRequest()},
        {u"logInRequest"_s, logInRequest({}, {}, {})},
        {u"logOutRequest"_s, logOutRequest()},
        {u"tokenRequest"_s, tokenRequest()},
        {u"ownUserRequest"_s, ownUserRequest()},
        {u"roomPageRequest"_s, roomPageRequest(id)},
        {u"joinRequest"_s, joinRequest(id)},
        {u"stateRequest"_s, stateRequest()},
        {u"roomsRequest"_s, roomsRequest({}, 1, 50)},
        {u"favouriteRoomsRequest"_s, favouriteRoomsRequest(1, 50)},
        {u"hostedRoomsRequest"_s, hostedRoomsRequest()},
        {u"addFavouriteRequest"_s, addFavouriteRequest(Id)},
        {u"removeFavouriteRequest"_s, removeFavouriteRequest(Id)},
        {u"createRoomRequest"_s, createRoomRequest({}, false)},
        {u"updateRoomRequest"_s, updateRoomRequest({})},
        {u"sosRequest"_s, sosRequest({})},
        {u"chatHistoryRequest"_s, chatHistoryRequest()},
        {u"playHistoryRequest"_s, playHistoryRequest()},
        {u"usersRequest"_s, usersRequest({Id})},
        {u"voteRequest"_s, voteRequest(1, {})},
        {u"playlistsRequest"_s, playlistsRequest()},
        {u"grabRequest"_s, grabRequest(Id, {})},
        {u"joinBoothRequest"_s, joinBoothRequest()},
        {u"leaveBoothRequest"_s, leaveBoothRequest()},
        {u"skipMeRequest"_s, skipMeRequest()},
        {u"dismissNotificationRequest"_s, dismissNotificationRequest(Id)},
        {u"blurbRequest"_s, blurbRequest({})},
        {u"languageRequest"_s, languageRequest({})},
        {u"settingsRequest"_s, settingsRequest({})},
        {u"playlistMediaRequest"_s, playlistMediaRequest(Id)},
        {u"createPlaylistRequest"_s, createPlaylistRequest({}, {})},
        {u"deletePlaylistRequest"_s, deletePlaylistRequest(Id)},
        {u"activatePlaylistRequest"_s, activatePlaylistRequest(Id)},
        {u"renamePlaylistRequest"_s, renamePlaylistRequest(Id, {})},
        {u"shufflePlaylistRequest"_s, shufflePlaylistRequest(Id)},
        {u"insertMediaRequest"_s, insertMediaRequest(Id, {}, true)},
        {u"deleteMediaRequest"_s, deleteMediaRequest(Id, {})},
        {u"moveMediaRequest"_s, moveMediaRequest(Id, {}, -1)},
        {u"updateMediaRequest"_s, updateMediaRequest(Id, 1, {}, {})},
        {u"friendsRequest"_s, friendsRequest()},
        {u"friendInvitesRequest"_s, friendInvitesRequest()},
        {u"befriendRequest"_s, befriendRequest(Id)},
        {u"unfriendRequest"_s, unfriendRequest(Id)},
        {u"refuseFriendRequest"_s, refuseFriendRequest(Id)},
        {u"ignoresRequest"_s, ignoresRequest()},
        {u"ignoreRequest"_s, ignoreRequest(Id)},
        {u"unignoreRequest"_s, unignoreRequest(Id)},
        {u"userRequest"_s, userRequest(Id)},
        {u"profileRequest"_s, profileRequest(Id)},
    };
}

/// What moderators ask for has one builder for all of it, and one for the lists.
QStringList moderationCalls()
{
    using namespace plugdj;
    const NamedUser target{Id, {}};
    const QList<Order> orders{DeleteLine{QString::number(Id), target},
                              MuteUser{target},
                              UnmuteUser{target},
                              BanUser{target},
                              UnbanUser{target},
                              BanFromList{target},
                              UnbanFromList{target},
                              AddDj{target},
                              MoveDj{target, 0},
                              RemoveDj{target},
                              SkipTrack{target, {}},
                              SetLock{},
                              SetCycle{},
                              SetRole{target, 0},
                              SetRole{target, 1000},
                              SetChatLevel{}};
    QSet<size_t> kinds;
    QStringList calls;
    for (const Order &order : orders) {
        kinds.insert(order.index());
        calls.append(callOf(requestOf(order)));
    }
    if (kinds.size() != qsizetype(std::variant_size_v<Order>))
        calls.append(u"an order is missing here"_s);
    static const QRegularExpression list(u"request\\.path = u\"/_/([^\"]+)\""_s);
    for (auto it = list.globalMatch(textOf(u"/src/services/plugdjmoderation.cpp"_s)); it.hasNext();)
        calls.append(u"GET "_s + it.next().captured(1));
    return calls;
}

/// The names of all functions that make a request, as the headers declare them.
QStringList declared()
{
    static const QRegularExpression builder(u"\\bApiRequest (\\w+)\\("_s);
    QStringList names;
    const QDir folder(Root + u"/src/services"_s);
    for (const QString &header : folder.entryList({u"plugdj*.h"_s})) {
        for (auto it = builder.globalMatch(textOf(u"/src/services/"_s + header)); it.hasNext();)
            names.append(it.next().captured(1));
    }
    names.removeAll(u"requestOf"_s); // moderationCalls()
    names.removeDuplicates();
    names.sort();
    return names;
}

} // namespace

/// docs/plugdj-events.md lists the calls that the program makes: these, and no others.
class TestPlugDjCalls : public QObject
{
    Q_OBJECT

private slots:
    void everyBuilderIsKnownHere();
    void theDocumentListsEveryCall();
};

void TestPlugDjCalls::everyBuilderIsKnownHere()
{
    QCOMPARE(declared().join(u'\n'), QStringList(builders().keys()).join(u'\n'));
}

void TestPlugDjCalls::theDocumentListsEveryCall()
{
    QStringList made = moderationCalls();
    for (const ApiRequest &request : builders())
        made.append(callOf(request));
    made.removeAll(u"GET /:id"_s); // the page of a room: no call of the interface
    made.sort();
    made.removeDuplicates();

    QStringList listed;
    static const QRegularExpression row(u"\\n\\| `((?:GET|POST|PUT|DELETE) [^`]+)` \\|"_s);
    static const QRegularExpression place(u":[a-z]+"_s);
    for (auto it = row.globalMatch(textOf(u"/docs/plugdj-events.md"_s)); it.hasNext();)
        listed.append(it.next().captured(1).replace(place, u":id"_s));
    listed.sort();
    QCOMPARE(listed.join(u'\n'), made.join(u'\n'));
}

QTEST_GUILESS_MAIN(TestPlugDjCalls)
#include "tst_plugdjcalls.moc"
