// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/keybook.h"

#include "store/keysettings.h"

#include <QAction>
#include <QCoreApplication>
#include <QDynamicPropertyChangeEvent>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

constexpr auto NameProperty = "partylineKey";

/// Whether the one is the other, or its beginning, so that the longer one could never be typed.
bool collide(const QKeySequence &one, const QKeySequence &other)
{
    return one.matches(other) != QKeySequence::NoMatch || other.matches(one) != QKeySequence::NoMatch;
}

/// A key that writes, or moves what writes: it belongs to whoever is typing.
bool isTyped(const QKeySequence &key)
{
    const QKeyCombination first = key[0];
    if (first.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return false;
    constexpr int FirstSpecial = Qt::Key_Escape; // below stand the letters of all scripts
    switch (first.key()) {
    case Qt::Key_Escape:
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Backspace:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Delete:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        return true;
    default:
        return first.key() < FirstSpecial;
    }
}

/// In a list alone such keys are free.
bool hasField(KeyArea area)
{
    return area == KeyArea::Window || area == KeyArea::Room || area == KeyArea::DjRoom || area == KeyArea::Livestream
           || area == KeyArea::Search || area == KeyArea::Playlists;
}

} // namespace

void nameKey(QAction &action, const QString &id)
{
    const KeyAction *known = keyAction(id);
    Q_ASSERT(known);
    if (!known)
        return;
    action.setShortcuts(known->usual);
    action.setProperty(NameProperty, id); // whoever listens hears it
}

KeyBook::KeyBook(KeySettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    QCoreApplication::instance()->installEventFilter(this);
    connect(&settings, &KeySettings::changed, this, &KeyBook::apply);
}

KeyBook::~KeyBook()
{
    for (QAction *action : std::as_const(m_actions))
        action->disconnect(this);
}

bool KeyBook::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::DynamicPropertyChange
        && static_cast<QDynamicPropertyChangeEvent *>(event)->propertyName() == NameProperty) {
        if (auto *action = qobject_cast<QAction *>(watched))
            adopt(*action);
    }
    return false;
}

void KeyBook::adopt(QAction &action)
{
    const QString id = action.property(NameProperty).toString();
    m_actions.insert(id, &action);
    connect(&action, &QObject::destroyed, this, [this, id, gone = &action] { m_actions.remove(id, gone); });
    if (!isUsual(id))
        action.setShortcuts(keysOf(id));
}

void KeyBook::apply(const QString &id)
{
    const QList<QKeySequence> keys = keysOf(id);
    for (QAction *action : m_actions.values(id))
        action->setShortcuts(keys);
    emit changed(id);
}

QList<QKeySequence> KeyBook::keysOf(const QString &id) const
{
    const auto chosen = m_settings.keysOf(id);
    const KeyAction *known = keyAction(id);
    if (!chosen)
        return known ? known->usual : QList<QKeySequence>();
    QList<QKeySequence> keys;
    for (const QString &text : *chosen) {
        const QKeySequence key(text, QKeySequence::PortableText);
        if (!key.isEmpty() && key[0].key() != Qt::Key_unknown) // a file that was edited by hand
            keys.append(key);
    }
    return keys;
}

bool KeyBook::isUsual(const QString &id) const
{
    return !m_settings.keysOf(id);
}

void KeyBook::setKeys(const QString &id, const QList<QKeySequence> &keys)
{
    const KeyAction *known = keyAction(id);
    if (!known)
        return;
    if (keys == known->usual) {
        m_settings.forget(id);
        return;
    }
    QStringList texts;
    for (const QKeySequence &key : keys)
        texts.append(key.toString(QKeySequence::PortableText));
    m_settings.setKeys(id, texts);
}

void KeyBook::take(const QString &id, const QKeySequence &key)
{
    for (const QString &holder : holdersOf(key, id)) {
        QList<QKeySequence> left = keysOf(holder);
        left.removeIf([&key](const QKeySequence &held) { return collide(held, key); });
        setKeys(holder, left);
    }
    QList<QKeySequence> keys = keysOf(id);
    keys.removeIf([&key](const QKeySequence &held) { return collide(held, key); });
    keys.append(key);
    setKeys(id, keys);
}

void KeyBook::reset(const QString &id)
{
    m_settings.forget(id);
}

void KeyBook::resetAll()
{
    m_settings.setChosen({});
}

QStringList KeyBook::holdersOf(const QKeySequence &key, const QString &forId) const
{
    QStringList holders;
    const KeyAction *wanted = keyAction(forId);
    if (!wanted || key.isEmpty())
        return holders;
    for (const KeyAction &action : keyActions()) {
        if (action.id == forId || !areasMeet(action.area, wanted->area))
            continue;
        for (const QKeySequence &held : keysOf(action.id)) {
            if (collide(held, key)) {
                holders.append(action.id);
                break;
            }
        }
    }
    return holders;
}

QString KeyBook::whyNot(const QKeySequence &key, const QString &id) const
{
    const KeyAction *wanted = keyAction(id);
    if (!wanted || key.isEmpty())
        return tr("Press a key first.");
    if (hasField(wanted->area) && isTyped(key))
        return tr("%1 is needed for typing. Use it with Ctrl or Alt.").arg(key.toString(QKeySequence::NativeText));
    if (!keysOf(id).contains(key) && keysOf(id).size() >= KeySettings::MaxKeys)
        return tr("It has %n keys already. Take one away first.", nullptr, int(KeySettings::MaxKeys));
    return {};
}

QString KeyBook::wordsOf(const KeyAction &action)
{
    const QString words = QCoreApplication::translate("partyline::KeyBook", action.words);
    return words.contains(u"%1"_s) ? words.arg(action.id.back()) : words;
}

QString KeyBook::wordsOf(KeyArea area)
{
    switch (area) {
    case KeyArea::Window:
        return tr("Everywhere");
    case KeyArea::Room:
        return tr("In a room");
    case KeyArea::DjRoom:
        return tr("In a DJ room");
    case KeyArea::Livestream:
        return tr("In a livestream");
    case KeyArea::WaitList:
        return tr("In the wait list");
    case KeyArea::Search:
        return tr("In the search window");
    case KeyArea::Mentions:
        return tr("In the list of mentions");
    case KeyArea::Rules:
        return tr("In the list of rules");
    case KeyArea::Playlists:
        return tr("In the playlists window");
    case KeyArea::PlaylistTracks:
        return tr("In the tracks of a playlist");
    }
    Q_UNREACHABLE();
}

QString KeyBook::textOf(const QList<QKeySequence> &keys)
{
    return QKeySequence::listToString(keys, QKeySequence::NativeText);
}

} // namespace partyline
