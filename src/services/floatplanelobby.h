// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/floatplaneonair.h"
#include "services/floatplanestreams.h"

#include <QSet>

namespace partyline {

/// The streams of the site as an account sees them: the creators it subscribes to, those that a search finds, and who
/// is live. Forgets everything when the account signs out.
class FloatplaneLobby final : public QObject
{
    Q_OBJECT

public:
    using milliseconds = std::chrono::milliseconds;

    /// Subscribed creators that are asked for; nobody pays for more, and each is a request.
    static constexpr qsizetype MostSubscribed = 200;
    /// Of one search; who has not found the stream by then types another word.
    static constexpr qsizetype MostFound = 50;

    struct Options
    {
        milliseconds keep{300'000}; ///< so long a list of subscriptions is used again
        int burst = 20;             ///< creators asked for at once, one after the other
        milliseconds refill{1'000}; ///< and then one in that time
        FloatplaneOnAir::Options onAir;
    };

    /// The account owns the lobby.
    explicit FloatplaneLobby(FloatplaneAccount &account);
    FloatplaneLobby(FloatplaneAccount &account, Options options);

    /// Asks for the subscriptions, unless they were told a short while ago, and for each creator that is not known yet.
    /// changed() follows as they come.
    void refresh();
    /// The same at once, however fresh the list is.
    void reload();
    bool isRefreshing() const { return m_isRefreshing; }
    bool hasSubscriptions() const { return m_toldAt.isValid(); }
    /// In the order of the list; as far as they were told.
    QList<Livestream> subscribed() const;
    /// Subscriptions beyond MostSubscribed, which are found by name only.
    int leftOut() const { return m_leftOut; }
    /// Why the list, or a part of it, is missing.
    const std::optional<Error> &trouble() const { return m_trouble; }

    /// `found` is called once, and not at all when `context` is gone by then. The caller sees to it that the site is
    /// not asked too often.
    void find(const QString &words, QObject *context, std::function<void(const Result<QList<Livestream>> &)> found);

    /// What anybody told about a stream; nothing when nobody did.
    std::optional<Livestream> stream(const QString &streamId) const;
    std::optional<Livestream> streamOfCreator(const QString &creatorId) const;
    void learn(const Livestream &stream);

    FloatplaneOnAir &onAir() { return m_onAir; }
    const FloatplaneOnAir &onAir() const { return m_onAir; }

signals:
    void changed();
    /// What is known of that creator is something else now.
    void learned(const QString &creatorId);

private:
    QCoro::Task<> fetchSubscriptions(int session);
    QCoro::Task<> fetchCreator(int session, QString creatorId);
    QCoro::Task<> search(QString words, QPointer<QObject> context,
                         std::function<void(const Result<QList<Livestream>> &)> found);
    void takeSubscriptions(const QList<floatplane::Subscription> &subscriptions);
    void askNext();
    void finish(const std::optional<Error> &trouble);
    void clear();

    FloatplaneAccount &m_account;
    const Options m_options;
    RequestPace m_pace;
    FloatplaneOnAir m_onAir;
    QStringList m_creators;              ///< subscribed, in order
    QStringList m_toAsk;                 ///< of them, not known yet
    QHash<QString, Livestream> m_known;  ///< by creator
    QHash<QString, QString> m_creatorOf; ///< by stream
    QDateTime m_toldAt;
    std::optional<Error> m_trouble;
    QTimer m_timer;
    int m_leftOut = 0;
    int m_session = 0; ///< grows with every sign-out
    bool m_isRefreshing = false;
};

} // namespace partyline
