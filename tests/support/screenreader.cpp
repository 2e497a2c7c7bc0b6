// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "support/screenreader.h"

#include <QCoreApplication>
#include <QDBusArgument>
#include <QDBusConnectionInterface>
#include <QDBusInterface>
#include <QDBusPendingCall>
#include <QDBusReply>
#include <QTest>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

const QString Accessible = u"org.a11y.atspi.Accessible"_s;
const QString Action = u"org.a11y.atspi.Action"_s;
const QString Text = u"org.a11y.atspi.Text"_s;
const QString Registry = u"org.a11y.atspi.Registry"_s;
const QString Root = u"/org/a11y/atspi/accessible/root"_s;
const QString Null = u"/org/a11y/atspi/null"_s;

/// A busy machine's GUI thread may need this long for one answer.
constexpr int AnswerTime = 20'000;
constexpr int RegistryPatience = 20'000;
/// Nothing of the program is nested deeper.
constexpr int DeepestTree = 60;

struct Reference
{
    QString service, path;
};

Reference reference(const QDBusArgument &argument)
{
    Reference read;
    QDBusObjectPath path;
    argument.beginStructure();
    argument >> read.service >> path;
    argument.endStructure();
    read.path = path.path();
    return read;
}

QList<Reference> references(const QVariant &value)
{
    QList<Reference> all;
    const auto argument = value.value<QDBusArgument>();
    argument.beginArray();
    while (!argument.atEnd())
        all.append(reference(argument));
    argument.endArray();
    return all;
}

/// Rows of these are many and alike.
bool hasManyRows(const QString &role)
{
    return role == "list"_L1 || role == "table"_L1 || role == "tree"_L1 || role == "tree table"_L1;
}

} // namespace

ScreenReader::ScreenReader() = default;

ScreenReader::~ScreenReader()
{
    QDBusConnection::disconnectFromBus(u"screenreader"_s);
}

QString ScreenReader::connectToBus()
{
    QDBusInterface launcher(u"org.a11y.Bus"_s, u"/org/a11y/bus"_s, u"org.a11y.Bus"_s);
    const QDBusReply<QString> address = launcher.call(u"GetAddress"_s);
    if (!address.isValid())
        return address.error().message();
    m_bus = QDBusConnection::connectToBus(address.value(), u"screenreader"_s);
    if (!m_bus.isConnected())
        return m_bus.lastError().message();
    // The first call starts the registry. One that does not find its display yet ends, and the next call starts
    // another.
    QString trouble;
    const bool isRegistered = QTest::qWaitFor(
        [&] {
            trouble = registerEvents();
            return trouble.isEmpty();
        },
        RegistryPatience);
    if (!isRegistered)
        return trouble;
    for (const QString &member : {u"Announcement"_s, u"StateChanged"_s}) {
        if (!m_bus.connect({}, {}, u"org.a11y.atspi.Event.Object"_s, member, this, SLOT(hear(QDBusMessage))))
            return m_bus.lastError().message();
    }
    return {};
}

/// In words, what was in the way.
QString ScreenReader::registerEvents()
{
    for (const QString &event : {u"object:state-changed"_s, u"object:announcement"_s}) {
        auto call =
            QDBusMessage::createMethodCall(Registry, u"/org/a11y/atspi/registry"_s, Registry, u"RegisterEvent"_s);
        call << event;
        const QDBusMessage answer = m_bus.call(call);
        if (answer.type() != QDBusMessage::ReplyMessage)
            return answer.errorMessage();
    }
    return {};
}

