// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "practice/practiceservice.h"

#include <memory>

namespace partyline {

/// plug.dj as it was: REST, pages and the room socket at one port (plugdj.md Appendix A).
class PlugDjService final : public PracticeService
{
    Q_OBJECT

public:
    PlugDjService(const PracticeServer::Options &options, Faults &faults, QObject *parent = nullptr);
    ~PlugDjService() override;

    Result<Done> listen(quint16 firstPort, bool isExact) override;
    quint16 lastPort() const override;
    Endpoints endpoints() const override;
    QJsonObject announcement() const override;
    bool canControl(const QString &name) const override;
    Result<QJsonObject> control(const QString &name, const QJsonObject &arguments) override;

    static QList<FaultInfo> faults();
    static QList<ControlInfo> controls();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace partyline
