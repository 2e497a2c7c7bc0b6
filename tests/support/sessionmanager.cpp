// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "support/sessionmanager.h"

#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

#include <X11/SM/SMlib.h>

#include <csignal>
#include <cstdlib>
#include <vector>

namespace partyline {

namespace {

constexpr int ErrorLength = 256;

/// The manager's process: what libSM calls back has no other place to look at.
struct Manager
{
    int orders = -1;
    int answers = -1;
    std::vector<IceConn> connections;
    std::vector<SmsConn> clients;
};

Manager &manager()
{
    static Manager one;
    return one;
}

void tell(char what)
{
    if (write(manager().answers, &what, 1) != 1)
        _exit(1);
}

Status registerClient(SmsConn client, SmPointer, char *previous)
{
    std::free(previous);
    char *id = SmsGenerateClientID(client);
    SmsRegisterClientReply(client, id);
    std::free(id);
    manager().clients.push_back(client);
    tell('r');
    return 1;
}

void ignoreInteract(SmsConn, SmPointer, int) {}
void ignoreInteractDone(SmsConn, SmPointer, Bool) {}
void ignoreRequest(SmsConn, SmPointer, int, Bool, int, Bool, Bool) {}
void secondPhase(SmsConn client, SmPointer)
{
    SmsSaveYourselfPhase2(client);
}
void saved(SmsConn, SmPointer, Bool)
{
    tell('d');
}
void closed(SmsConn client, SmPointer, int count, char **reasons)
{
    SmFreeReasons(count, reasons);
    std::erase(manager().clients, client);
}
void setProperties(SmsConn, SmPointer, int count, SmProp **properties)
{
    for (int i = 0; i < count; ++i)
        SmFreeProperty(properties[i]);
    std::free(static_cast<void *>(properties));
}
void deleteProperties(SmsConn, SmPointer, int count, char **names)
{
    for (int i = 0; i < count; ++i)
        std::free(names[i]);
    std::free(static_cast<void *>(names));
}
void getProperties(SmsConn client, SmPointer)
{
    SmsReturnProperties(client, 0, nullptr);
}

Status newClient(SmsConn, SmPointer, unsigned long *mask, SmsCallbacks *calls, char **)
{
    *mask = SmsRegisterClientProcMask | SmsInteractRequestProcMask | SmsInteractDoneProcMask
            | SmsSaveYourselfRequestProcMask | SmsSaveYourselfP2RequestProcMask | SmsSaveYourselfDoneProcMask
            | SmsCloseConnectionProcMask | SmsSetPropertiesProcMask | SmsDeletePropertiesProcMask
            | SmsGetPropertiesProcMask;
    calls->register_client = {registerClient, nullptr};
    calls->interact_request = {ignoreInteract, nullptr};
    calls->interact_done = {ignoreInteractDone, nullptr};
    calls->save_yourself_request = {ignoreRequest, nullptr};
    calls->save_yourself_phase2_request = {secondPhase, nullptr};
    calls->save_yourself_done = {saved, nullptr};
    calls->close_connection = {closed, nullptr};
    calls->set_properties = {setProperties, nullptr};
    calls->delete_properties = {deleteProperties, nullptr};
    calls->get_properties = {getProperties, nullptr};
    return 1;
}

Bool letIn(char *)
{
    return 1; // the suite's own program, on a socket that nobody else knows
}

/// Until the suite closes its end.
[[noreturn]] void manage(IceListenObj *listeners, int count)
{
    Manager &m = manager();
    for (;;) {
        std::vector<pollfd> all{{m.orders, POLLIN, 0}};
        for (int i = 0; i < count; ++i)
            all.push_back({IceGetListenConnectionNumber(listeners[i]), POLLIN, 0});
        for (IceConn connection : m.connections)
            all.push_back({IceConnectionNumber(connection), POLLIN, 0});
        if (poll(all.data(), all.size(), -1) < 0)
            _exit(1);
        char order = 0;
        if (all[0].revents) {
            if (read(m.orders, &order, 1) != 1)
                _exit(0);
            for (SmsConn client : m.clients)
                SmsSaveYourself(client, SmSaveBoth, 1, SmInteractStyleNone, 0);
        }
        for (int i = 0; i < count; ++i) {
            IceAcceptStatus status = IceAcceptFailure;
            if (!all[std::size_t(i) + 1].revents)
                continue;
            if (IceConn connection = IceAcceptConnection(listeners[i], &status); status == IceAcceptSuccess)
                m.connections.push_back(connection);
        }
        for (std::size_t i = std::size_t(count) + 1; i < all.size(); ++i) {
            if (!all[i].revents)
                continue;
            IceConn connection = m.connections[i - std::size_t(count) - 1];
            if (IceProcessMessages(connection, nullptr, nullptr) != IceProcessMessagesSuccess) {
                std::erase(m.connections, connection);
                IceCloseConnection(connection);
                break; // the list of what is polled is another one now
            }
        }
    }
}

} // namespace

SessionManager::SessionManager()
{
    int orders[2];
    int answers[2];
    char error[ErrorLength] = {};
    int count = 0;
    IceListenObj *listeners = nullptr;
    static char vendor[] = "Partyline";
    static char release[] = "1";
    if (pipe(orders) != 0 || pipe(answers) != 0
        || !SmsInitialize(vendor, release, newClient, nullptr, letIn, ErrorLength, error)
        || !IceListenForConnections(&count, &listeners, ErrorLength, error))
        qFatal("no session manager: %s", error);
    for (int i = 0; i < count; ++i)
        IceSetHostBasedAuthProc(listeners[i], letIn);
    char *address = IceComposeNetworkIdList(count, listeners);
    qputenv("SESSION_MANAGER", address);
    std::free(address);
    m_process = fork();
    if (m_process == 0) {
        close(orders[1]);
        close(answers[0]);
        manager().orders = orders[0];
        manager().answers = answers[1];
        manage(listeners, count);
    }
    close(orders[0]);
    close(answers[1]);
    m_orders = orders[1];
    m_answers = answers[0];
}

SessionManager::~SessionManager()
{
    close(m_orders);
    close(m_answers);
    waitpid(m_process, nullptr, 0);
    qunsetenv("SESSION_MANAGER");
}

void SessionManager::endSession()
{
    if (write(m_orders, "s", 1) != 1)
        qFatal("the session manager is gone");
}

QByteArray SessionManager::told()
{
    QByteArray all;
    pollfd answers{m_answers, POLLIN, 0};
    char what = 0;
    while (poll(&answers, 1, 0) > 0 && read(m_answers, &what, 1) == 1)
        all.append(what);
    return all;
}

} // namespace partyline
