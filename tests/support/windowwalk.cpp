// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "support/windowwalk.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Controls that say nothing without a name.
const QSet<QString> ControlRoles = {
    u"push button"_s,    u"toggle button"_s,
    u"check box"_s,      u"radio button"_s,
    u"combo box"_s,      u"text"_s,
    u"password text"_s,  u"list"_s,
    u"list item"_s,      u"table"_s,
    u"tree"_s,           u"tree item"_s,
    u"slider"_s,         u"spin button"_s,
    u"link"_s,           u"page tab"_s,
    u"menu item"_s,      u"menu"_s,
    u"dialog"_s,         u"button menu"_s,
    u"tree table"_s,     u"table cell"_s,
    u"image"_s,          u"progress bar"_s,
    u"document frame"_s, u"check menu item"_s,
    u"page tab list"_s,  u"radio menu item"_s,
    u"chart"_s,          u"canvas"_s,
};

/// Reached by arrow keys inside of what holds them, or by no key at all.
const QSet<QString> WithinRoles = {
    u"list item"_s, u"tree item"_s,  u"table cell"_s,    u"page tab"_s,   u"menu item"_s,       u"menu bar"_s,
    u"menu"_s,      u"scroll bar"_s, u"column header"_s, u"row header"_s, u"check menu item"_s, u"radio menu item"_s,
    u"separator"_s, u"dialog"_s,     u"frame"_s,         u"window"_s,     u"tool bar"_s,        u"popup menu"_s,
};

/// When one of these is off, somebody asks why.
const QSet<QString> AskedRoles = {
    u"push button"_s, u"toggle button"_s, u"check box"_s, u"radio button"_s, u"combo box"_s,
    u"text"_s,        u"spin button"_s,   u"slider"_s,    u"button menu"_s,  u"password text"_s,
};

/// Their rows may be alike: two people can say the same.
const QSet<QString> RowRoles = {u"list item"_s, u"tree item"_s, u"table cell"_s, u"page tab"_s};

/// A busy machine may take this long for what a person sees at once.
constexpr int Soon = 20'000;
/// For what may rightly not come.
constexpr int Moment = 1'000;

/// Every file name of our icons: a control called "x" or "chevron-down" was never given a name.
const QSet<QString> &iconNames()
{
    static const QSet<QString> names = [] {
        QSet<QString> all;
        const QStringList files = QDir(QStringLiteral(PARTYLINE_SOURCE_DIR "/resources/icons")).entryList({u"*.svg"_s});
        for (const QString &file : files)
            all.insert(file.chopped(4));
        return all;
    }();
    return names;
}

QString flawOf(const Seen &seen)
{
    static const QRegularExpression className(
        u"^(Q[A-Z]\\w+|[a-z]+[A-Z]\\w*|\\w+(Widget|Edit|Button|View|Panel|Label|Dialog|Box))$"_s);
    static const QRegularExpression keyMark(u"&\\w"_s);
    if (!ControlRoles.contains(seen.role))
        return {};
    const QString name = seen.name.trimmed();
    const bool isRow = RowRoles.contains(seen.role);
    if (name.isEmpty())
        return u"has no name"_s;
    if (iconNames().contains(name))
        return u"is named after its icon"_s;
    if (!isRow && className.match(name).hasMatch())
        return u"is named after a class"_s;
    const qsizetype half = name.size() / 2;
    if (name.size() % 2 == 1 && name[half] == u' ' && name.first(half) == name.sliced(half + 1))
        return u"says its name twice"_s;
    if (!isRow && keyMark.match(name).hasMatch())
        return u"says the mark of its key"_s;
    // An edit's own button to empty it goes with its text.
    if (AskedRoles.contains(seen.role) && !seen.is(Seen::Sensitive) && seen.name != "Clear"_L1
        && (seen.description.trimmed().isEmpty() || seen.description == seen.name))
        return u"is off and does not say why"_s;
    return {};
}

} // namespace

QString told(const Seen &seen)
{
    return u"%1 \"%2\""_s.arg(seen.role, seen.name);
}

