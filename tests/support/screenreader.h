// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QList>
#include <QObject>
#include <QRect>
#include <QString>
#include <QStringList>

#include <optional>

/// One object of a program as the accessibility bus tells of it (org.a11y.atspi.Accessible).
struct Seen
{
    /// Bits of GetState, by the order of AtspiStateType.
    enum State {
        Active = 1,
        Checked = 4,
        Editable = 7,
        Enabled = 8,
        Focusable = 11,
        Focused = 12,
        Pressed = 20,
        Selected = 23,
        Sensitive = 24,
        Showing = 25,
        Visible = 30,
        Checkable = 41,
        ReadOnly = 43,
    };

    QString path;
    QString role; ///< "push button", "list item", ...
    QString name;
    QString description;
    quint64 states = 0;
    int depth = 0;

    bool is(State state) const { return states >> state & 1; }
    bool operator==(const Seen &other) const { return path == other.path; }
};

/// Reads another program as a screen reader does: over the accessibility bus and from nowhere else. Calls wait for
/// their answer; the program is another process.
class ScreenReader final : public QObject
{
    Q_OBJECT

public:
    /// Lists are walked this far: a room's feed has thousands of rows.
    static constexpr int MostRows = 25;

    ScreenReader();
    ~ScreenReader() override;

    /// Empty when the bus is there; otherwise why it is not.
    QString connectToBus();
    /// Waits until the program of that process shows up on the bus.
    bool follow(qint64 process);

    /// The top-level windows that are on the screen.
    QList<Seen> windows();
    /// `root` and all below it that are on the screen, parents first.
    QList<Seen> walk(const QString &root);
    /// The first with that role (any when empty) and that name, over all windows; "People*" is whatever begins so.
    std::optional<Seen> find(const QString &role, const QString &name);
    /// All with that role whose name begins so.
    QList<Seen> findAll(const QString &role, const QString &beginning);
    std::optional<Seen> findIn(const QString &root, const QString &role, const QString &name);
    std::optional<Seen> look(const QString &path);
    QStringList children(const QString &path);
    QString parent(const QString &path);
    /// What a braille line shows of it (org.a11y.atspi.Text).
    QString text(const QString &path);
    /// Types all at once (org.a11y.atspi.EditableText); false where nothing can be typed.
    bool setText(const QString &path, const QString &text);
    /// Pixels of the screen.
    QRect place(const QString &path);
    double value(const QString &path);
    QStringList actions(const QString &path);
    /// Does not wait: some actions answer when their window closes.
    void act(const QString &path, int action = 0);
    bool grabFocus(const QString &path);

    /// What told last that it has the focus, if it still has.
    std::optional<Seen> focused();
    /// How often something said so.
    quint64 focusChanges() const { return m_focusChanges; }
    /// The names of what had the focus since forgetSpoken(), and what was announced, in order.
    QStringList spoken();
    void forgetSpoken();

public slots:
    void hear(const QDBusMessage &message);

private:
    QString registerEvents();
    QVariantList ask(const QString &path, const QString &interface, const QString &method,
                     const QVariantList &arguments = {});
    QVariant property(const QString &path, const QString &interface, const QString &name);
    struct Node
    {
        Seen seen;
        int children = 0;
        bool isThere = false;
    };
    QList<Node> lookAll(const QStringList &paths);
    QStringList childrenOf(const QList<Node> &nodes, QList<int> &parents);
    /// What is on the screen below `root`, parents first.
    QList<Seen> tree(const QString &root, bool withClosedMenus, bool withRows);

    QDBusConnection m_bus{QString()};
    QString m_program; ///< its name on the bus
    QString m_root;
    QString m_focus;
    quint64 m_focusChanges = 0;
    QStringList m_spoken;
};
