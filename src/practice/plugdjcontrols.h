// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "practice/plugdjroutes.h"
#include "practice/practiceservice.h"

#include <QObject>

#include <functional>

namespace partyline::djpractice {

/// POST control/NAME for this service: things that happen at once.
class Controls final : public QObject
{
    Q_OBJECT

public:
    /// Lines that one burst may have.
    static constexpr int MaximumBurst = 10'000;

    explicit Controls(Ensemble ensemble, QObject *parent = nullptr);

    static QList<ControlInfo> all();
    Result<QJsonObject> run(const QString &name, const QJsonObject &arguments);

private:
    using Action = std::function<Result<QJsonObject>(const QJsonObject &)>;

    Result<QJsonObject> say(const QJsonObject &arguments);
    Result<QJsonObject> said(const QJsonObject &arguments) const;
    Result<QJsonObject> burst(const QJsonObject &arguments);
    Result<QJsonObject> advance(const QJsonObject &arguments);
    Result<QJsonObject> event(const QJsonObject &arguments);
    Result<QJsonObject> drop(const QJsonObject &arguments);
    Result<QJsonObject> expireSession(const QJsonObject &arguments);
    Result<QJsonObject> setPassword(const QJsonObject &arguments);
    Result<QJsonObject> takeOver(const QJsonObject &arguments);
    Result<QJsonObject> maintenance(const QJsonObject &arguments);
    Result<QJsonObject> penalty(const QString &kind, const QJsonObject &arguments);
    Result<QJsonObject> muteHeartbeat(bool muted);

    void sayNext(const QString &slug, qint64 speaker, const QString &text, int number, int count, int interval);
    Result<Room *> roomOf(const QJsonObject &arguments) const;
    Result<qint64> accountOf(const QJsonObject &arguments, const QString &key) const;
    Result<qint64> speakerOf(const QJsonObject &arguments, const Room &room) const;

    Ensemble m_ensemble;
    QHash<QString, Action> m_actions;
};

} // namespace partyline::djpractice