bool ScreenReader::follow(qint64 process)
{
    m_program.clear();
    m_focus.clear();
    m_spoken.clear();
    return QTest::qWaitFor(
        [this, process] {
            auto call = QDBusMessage::createMethodCall(Registry, Root, Accessible, u"GetChildren"_s);
            const QDBusMessage answer = m_bus.call(call);
            const QVariantList arguments = answer.arguments();
            if (arguments.isEmpty())
                return false;
            for (const Reference &program : references(arguments.constFirst())) {
                if (m_bus.interface()->servicePid(program.service).value() == process) {
                    m_program = program.service;
                    m_root = program.path;
                    return true;
                }
            }
            return false;
        },
        60'000);
}

QVariantList ScreenReader::ask(const QString &path, const QString &interface, const QString &method,
                               const QVariantList &arguments)
{
    auto call = QDBusMessage::createMethodCall(m_program, path, interface, method);
    call.setArguments(arguments);
    const QDBusMessage answer = m_bus.call(call, QDBus::Block, AnswerTime);
    return answer.type() == QDBusMessage::ReplyMessage ? answer.arguments() : QVariantList();
}

QVariant ScreenReader::property(const QString &path, const QString &interface, const QString &name)
{
    return ask(path, u"org.freedesktop.DBus.Properties"_s, u"Get"_s, {interface, name})
        .value(0)
        .value<QDBusVariant>()
        .variant();
}

QList<ScreenReader::Node> ScreenReader::lookAll(const QStringList &paths)
{
    // All questions go out before the first answer is waited for: one turn of the program answers them together.
    struct Asked
    {
        QDBusPendingCall states, role, name, description, children;
    };
    const auto send = [this](const QString &path, const QString &interface, const QString &method,
                             const QVariantList &arguments = {}) {
        auto call = QDBusMessage::createMethodCall(m_program, path, interface, method);
        call.setArguments(arguments);
        return m_bus.asyncCall(call, AnswerTime);
    };
    const QString properties = u"org.freedesktop.DBus.Properties"_s;
    std::vector<Asked> asked;
    for (const QString &path : paths)
        asked.push_back({send(path, Accessible, u"GetState"_s), send(path, Accessible, u"GetRoleName"_s),
                         send(path, properties, u"Get"_s, {Accessible, u"Name"_s}),
                         send(path, properties, u"Get"_s, {Accessible, u"Description"_s}),
                         send(path, properties, u"Get"_s, {Accessible, u"ChildCount"_s})});
    const auto answer = [](QDBusPendingCall &call) {
        call.waitForFinished();
        return call.isError() ? QVariant() : call.reply().arguments().value(0);
    };
    QList<Node> nodes;
    for (size_t i = 0; i < asked.size(); ++i) {
        Node node;
        const QVariant states = answer(asked[i].states);
        node.seen.path = paths[qsizetype(i)];
        node.seen.role = answer(asked[i].role).toString();
        node.seen.name = answer(asked[i].name).value<QDBusVariant>().variant().toString();
        node.seen.description = answer(asked[i].description).value<QDBusVariant>().variant().toString();
        node.children = answer(asked[i].children).value<QDBusVariant>().variant().toInt();
        if (states.isValid()) {
            QList<uint> words;
            states.value<QDBusArgument>() >> words;
            if (words.size() == 2)
                node.seen.states = quint64(words[0]) | quint64(words[1]) << 32;
            node.isThere = true;
        }
        nodes.append(node);
    }
    return nodes;
}

std::optional<Seen> ScreenReader::look(const QString &path)
{
    if (path.isEmpty())
        return std::nullopt;
    const QList<Node> nodes = lookAll({path});
    return nodes[0].isThere ? std::optional(nodes[0].seen) : std::nullopt;
}

QStringList ScreenReader::childrenOf(const QList<Node> &nodes, QList<int> &parents)
{
    struct Asked
    {
        int parent;
        QDBusPendingCall call;
    };
    std::vector<Asked> asked;
    for (int i = 0; i < nodes.size(); ++i) {
        const int count = nodes[i].children;
        for (int row = 0; row < count; ++row) {
            // The newest rows of a feed are at its end, the first rows of a table at its beginning.
            if (hasManyRows(nodes[i].seen.role) && row >= MostRows && row < count - MostRows)
                continue;
            auto call = QDBusMessage::createMethodCall(m_program, nodes[i].seen.path, Accessible, u"GetChildAtIndex"_s);
            call << row;
            asked.push_back({i, m_bus.asyncCall(call, AnswerTime)});
        }
    }
    QStringList paths;
    for (Asked &one : asked) {
        one.call.waitForFinished();
        if (one.call.isError() || one.call.reply().arguments().isEmpty())
            continue;
        const QString path = reference(one.call.reply().arguments()[0].value<QDBusArgument>()).path;
        if (path != Null) {
            paths.append(path);
            parents.append(one.parent);
        }
    }
    return paths;
}

QList<Seen> ScreenReader::tree(const QString &root, bool withClosedMenus, bool withRows)
{
    struct Branch
    {
        Node node;
        QList<int> below;
    };
    std::vector<Branch> branches;
    QList<Node> level = lookAll({root});
    QList<int> ids;
    const auto keep = [&](const Node &node, int depth) {
        const bool isMenu = withClosedMenus && node.seen.role.contains("menu"_L1);
        if (!node.isThere || (depth > 0 && !isMenu && !node.seen.is(Seen::Showing)))
            return -1;
        branches.push_back({node, {}});
        branches.back().node.seen.depth = depth;
        if (!withRows && hasManyRows(node.seen.role))
            branches.back().node.children = 0;
        return int(branches.size()) - 1;
    };
    if (keep(level[0], 0) < 0)
        return {};
    ids = {0};
    for (int depth = 1; depth <= DeepestTree && !ids.isEmpty(); ++depth) {
        QList<Node> above;
        for (const int id : std::as_const(ids))
            above.append(branches[size_t(id)].node);
        QList<int> parents, next;
        const QList<Node> found = lookAll(childrenOf(above, parents));
        for (int i = 0; i < found.size(); ++i) {
            const int id = keep(found[i], depth);
            if (id < 0)
                continue;
            branches[size_t(ids[parents[i]])].below.append(id);
            next.append(id);
        }
        ids = next;
    }
    QList<Seen> all;
    const std::function<void(int)> write = [&](int id) {
        all.append(branches[size_t(id)].node.seen);
        for (const int child : std::as_const(branches[size_t(id)].below))
            write(child);
    };
    write(0);
    return all;
}

QStringList ScreenReader::children(const QString &path)
{
    QStringList paths;
    const QVariantList answer = ask(path, Accessible, u"GetChildren"_s);
    if (answer.isEmpty())
        return paths;
    for (const Reference &child : references(answer[0])) {
        if (child.path != Null)
            paths.append(child.path);
    }
    return paths;
}

QString ScreenReader::parent(const QString &path)
{
    const QVariant value = property(path, Accessible, u"Parent"_s);
    return value.isValid() ? reference(value.value<QDBusArgument>()).path : QString();
}

QList<Seen> ScreenReader::windows()
{
    QList<Seen> all;
    for (const Node &node : lookAll(children(m_root))) {
        if (node.isThere && node.seen.is(Seen::Showing))
            all.append(node.seen);
    }
    return all;
}

QList<Seen> ScreenReader::walk(const QString &root)
{
    return tree(root, false, true);
}

std::optional<Seen> ScreenReader::findIn(const QString &root, const QString &role, const QString &name)
{
    // What a closed menu holds is not on the screen, and yet a screen reader may press it.
    const QList<Seen> all = tree(root, true, false);
    const bool isBeginning = name.endsWith(u'*');
    const auto found = std::ranges::find_if(all, [&](const Seen &seen) {
        const bool isNamed = isBeginning ? seen.name.startsWith(QStringView(name).chopped(1)) : seen.name == name;
        return (role.isEmpty() || seen.role == role) && isNamed;
    });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

std::optional<Seen> ScreenReader::find(const QString &role, const QString &name)
{
    const QList<Seen> all = windows();
    for (const Seen &window : all) {
        if (const auto found = findIn(window.path, role, name))
            return found;
    }
    return std::nullopt;
}

QList<Seen> ScreenReader::findAll(const QString &role, const QString &beginning)
{
    QList<Seen> found;
    const QList<Seen> all = windows();
    for (const Seen &window : all) {
        for (const Seen &seen : tree(window.path, false, false)) {
            if (seen.role == role && seen.name.startsWith(beginning))
                found.append(seen);
        }
    }
    return found;
}

bool ScreenReader::setText(const QString &path, const QString &text)
{
    return ask(path, u"org.a11y.atspi.EditableText"_s, u"SetTextContents"_s, {text}).value(0).toBool();
}

QRect ScreenReader::place(const QString &path)
{
    constexpr uint OfScreen = 0; // ATSPI_COORD_TYPE_SCREEN
    const QVariant answer = ask(path, u"org.a11y.atspi.Component"_s, u"GetExtents"_s, {OfScreen}).value(0);
    if (!answer.isValid())
        return {};
    int x = 0, y = 0, width = 0, height = 0;
    const auto argument = answer.value<QDBusArgument>();
    argument.beginStructure();
    argument >> x >> y >> width >> height;
    argument.endStructure();
    return {x, y, width, height};
}

QString ScreenReader::text(const QString &path)
{
    return ask(path, Text, u"GetText"_s, {0, -1}).value(0).toString();
}

double ScreenReader::value(const QString &path)
{
    return property(path, u"org.a11y.atspi.Value"_s, u"CurrentValue"_s).toDouble();
}

QStringList ScreenReader::actions(const QString &path)
{
    QStringList names;
    const int count = property(path, Action, u"NActions"_s).toInt();
    for (int i = 0; i < count; ++i)
        names.append(ask(path, Action, u"GetName"_s, {i}).value(0).toString());
    return names;
}

void ScreenReader::act(const QString &path, int action)
{
    auto call = QDBusMessage::createMethodCall(m_program, path, Action, u"DoAction"_s);
    call << action;
    m_bus.send(call);
}

bool ScreenReader::grabFocus(const QString &path)
{
    return ask(path, u"org.a11y.atspi.Component"_s, u"GrabFocus"_s).value(0).toBool();
}

std::optional<Seen> ScreenReader::focused()
{
    QCoreApplication::processEvents();
    if (m_focus.isEmpty())
        return std::nullopt;
    auto seen = look(m_focus);
    // An entry of a menu tells that it is chosen, and yet has no such state.
    if (seen && !seen->is(Seen::Focused) && !seen->role.contains("menu"_L1))
        seen.reset();
    return seen;
}

QStringList ScreenReader::spoken()
{
    QCoreApplication::processEvents();
    return m_spoken;
}

void ScreenReader::forgetSpoken()
{
    QCoreApplication::processEvents();
    m_spoken.clear();
}

void ScreenReader::hear(const QDBusMessage &message)
{
    if (message.service() != m_program)
        return;
    const QVariantList arguments = message.arguments();
    if (message.member() == "Announcement"_L1) {
        m_spoken.append(arguments.value(3).value<QDBusVariant>().variant().toString());
    } else if (arguments.value(0).toString() == "focused"_L1 && arguments.value(1).toInt() == 1) {
        m_focus = message.path();
        ++m_focusChanges;
        m_spoken.append(property(m_focus, Accessible, u"Name"_s).toString());
    }
}
