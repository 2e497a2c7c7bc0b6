// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "app/singleinstance.h"

#include "core/logging.h"

#include <QDBusConnectionInterface>
#include <QDBusMessage>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

const auto Interface = u"org.freedesktop.Application"_s;
const auto Practice = u"practice"_s; // as the desktop entry names the action
/// A first start that hangs must not hang the second one too.
constexpr int AnswerMs = 3'000;
/// More links than anybody opens at once.
constexpr qsizetype MostLinks = 20;

QString busName(const QString &profile)
{
    const QString name = u"org.partyline.Partyline"_s;
    return profile == "default"_L1 ? name : name + u".p"_s + profile;
}

/// With it the desktop lets the window come to the front.
QVariantMap platformData()
{
    QVariantMap data;
    if (const QString token = qEnvironmentVariable("XDG_ACTIVATION_TOKEN"); !token.isEmpty())
        data.insert(u"activation-token"_s, token);
    if (const QString id = qEnvironmentVariable("DESKTOP_STARTUP_ID"); !id.isEmpty())
        data.insert(u"desktop-startup-id"_s, id);
    return data;
}

void takeToken(const QVariantMap &data)
{
    if (const QByteArray token = data.value(u"activation-token"_s).toByteArray(); !token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token);
}

} // namespace

SingleInstance::SingleInstance(const QString &profile, const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_name(busName(profile))
    , m_path(u'/' + QString(m_name).replace(u'.', u'/'))
{
    if (!m_bus.isConnected())
        return;
    // The object first: whoever finds the name may call at once.
    m_bus.registerObject(m_path, this, QDBusConnection::ExportAllSlots);
    const auto reply = m_bus.interface()->registerService(m_name);
    m_hasName = reply.isValid() && reply.value() == QDBusConnectionInterface::ServiceRegistered;
    m_isFirst = m_hasName || !reply.isValid();
    if (!m_hasName)
        m_bus.unregisterObject(m_path);
}

SingleInstance::~SingleInstance()
{
    if (!m_hasName)
        return;
    m_bus.interface()->unregisterService(m_name);
    m_bus.unregisterObject(m_path);
}

bool SingleInstance::handOver(const Wish &wish) const
{
    if (wish.practice)
        return call(u"ActivateAction"_s, {Practice, QVariantList(), platformData()});
    if (!wish.links.isEmpty())
        return call(u"Open"_s, {wish.links, platformData()});
    return call(u"Activate"_s, {platformData()});
}

bool SingleInstance::call(const QString &method, const QVariantList &arguments) const
{
    auto message = QDBusMessage::createMethodCall(m_name, m_path, Interface, method);
    message.setArguments(arguments);
    const QDBusMessage answer = m_bus.call(message, QDBus::Block, AnswerMs);
    if (answer.type() == QDBusMessage::ErrorMessage)
        qCWarning(lcApp) << "the first instance does not answer:" << answer.errorName();
    return answer.type() == QDBusMessage::ReplyMessage;
}

void SingleInstance::Activate(const QVariantMap &platformData)
{
    takeToken(platformData);
    emit asked({});
}

void SingleInstance::Open(const QStringList &uris, const QVariantMap &platformData)
{
    takeToken(platformData);
    emit asked({uris.mid(0, MostLinks), false});
}

void SingleInstance::ActivateAction(const QString &name, const QVariantList &, const QVariantMap &platformData)
{
    takeToken(platformData);
    emit asked({{}, name == Practice});
}

} // namespace partyline
