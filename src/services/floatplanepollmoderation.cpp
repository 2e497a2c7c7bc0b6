// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "services/floatplanepollmoderation.h"

#include "services/floatplaneaccount.h"
#include "services/floatplanepollbook.h"

#include <QPointer>

namespace partyline {

using namespace Qt::StringLiterals;

FloatplanePollModeration::FloatplanePollModeration(FloatplaneAccount &account, FloatplanePollBook &book,
                                                   QObject *parent)
    : QObject(parent)
    , m_account(account)
    , m_book(book)
{
}

void FloatplanePollModeration::setPermitted(bool isPermitted)
{
    if (m_isPermitted == isPermitted)
        return;
    m_isPermitted = isPermitted;
    emit changed();
}

QString FloatplanePollModeration::flawOf(const PollDraft &draft)
{
    if (draft.title.trimmed().isEmpty())
        return tr("Ask something.");
    if (draft.title.size() > LongestText)
        return tr("The question is too long by %n character(s).", nullptr, int(draft.title.size() - LongestText));
    if (draft.options.size() < FewestOptions)
        return tr("Give at least %n option(s).", nullptr, int(FewestOptions));
    if (draft.options.size() > MostOptions)
        return tr("Give at most %n option(s).", nullptr, int(MostOptions));
    for (qsizetype i = 0; i < draft.options.size(); ++i) {
        const QString &option = draft.options[i];
        if (option.trimmed().isEmpty())
            return tr("Option %1 is empty.").arg(i + 1);
        if (option.size() > LongestText)
            return tr("Option %1 is longer than %2 characters.").arg(i + 1).arg(LongestText);
        if (draft.options.indexOf(option) < i)
            return tr("Option %1 is there twice.").arg(i + 1);
    }
    return {};
}

void FloatplanePollModeration::open(const PollDraft &draft)
{
    if (m_isOpening)
        return;
    if (const QString flaw = flawOf(draft); !flaw.isEmpty()) {
        emit openRefused({Error::Kind::Refused, flaw, u"draft"_s, {}});
        return;
    }
    m_isOpening = true;
    emit changed();
    sendOpen(draft);
}

QCoro::Task<> FloatplanePollModeration::sendOpen(PollDraft draft)
{
    // The account may outlive us.
    const QPointer<FloatplanePollModeration> self(this);
    const auto token = co_await m_account.freshToken();
    if (!self)
        co_return;
    if (!token) {
        whenOpened(token.error());
        co_return;
    }
    ApiRequest request;
    request.verb = "POST";
    request.path = u"/api/v3/poll/live/create"_s;
    request.body = floatplane::serializeCreatePollRequest(
        {m_creatorId, draft.title.trimmed(), draft.options, int(draft.duration.count())});
    const auto reply = co_await m_account.api().send(std::move(request));
    if (!self)
        co_return;
    if (reply) { // also told to the whole room; whichever comes first
        if (const auto poll = floatplane::parsePoll(reply->data))
            m_book.open(*poll);
    }
    whenOpened(reply ? std::nullopt : std::optional(reply.error()));
}

void FloatplanePollModeration::whenOpened(const std::optional<Error> &error)
{
    m_isOpening = false;
    emit changed();
    if (!error) {
        emit opened();
        return;
    }
    if (error->kind == Error::Kind::SignIn)
        m_account.checkSession();
    if (error->kind != Error::Kind::Cancelled)
        emit openRefused(*error);
}

void FloatplanePollModeration::close(const QString &pollId)
{
    if (m_closing.contains(pollId))
        return;
    m_closing.insert(pollId);
    emit changed();
    sendClose(pollId);
}

QCoro::Task<> FloatplanePollModeration::sendClose(QString pollId)
{
    const QPointer<FloatplanePollModeration> self(this);
    const auto token = co_await m_account.freshToken();
    if (!self)
        co_return;
    if (!token) {
        whenClosed(pollId, token.error());
        co_return;
    }
    ApiRequest request;
    request.verb = "POST";
    request.path = u"/api/v3/poll/close"_s;
    request.body = floatplane::serializeClosePollRequest({pollId});
    const auto reply = co_await m_account.api().send(std::move(request));
    if (!self)
        co_return;
    if (reply) {
        if (const auto poll = floatplane::parsePoll(reply->data))
            m_book.close(*poll);
    }
    whenClosed(pollId, reply ? std::nullopt : std::optional(reply.error()));
}

void FloatplanePollModeration::whenClosed(const QString &pollId, const std::optional<Error> &error)
{
    m_closing.remove(pollId);
    emit changed();
    if (!error || error->kind == Error::Kind::Cancelled)
        return;
    if (error->kind == Error::Kind::SignIn)
        m_account.checkSession();
    emit closeRefused(*error);
}

} // namespace partyline
