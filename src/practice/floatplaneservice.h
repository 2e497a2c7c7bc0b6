// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "practice/practiceservice.h"

#include <memory>

namespace partyline {

/// The practice Floatplane: site, chat host and identity provider, each on a loopback port of its own (floatplane.md
/// Appendix B).
class FloatplaneService final : public PracticeService
{
    Q_OBJECT

public:
    FloatplaneService(const PracticeServer::Options &options, Faults &faults, QObject *parent = nullptr);
    ~FloatplaneService() override;

    static QList<FaultInfo> faults();
    static QList<ControlInfo> controls();

    Result<Done> listen(quint16 firstPort, bool isExact) override;
    quint16 lastPort() const override;
    Endpoints endpoints() const override;
    QJsonObject announcement() const override;
    bool canControl(const QString &name) const override;
    Result<QJsonObject> control(const QString &name, const QJsonObject &arguments) override;

private:
    struct Parts;
    const std::unique_ptr<Parts> m_parts;
};

} // namespace partyline
