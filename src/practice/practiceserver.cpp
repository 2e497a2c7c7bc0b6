// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "practice/practiceserver.h"

#include "practice/controldesk.h"
#include "practice/floatplaneservice.h"
#include "practice/plugdjservice.h"

#include <QCoreApplication>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

QList<FaultInfo> allFaults()
{
    return PlugDjService::faults() + FloatplaneService::faults();
}

QStringList helpOf(const QString &service, const QList<ControlInfo> &controls)
{
    QStringList lines;
    for (const ControlInfo &control : controls) {
        const QString arguments = control.arguments.isEmpty() ? QString() : u" {%1}"_s.arg(control.arguments);
        lines.append(u"%1 %2: %3"_s.arg(control.name + arguments, -42).arg(service, control.help));
    }
    return lines;
}

} // namespace

class PracticeServer::Private
{
public:
    explicit Private(const Options &given)
        : options(given)
        , faults(allFaults())
        , plugDj(options, faults)
        , floatplane(options, faults)
        , desk([this](const QString &name, const QJsonObject &arguments) { return control(name, arguments); })
    {
    }

    Result<QJsonObject> control(const QString &name, const QJsonObject &arguments);
    Result<QJsonObject> setFault(const QJsonObject &arguments);

    const Options options;
    Faults faults;
    PlugDjService plugDj;
    FloatplaneService floatplane;
    ControlDesk desk;
    /// By the word that picks them.
    const QList<std::pair<QString, PracticeService *>> services{{serviceToken(Service::PlugDj), &plugDj},
                                                                {serviceToken(Service::Floatplane), &floatplane}};
};

Result<QJsonObject> PracticeServer::Private::setFault(const QJsonObject &arguments)
{
    QString spec = arguments.value(u"name"_s).toString();
    if (!arguments.value(u"on"_s).toBool(true)) {
        faults.clear(spec);
        return QJsonObject{};
    }
    if (arguments.contains(u"argument"_s))
        spec += u'=' + arguments.value(u"argument"_s).toVariant().toString();
    const auto set = faults.set(spec);
    if (!set)
        return set.error();
    return QJsonObject{};
}

Result<QJsonObject> PracticeServer::Private::control(const QString &name, const QJsonObject &arguments)
{
    if (name == "fault"_L1)
        return setFault(arguments);
    const QString wanted = arguments.value(u"service"_s).toString();
    QJsonObject results;
    for (const auto &[token, service] : services) {
        if ((!wanted.isEmpty() && wanted != token) || !service->canControl(name))
            continue;
        const auto result = service->control(name, arguments);
        if (!result)
            return result.error();
        results[token] = *result;
    }
    if (results.isEmpty()) {
        return Error{Error::Kind::Refused,
                     QCoreApplication::translate("PracticeServer", "No service has a control call \"%1\".").arg(name),
                     u"control"_s,
                     {}};
    }
    return results.size() == 1 ? results.begin()->toObject() : results;
}

PracticeServer::PracticeServer(Options options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(options))
{
}

PracticeServer::~PracticeServer() = default;

Result<Done> PracticeServer::listen()
{
    for (const QString &spec : d->options.faults) {
        if (auto set = d->faults.set(spec); !set)
            return set;
    }
    quint16 next = d->options.port;
    bool isExact = true; // the port that was asked for is the first service's or nobody's
    for (const auto &[token, service] : d->services) {
        if (auto listening = service->listen(next, isExact); !listening)
            return listening;
        isExact = false;
        next = next == 0 ? 0 : quint16(service->lastPort() + 1);
    }
    return d->desk.listen(next);
}

QJsonObject PracticeServer::announcement() const
{
    QJsonObject announcement{{u"control"_s, d->desk.url()}};
    for (const auto &[token, service] : d->services)
        announcement[token] = service->announcement();
    return announcement;
}

Endpoints PracticeServer::plugDjEndpoints() const
{
    return d->plugDj.endpoints();
}

Endpoints PracticeServer::floatplaneEndpoints() const
{
    return d->floatplane.endpoints();
}

Result<QJsonObject> PracticeServer::control(const QString &name, const QJsonObject &arguments)
{
    return d->control(name, arguments);
}

QStringList PracticeServer::faultHelp()
{
    return Faults::help(allFaults());
}

QStringList PracticeServer::controlHelp()
{
    QStringList lines{u"%1 %2"_s.arg(u"fault {name, argument}"_s, -42)
                          .arg(u"both: switch a fault on, or off with the argument \"off\""_s)};
    lines += helpOf(serviceToken(Service::PlugDj), PlugDjService::controls());
    lines += helpOf(serviceToken(Service::Floatplane), FloatplaneService::controls());
    return lines;
}

} // namespace partyline