bool WindowWalk::start(const QStringList &arguments, const QStringList &awaited, const QHash<QString, QByteArray> &kept)
{
    m_trouble = m_reader.connectToBus();
    if (!m_trouble.isEmpty()) {
        m_trouble.prepend(u"This suite needs an accessibility bus: "_s);
        return false;
    }
    m_desk = std::make_unique<OuterDesk>();
    m_trouble = m_desk->trouble();
    if (!m_trouble.isEmpty())
        return false;
    for (auto it = kept.cbegin(); it != kept.cend(); ++it) {
        if (!m_desk->keep(it.key(), it.value())) {
            m_trouble = u"%1 cannot be written"_s.arg(it.key());
            return false;
        }
    }
    if (!m_desk->start(arguments) || !m_reader.follow(m_desk->process())) {
        m_trouble = u"the program does not start"_s;
        return false;
    }
    for (const QString &name : awaited) {
        if (!QTest::qWaitFor([&] { return m_reader.find({}, name).has_value(); }, Soon * 2)) {
            m_trouble = u"%1 does not come up"_s.arg(name);
            return false;
        }
    }
    m_desk->enlarge();
    m_main = m_reader.windows().constFirst().path;
    return true;
}

void WindowWalk::end()
{
    if (m_desk)
        m_desk->end();
}

std::optional<Seen> WindowWalk::now(const QString &name)
{
    const QString role = name.contains(u": "_s) ? name.section(u": "_s, 0, 0) : QString();
    QString what = role.isEmpty() ? name : name.section(u": "_s, 1);
    const qsizetype number = what.lastIndexOf(u'#');
    if (number > 0) {
        int left = QStringView(what).sliced(number + 1).toInt();
        what.truncate(number);
        for (const Seen &seen : m_reader.walk(m_main)) {
            if (seen.role == role && seen.name == what && --left == 0)
                return seen;
        }
        return std::nullopt;
    }
    if (const auto menu = openMenu()) {
        if (const auto seen = m_reader.findIn(menu->path, role, what))
            return seen;
    }
    // The newest window first: it is the one that is meant.
    QList<Seen> windows = m_reader.windows();
    std::reverse(windows.begin(), windows.end());
    for (const Seen &window : std::as_const(windows)) {
        if (const auto seen = m_reader.findIn(window.path, role, what))
            return seen;
    }
    return std::nullopt;
}

std::optional<Seen> WindowWalk::find(const QString &name)
{
    if (const auto known = m_reader.look(m_paths.value(name)))
        return known;
    std::optional<Seen> seen;
    if (!QTest::qWaitFor([&] { return (seen = now(name)).has_value(); }, Soon / 2))
        return std::nullopt;
    if (seen->role.contains("menu"_L1))
        m_paths.insert(name, seen->path);
    return seen;
}

bool WindowWalk::take(const QString &step)
{
    const QString verb = step.section(u' ', 0, 0);
    const QString what = step.section(u' ', 1);
    if (verb == "key"_L1) {
        m_desk->key(what.split(u' '));
        return true;
    }
    if (verb == "type"_L1) {
        m_desk->type(what);
        return true;
    }
    if (verb == "reach"_L1 || verb == "tab"_L1)
        return reach(what, verb == "tab"_L1 ? u"Tab"_s : u"F6"_s);
    const auto seen = find(what);
    if (!seen) {
        m_trouble = u"there is no \"%1\""_s.arg(what);
        return false;
    }
    if (verb == "await"_L1)
        return true;
    if (verb == "press"_L1) {
        m_reader.act(seen->path);
        return true;
    }
    if (!m_reader.grabFocus(seen->path)) {
        m_trouble = u"\"%1\" does not take the focus"_s.arg(what);
        return false;
    }
    if (verb == "context"_L1)
        m_desk->key({u"Menu"_s});
    return true;
}

/// Lists take the focus from the keyboard alone.
bool WindowWalk::reach(const QString &name, const QString &key)
{
    constexpr int MostStops = 20;
    for (int stops = 0; stops < MostStops; ++stops) {
        const auto now = press(key);
        const auto stop = now ? m_reader.look(stopOf(now->path)) : std::nullopt;
        if (stop && stop->name == name) {
            if (key == "F6"_L1 || m_reader.windows().size() == 1)
                m_before = now->path;
            return true;
        }
    }
    m_trouble = u"%1 does not lead to \"%2\""_s.arg(key, name);
    return false;
}

