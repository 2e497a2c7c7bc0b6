// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "practice/floatplanesails.h"

#include "core/logging.h"
#include "practice/floatplanefaults.h"
#include "practice/floatplanesessions.h"
#include "wire/floatplanerefusal.h"

namespace partyline::practice {

using namespace Qt::StringLiterals;

FloatplaneSails::FloatplaneSails(FloatplaneSocket::Options options, FloatplaneSessions &sessions, const Faults &faults,
                                 QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_sessions(sessions)
    , m_faults(faults)
{
}

FloatplaneSails::~FloatplaneSails()
{
    for (auto *socket : std::as_const(m_sockets))
        socket->disconnect(this);
}

void FloatplaneSails::route(const QByteArray &verb, const QString &path, Handler handler)
{
    m_routes.insert({verb, path}, std::move(handler));
}

bool FloatplaneSails::isSocketPath(const QString &path)
{
    return path == "/socket.io"_L1 || path == "/socket.io/"_L1;
}

std::optional<FrontDoor::Refusal> FloatplaneSails::refusalOf(const RequestHead &head) const
{
    if (m_faults.isOn(fault::Maintenance))
        return FrontDoor::Refusal{503, QByteArrayLiteral("<h1>Down for maintenance</h1>"), "text/html"};
    if (const int status = faultNumber(m_faults, fault::RefuseUpgrade); status > 0)
        return FrontDoor::Refusal{status, QByteArrayLiteral("<html><body>Refused for practice</body></html>"),
                                  "text/html"};
    if (!isSocketPath(head.path))
        return FrontDoor::Refusal{404, QByteArrayLiteral("Not Found")};
    if (head.query.queryItemValue(u"transport"_s) != "websocket"_L1)
        return FrontDoor::Refusal{400, QByteArrayLiteral("Transport unknown")};
    if (head.query.queryItemValue(u"EIO"_s) != "3"_L1)
        return FrontDoor::Refusal{400, QByteArrayLiteral("Unsupported protocol version")};
    if (head.query.hasQueryItem(u"sid"_s))
        return FrontDoor::Refusal{400, QByteArrayLiteral("Session ID unknown")};
    if (!m_faults.isOn(fault::AnyOrigin) && !m_origins.contains(QString::fromLatin1(head.header("origin"))))
        return FrontDoor::Refusal{400, QByteArrayLiteral("Origin not allowed")};
    return {};
}

void FloatplaneSails::adopt(std::unique_ptr<QWebSocket> socket, const RequestHead &head)
{
    const QString known = m_sessions.sessionOfHeader(head.header("cookie"));
    // Without a cookie there is an anonymous session that lives as long as the socket (5.4).
    const bool ownsSession = known.isEmpty();
    const QString session = ownsSession ? m_sessions.start() : known;
    auto *adopted = new FloatplaneSocket(std::move(socket), head, m_options, m_faults, session, this);
    adopted->setAnswersPings(m_answersPings);
    m_sockets.append(adopted);
    connect(adopted, &FloatplaneSocket::requested, this,
            [this, adopted](const auto &request, const auto &id) { serve(adopted, request, id); });
    connect(adopted, &FloatplaneSocket::left, this, [this, adopted] { emit left(adopted); });
    connect(adopted, &FloatplaneSocket::gone, this, [this, adopted, ownsSession] { forget(adopted, ownsSession); });
}

void FloatplaneSails::forget(FloatplaneSocket *socket, bool ownsSession)
{
    m_sockets.removeOne(socket);
    if (ownsSession)
        m_sessions.end(socket->session());
    socket->deleteLater();
}

void FloatplaneSails::serve(FloatplaneSocket *socket, const sails::Request &request, std::optional<qint64> id)
{
    const Answer answer = answerTo(*socket, request);
    if (id)
        acknowledge(socket, *id, sails::serializeResponse(answer.response));
    if (answer.after)
        answer.after();
}

FloatplaneSails::Answer FloatplaneSails::answerTo(FloatplaneSocket &socket, const sails::Request &request) const
{
    QString path = request.url.section(u'?', 0, 0);
    if (path.size() > 1 && path.endsWith(u'/'))
        path.chop(1);
    const auto handler = m_routes.constFind({request.verb, path});
    if (handler == m_routes.cend()) {
        qCDebug(lcPractice) << "no such route";
        return {{404, floatplane::noSuchRouteBody(), {}}};
    }
    return (*handler)(socket, request);
}

void FloatplaneSails::acknowledge(FloatplaneSocket *socket, qint64 id, const QByteArray &argument)
{
    if (m_faults.isOn(fault::OmitAcks))
        return;
    const int copies = m_faults.isOn(fault::DuplicateAcks) ? 2 : 1;
    const auto say = [=] {
        for (int copy = 0; copy < copies; ++copy)
            socket->acknowledge(id, argument);
    };
    if (const int delay = faultNumber(m_faults, fault::DelayAcks); delay > 0)
        QTimer::singleShot(delay, socket, say);
    else
        say();
}

void FloatplaneSails::setAnswersPings(bool answers)
{
    m_answersPings = answers;
    for (auto *socket : std::as_const(m_sockets))
        socket->setAnswersPings(answers);
}

void FloatplaneSails::endAll(FloatplaneSocket::End how)
{
    const auto sockets = m_sockets; // those that are dropped leave the list meanwhile
    for (auto *socket : sockets)
        socket->end(how);
}

} // namespace partyline::practice
