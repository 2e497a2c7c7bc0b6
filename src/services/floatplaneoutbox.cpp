// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "services/floatplaneoutbox.h"

#include "services/floatplaneitems.h"
#include "wire/floatplanerefusal.h"
#include "wire/floatplanetext.h"

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

/// The server may trim a text and escape it or not; what it says is compared without both.
bool isSameText(const QString &own, const QString &echo)
{
    return own.trimmed() == echo.trimmed() || floatplane::decodedEntities(own).trimmed() == echo.trimmed();
}

} // namespace

QString FloatplaneOutbox::lostText()
{
    return tr("The connection was lost before the server confirmed this line.");
}

FloatplaneOutbox::FloatplaneOutbox(Options options, Send send, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_send(std::move(send))
{
    m_clock.start();
    m_deadlineTimer.setSingleShot(true);
    m_cooldownTimer.setSingleShot(true);
    connect(&m_deadlineTimer, &QTimer::timeout, this, &FloatplaneOutbox::checkDeadlines);
    connect(&m_cooldownTimer, &QTimer::timeout, this, [this] {
        emit reasonChanged();
        sendNext();
    });
}

int FloatplaneOutbox::waiting() const
{
    return int(std::count_if(m_lines.cbegin(), m_lines.cend(), [](const Line &line) {
        return line.stage == Stage::Queued || line.stage == Stage::UnderWay;
    }));
}

std::chrono::milliseconds FloatplaneOutbox::cooldownLeft() const
{
    if (!m_ban.isEmpty() || !m_cooldownTimer.isActive())
        return std::chrono::milliseconds(0);
    return m_cooldownTimer.remainingTimeAsDuration();
}

QString FloatplaneOutbox::reason() const
{
    if (!m_ban.isEmpty())
        return m_ban;
    if (m_cooldownTimer.isActive()) {
        const auto left = std::chrono::ceil<std::chrono::seconds>(m_cooldownTimer.remainingTimeAsDuration());
        return tr("That was too fast. You can write again in %n second(s).", nullptr, int(left.count()));
    }
    if (waiting() >= MaximumQueue)
        return tr("Your last lines are still on their way.");
    return {};
}

FloatplaneOutbox::Line *FloatplaneOutbox::find(qint64 seq)
{
    const auto it =
        std::find_if(m_lines.begin(), m_lines.end(), [seq](const Line &line) { return line.item.seq == seq; });
    return it == m_lines.end() ? nullptr : &*it;
}

void FloatplaneOutbox::add(const FeedItem &item)
{
    m_lines.append({item, Stage::Queued, 0});
    emit reasonChanged();
    sendNext();
}

std::optional<FeedItem> FloatplaneOutbox::retry(qint64 seq)
{
    Line *line = find(seq);
    if (!line || line->item.delivery != FeedItem::Delivery::Failed)
        return {};
    Line again{line->item, Stage::Queued, 0};
    again.item.delivery = FeedItem::Delivery::Pending;
    again.item.failure.clear();
    m_lines.removeIf([seq](const Line &old) { return old.item.seq == seq; });
    m_lines.append(again);
    emit reasonChanged();
    // Later, so that "pending" is told before what becomes of it.
    QMetaObject::invokeMethod(this, &FloatplaneOutbox::sendNext, Qt::QueuedConnection);
    return again.item;
}

bool FloatplaneOutbox::discard(qint64 seq)
{
    return m_lines.removeIf([seq](const Line &line) {
        return line.item.seq == seq && line.item.delivery == FeedItem::Delivery::Failed;
    }) > 0;
}

void FloatplaneOutbox::sendNext()
{
    if (!m_isUp || m_underWay != 0 || m_cooldownTimer.isActive())
        return;
    const auto next =
        std::find_if(m_lines.begin(), m_lines.end(), [](const Line &line) { return line.stage == Stage::Queued; });
    if (next == m_lines.end())
        return;
    next->stage = Stage::UnderWay;
    next->deadline = m_clock.elapsed() + m_options.echoTimeout.count();
    m_underWay = next->item.seq;
    armTimer();
    m_send(next->item.text,
           [this, seq = m_underWay](const Result<floatplane::SentChat> &answer) { whenAnswered(seq, answer); });
}

void FloatplaneOutbox::whenAnswered(qint64 seq, const Result<floatplane::SentChat> &answer)
{
    if (m_underWay == seq)
        m_underWay = 0;
    Line *line = find(seq);
    // The echo may have been here first; then the line is done.
    if (line && (line->stage == Stage::UnderWay || line->stage == Stage::Unconfirmed)) {
        if (answer)
            whenAcknowledged(*line, *answer);
        else if (line->stage == Stage::UnderWay)
            whenRefused(*line, answer.error());
    }
    emit reasonChanged();
    sendNext();
}

void FloatplaneOutbox::whenAcknowledged(Line &line, const floatplane::SentChat &sent)
{
    line.item.delivery = FeedItem::Delivery::Sent;
    line.item.failure.clear();
    line.stage = Stage::Acknowledged;
    if (sent.chatter) { // all that the echo would tell; it is not looked at again
        line.item.id = sent.chatter->id;
        line.item.serverTime = sent.chatter->timestamp;
        line.item.author.role = std::max(line.item.author.role, floatplane::roleOf(sent.chatter->userType));
        if (!sent.chatter->userId.isEmpty())
            line.item.author.id = sent.chatter->userId;
        if (sent.chatter->emotes)
            line.item.payload = FeedItem::EmotesPayload{*sent.chatter->emotes};
    }
    const FeedItem item = line.item;
    if (!item.id.isEmpty()) // its echo is known by the id
        m_lines.removeIf([&item](const Line &old) { return old.item.seq == item.seq; });
    emit changed(item);
}

void FloatplaneOutbox::whenRefused(Line &line, const Error &error)
{
    if (error.code == "timeout"_L1) {
        checkDeadlines(); // the echo may have a little time left
        return;
    }
    if (error.kind == Error::Kind::Network) {
        fail(line, Stage::Unconfirmed, lostText());
        return;
    }
    fail(line, Stage::Failed, error.text);
    if (error.code == floatplane::ChatBannedCode) {
        m_ban = error.text;
        failQueue(error.text);
    } else if (error.kind == Error::Kind::RateLimited) {
        m_cooldownTimer.start(error.retryAfter ? *error.retryAfter : m_options.cooldown);
    } else if (error.kind == Error::Kind::SignIn) {
        emit sessionRefused();
    }
}

void FloatplaneOutbox::fail(Line &line, Stage stage, const QString &why)
{
    line.stage = stage;
    line.item.delivery = FeedItem::Delivery::Failed;
    line.item.failure = why;
    emit changed(FeedItem(line.item));
}

void FloatplaneOutbox::checkDeadlines()
{
    const qint64 now = m_clock.elapsed();
    const auto isOver = [now](const Line &line) { return line.deadline <= now; };
    m_lines.removeIf([&](const Line &line) { return line.stage == Stage::Acknowledged && isOver(line); });
    failAll([&](const Line &line) { return line.stage == Stage::UnderWay && isOver(line); }, Stage::Unconfirmed,
            tr("The server did not confirm this line. It may or may not be there."));
    forgetOldFailures();
    armTimer();
    emit reasonChanged();
}

/// Tells of them when all are settled: whoever hears it may retry or discard at once.
void FloatplaneOutbox::failAll(const std::function<bool(const Line &)> &which, Stage stage, const QString &why)
{
    QList<FeedItem> failed;
    for (Line &line : m_lines) {
        if (!which(line))
            continue;
        line.stage = stage;
        line.item.delivery = FeedItem::Delivery::Failed;
        line.item.failure = why;
        failed.append(line.item);
    }
    for (const FeedItem &item : std::as_const(failed))
        emit changed(item);
}

void FloatplaneOutbox::failQueue(const QString &why)
{
    failAll([](const Line &line) { return line.stage == Stage::Queued; }, Stage::Failed, why);
}

void FloatplaneOutbox::forgetOldFailures()
{
    qsizetype excess = m_lines.size() - MaximumFailed;
    m_lines.removeIf(
        [&excess](const Line &line) { return line.item.delivery == FeedItem::Delivery::Failed && excess-- > 0; });
}

void FloatplaneOutbox::armTimer()
{
    std::optional<qint64> nearest;
    for (const Line &line : std::as_const(m_lines)) {
        if (line.stage == Stage::UnderWay || line.stage == Stage::Acknowledged)
            nearest = std::min(nearest.value_or(line.deadline), line.deadline);
    }
    if (nearest)
        m_deadlineTimer.start(std::chrono::milliseconds(std::max(qint64(1), *nearest - m_clock.elapsed())));
    else
        m_deadlineTimer.stop();
}

std::optional<FeedItem> FloatplaneOutbox::claim(const floatplane::Chatter &echo)
{
    const auto mine = std::find_if(m_lines.begin(), m_lines.end(), [&echo](const Line &line) {
        return line.stage != Stage::Queued && line.stage != Stage::Failed && isSameText(line.item.text, echo.message);
    });
    if (mine == m_lines.end())
        return {};
    FeedItem item = mine->item;
    m_lines.erase(mine);
    item.id = echo.id;
    item.serverTime = echo.timestamp;
    item.delivery = FeedItem::Delivery::Sent;
    item.failure.clear();
    emit reasonChanged();
    return item;
}

void FloatplaneOutbox::setUp()
{
    m_isUp = true;
    m_underWay = 0;
    m_ban.clear();
    emit reasonChanged();
    sendNext();
}

void FloatplaneOutbox::setDown(const Error &error)
{
    m_isUp = false;
    m_underWay = 0;
    failAll([](const Line &line) { return line.stage == Stage::UnderWay; }, Stage::Unconfirmed, lostText());
    failQueue(error.text.isEmpty() ? tr("There is no connection.") : error.text);
    emit reasonChanged();
}

} // namespace partyline