/// Qt lists no menu among the windows; the entry that has the focus leads to it.
std::optional<Seen> WindowWalk::openMenu()
{
    std::optional<Seen> menu;
    auto seen = m_reader.focused();
    while (seen && seen->role.contains("menu"_L1)) {
        menu = seen;
        seen = m_reader.look(m_reader.parent(seen->path));
    }
    return menu && menu->is(Seen::Showing) ? menu : std::nullopt;
}

std::optional<Seen> WindowWalk::active()
{
    if (const auto menu = openMenu())
        return menu;
    // Of windows over windows it is the one that has the focus.
    const auto focused = m_reader.focused();
    for (const Seen &window : m_reader.windows()) {
        const bool isMeant = window.path != m_main && window.is(Seen::Active) && !m_known.contains(window.path);
        if (isMeant && focused && isWithin(window.path, focused->path))
            return window;
    }
    return std::nullopt;
}

std::optional<Seen> WindowWalk::open(const QStringList &steps)
{
    const auto before = m_reader.focused();
    m_before = before ? before->path : QString();
    m_known.clear();
    for (const QString &step : steps) {
        // A button leads from one window to the next, once its own is there and in front: a key before it may still be
        // on its way.
        if (const auto button = step.startsWith("press "_L1) ? find(step.section(u' ', 1)) : std::nullopt) {
            [[maybe_unused]] const bool isInFront =
                QTest::qWaitFor([&] { return openMenu() || isInActive(button->path); }, Soon / 2);
            for (const Seen &known : m_reader.windows())
                m_known.append(known.path);
        }
        if (step.startsWith("in "_L1)) {
            const auto part = find(step.section(u' ', 1));
            m_trouble = u"there is no \"%1\""_s.arg(step);
            m_before.clear(); // it leads on to where it is used
            return part;
        }
        if (!take(step))
            return std::nullopt;
        // What follows is meant for the window that this one opens.
        if (const auto now = m_reader.focused(); now && step.startsWith("focus "_L1))
            m_before = now->path;
    }
    if (steps.isEmpty())
        return m_reader.look(m_main);
    std::optional<Seen> window;
    if (!QTest::qWaitFor([&] { return (window = active()).has_value(); }, Soon / 2)) {
        m_trouble = u"no other window becomes the active one and has the focus"_s;
        return std::nullopt;
    }
    return m_reader.look(window->path);
}

void WindowWalk::closeOthers()
{
    for (int tries = 0; tries < 4 && openMenu(); ++tries) {
        m_desk->key({u"Escape"_s});
        [[maybe_unused]] const bool isGone = QTest::qWaitFor([this] { return !openMenu(); }, Moment);
    }
    for (int tries = 0; tries < 6; ++tries) {
        const auto windows = m_reader.windows();
        if (windows.size() <= 1)
            return;
        m_desk->key({tries < 3 ? u"Escape"_s : u"alt+F4"_s});
        [[maybe_unused]] const bool fewer =
            QTest::qWaitFor([&] { return m_reader.windows().size() < windows.size(); }, Moment * 2);
    }
}

bool WindowWalk::isInActive(const QString &path)
{
    const QList<Seen> windows = m_reader.windows();
    return std::ranges::any_of(
        windows, [&](const Seen &window) { return window.is(Seen::Active) && isWithin(window.path, path); });
}

bool WindowWalk::isWithin(const QString &window, QString path)
{
    while (!path.isEmpty() && path != window) {
        const auto above = m_reader.look(path);
        if (!above || above->role == "application"_L1)
            return false;
        path = m_reader.parent(path);
    }
    return !path.isEmpty();
}

QString WindowWalk::stopOf(const QString &focused)
{
    QString path = focused;
    while (const auto seen = m_reader.look(path)) {
        if (!WithinRoles.contains(seen->role) || seen->role == "frame"_L1 || seen->role == "dialog"_L1)
            break;
        path = m_reader.parent(path);
    }
    return path;
}

std::optional<Seen> WindowWalk::press(const QString &key)
{
    const auto before = m_reader.focused();
    const quint64 heard = m_reader.focusChanges();
    m_desk->key({key});
    [[maybe_unused]] const bool moved =
        QTest::qWaitFor([&] { return m_reader.focusChanges() != heard; }, before ? Moment : Moment * 3);
    return m_reader.focused();
}

QStringList WindowWalk::namesOf(const Seen &window)
{
    QStringList findings;
    const QList<Seen> all = m_reader.walk(window.path);
    const auto way = [this](const QString &path) {
        QStringList names;
        for (QString above = m_reader.parent(path); names.size() < 4; above = m_reader.parent(above)) {
            const auto seen = m_reader.look(above);
            if (!seen)
                break;
            names.append(told(*seen));
        }
        return names.join(u" < "_s);
    };
    QStringList parents; // by depth
    QSet<QString> names;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const Seen &seen = all[i];
        parents.resize(seen.depth);
        // A heading or a fact that is not there leaves the other cells of its row empty: they say nothing on purpose.
        const bool isCell = seen.role == "tree item"_L1 || seen.role == "table cell"_L1;
        const bool isRest = isCell && seen.name.isEmpty() && i > 0 && all[i - 1].role == seen.role;
        const QString wrong = isRest ? QString() : flawOf(seen);
        if (!wrong.isEmpty())
            findings.append(u"%1 %2 (in %3)"_s.arg(told(seen), wrong, way(seen.path)));
        const QString place = parents.value(seen.depth - 1) + u' ' + told(seen);
        if (ControlRoles.contains(seen.role) && !RowRoles.contains(seen.role) && !seen.name.isEmpty()) {
            if (names.contains(place))
                findings.append(u"%1 is there twice (in %2)"_s.arg(told(seen), way(seen.path)));
            names.insert(place);
        }
        parents.append(seen.path);
    }
    return findings;
}

QStringList WindowWalk::tabsOf(const Seen &window)
{
    constexpr int MostStops = 120;
    constexpr int MostLinks = 25;
    QStringList findings, order;
    QSet<QString> standing; // what comes or goes on meanwhile is no stop of this round
    for (const Seen &seen : m_reader.walk(window.path)) {
        if (seen.is(Seen::Sensitive))
            standing.insert(seen.path);
    }
    const auto first = m_reader.focused();
    if (!first)
        return {u"nothing has the focus"_s};
    order.append(stopOf(first->path));
    bool isBack = false;
    int stays = 0;
    for (int stop = 0; stop < MostStops && !isBack; ++stop) {
        const auto before = m_reader.focused();
        const auto now = press(u"Tab"_s);
        if (!now || !isWithin(window.path, now->path)) {
            findings.append(u"Tab after %1: the focus is %2"_s.arg(
                before ? told(*before) : QString(), now ? u"outside, on "_s + told(*now) : u"nowhere"_s));
            return findings;
        }
        const QString path = stopOf(now->path);
        if (before && now->path == before->path) {
            // The one stop of its window keeps the focus; a text keeps it for as long as it has links.
            isBack = order.size() == 1 && ++stays == 2;
            if (order.size() > 1 && ++stays > MostLinks) {
                findings.append(u"Tab does not leave %1"_s.arg(told(*now)));
                break;
            }
            continue;
        }
        stays = 0;
        isBack = path == order.constFirst();
        if (!isBack && order.contains(path)) {
            QStringList round;
            for (qsizetype i = order.indexOf(path); i < order.size(); ++i)
                round.append(told(m_reader.look(order[i]).value_or(Seen())));
            findings.append(u"Tab goes round among some: %1"_s.arg(round.join(u", "_s)));
            break;
        }
        if (!isBack)
            order.append(path);
    }
    if (isBack && order.size() > 1) {
        const auto last = press(u"shift+Tab"_s);
        if (!last || stopOf(last->path) != order.constLast())
            findings.append(u"Shift+Tab from the first leads to %1"_s.arg(last ? told(*last) : u"nowhere"_s));
    }
    const QList<Seen> all = m_reader.walk(window.path);
    for (const Seen &seen : all) {
        if (!seen.is(Seen::Focusable) || !seen.is(Seen::Sensitive) || WithinRoles.contains(seen.role)
            || !ControlRoles.contains(seen.role) || order.contains(seen.path) || !standing.contains(seen.path))
            continue;
        // The edit of a combo box has the focus when its box has it. Of radio buttons and of buttons that exclude
        // each other the chosen one is a stop, and arrows lead to the others.
        const QString above = m_reader.parent(seen.path);
        if (order.contains(above) || seen.role == "radio button"_L1)
            continue;
        const auto still = m_reader.look(seen.path);
        const bool isLeftOut = still && still->is(Seen::Focusable) && still->is(Seen::Showing)
                               && still->is(Seen::Sensitive) && still->is(Seen::Visible);
        if (isLeftOut)
            findings.append(u"%1: no Tab leads there"_s.arg(told(seen)));
    }
    return findings;
}

QStringList WindowWalk::closingOf(const Seen &window)
{
    const auto isGone = [&] {
        const auto still = m_reader.look(window.path);
        return !still || !still->is(Seen::Showing);
    };
    m_desk->key({u"Escape"_s});
    bool isClosed = QTest::qWaitFor(isGone, Moment * 5);
    if (!isClosed && window.role != "dialog"_L1) { // a window that stays open beside the others
        m_desk->key({u"ctrl+w"_s});
        isClosed = QTest::qWaitFor(isGone, Moment * 5);
    }
    if (!isClosed)
        return {u"Escape does not close it"_s};
    const auto isBack = [&] {
        const auto now = m_reader.focused();
        return now && (m_before.isEmpty() || stopOf(now->path) == stopOf(m_before));
    };
    if (m_reader.windows().size() == 1 && !QTest::qWaitFor(isBack, Moment * 5)) {
        const auto now = m_reader.focused();
        const auto was = m_reader.look(m_before);
        return {u"afterwards the focus is %1 and was on %2"_s.arg(now ? u"on "_s + told(*now) : u"nowhere"_s,
                                                                  was ? told(*was) : u"nothing"_s)};
    }
    return {};
}

void WindowWalk::keepPicture(const QString &name, const Seen &window)
{
    const QByteArray folder = qgetenv("PARTYLINE_PICTURES");
    if (folder.isEmpty())
        return;
    const QString base = QString::fromLocal8Bit(folder) + u"/access-"_s + name;
    m_desk->takePicture(base + u".png"_s);
    QFile tree(base + u".txt"_s);
    if (!tree.open(QIODevice::WriteOnly))
        return;
    for (const Seen &seen : m_reader.walk(window.path)) {
        const QString focus = seen.is(Seen::Focused)     ? u" focused"_s
                              : seen.is(Seen::Focusable) ? u" focusable"_s
                                                         : QString();
        const QString off = seen.is(Seen::Sensitive) ? QString() : u" off"_s;
        tree.write(
            QString(u"  "_s.repeated(seen.depth) + told(seen) + u" | "_s + seen.description + focus + off + u'\n')
                .toUtf8());
    }
}

QStringList WindowWalk::wrongWith(const QString &tag, const QStringList &steps, const QString &title, bool withTabs)
{
    closeOthers();
    const QString picture = QString(tag).replace(u' ', u'-');
    const auto window = open(steps);
    if (!window) {
        const auto windows = m_reader.windows();
        keepPicture(picture + u"-failed"_s, windows.isEmpty() ? Seen() : windows.constLast());
        closeOthers();
        return {m_trouble};
    }
    keepPicture(picture, *window);
    QStringList findings = namesOf(*window);
    if (!title.isEmpty() && !window->name.contains(title))
        findings.append(u"it is called \"%1\""_s.arg(window->name));
    const bool isMenu = window->role.contains("menu"_L1);
    const bool isPart = !steps.isEmpty() && steps.constLast().startsWith("in "_L1);
    if (withTabs && !isMenu && !isPart)
        findings += tabsOf(*window);
    if (!steps.isEmpty())
        findings += closingOf(*window);
    return findings;
}
