// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "store/peoplebook.h"

#include <QJsonObject>

#include <algorithm>
#include <limits>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

constexpr int FormatVersion = 1;
/// No timer runs longer than this; a later end is looked at again then.
constexpr qint64 LongestWaitMs = 24LL * 60 * 60 * 1000;

bool isServicesOwn(const Endpoints &endpoints)
{
    const Endpoints preset = endpoints.service == Service::PlugDj ? Endpoints::plugDj() : Endpoints::floatplane();
    return endpoints.site.host().isEmpty() || endpoints.site.host() == preset.site.host();
}

} // namespace

PeopleBook::PeopleBook(QString file, QObject *parent)
    : QObject(parent)
    , m_file(std::move(file), LargestFile)
{
    m_due.setSingleShot(true);
    connect(&m_due, &QTimer::timeout, this, &PeopleBook::showWhoIsDue);
    read();
    waitForNext();
}

QString PeopleBook::keyOf(const Endpoints &endpoints, const Person &person)
{
    QString key = serviceToken(endpoints.service);
    if (!isServicesOwn(endpoints))
        key += u'@' + endpoints.site.host();
    // Livestreams list their people by name alone, so that is what everybody is known by there.
    const bool hasId = !person.id.isEmpty() && endpoints.service == Service::PlugDj;
    return key + u':' + (hasId ? person.id : u'@' + person.name.toCaseFolded());
}

bool PeopleBook::isHidden(const QString &key) const
{
    const auto found = m_entries.constFind(key);
    return found != m_entries.cend() && found->isHidden
           && (!found->until.isValid() || found->until > QDateTime::currentDateTimeUtc());
}

QDateTime PeopleBook::hiddenUntil(const QString &key) const
{
    return isHidden(key) ? m_entries.value(key).until : QDateTime();
}

bool PeopleBook::setNickname(const QString &key, const QString &nickname)
{
    Entry entry = m_entries.value(key);
    entry.nickname = nickname.simplified().left(LongestNickname);
    return set(key, entry);
}

bool PeopleBook::setNote(const QString &key, const QString &note)
{
    Entry entry = m_entries.value(key);
    entry.note = note.trimmed().left(LongestNote);
    return set(key, entry);
}

bool PeopleBook::hide(const QString &key, const QDateTime &until)
{
    Entry entry = m_entries.value(key);
    entry.isHidden = true;
    entry.until = until.toUTC();
    return set(key, entry);
}

void PeopleBook::show(const QString &key)
{
    Entry entry = m_entries.value(key);
    entry.isHidden = false;
    entry.until = {};
    set(key, entry);
}

bool PeopleBook::set(const QString &key, const Entry &entry)
{
    const bool isKnown = m_entries.contains(key);
    if (entry == m_entries.value(key))
        return true;
    if (!isKnown && m_entries.size() >= MostPeople) {
        emit failed({Error::Kind::Storage, tr("Notes are kept about %1 people at most.").arg(MostPeople), {}, {}});
        return false;
    }
    if (entry.isEmpty())
        m_entries.remove(key);
    else
        m_entries.insert(key, entry);
    write();
    waitForNext();
    emit changed(key);
    return true;
}

void PeopleBook::read()
{
    if (m_file.path().isEmpty())
        return;
    const auto json = m_file.read();
    if (!json && json.error().code == "unreadable"_L1) {
        // It may be readable another day: nothing takes its place until then.
        m_isLocked = true;
        m_trouble = tr("The notes about people cannot be read (%1). Nothing new is kept.").arg(json.error().text);
        return;
    }
    const bool isNew = json && json->isEmpty();
    if (!isNew && (!json || !parse(*json))) {
        m_entries.clear();
        setAside();
    }
}

bool PeopleBook::parse(const QJsonObject &root)
{
    if (root.value("version"_L1).toInt() != FormatVersion || !root.value("people"_L1).isObject())
        return false;
    const QJsonObject people = root.value("people"_L1).toObject();
    if (people.size() > MostPeople)
        return false;
    for (auto it = people.begin(); it != people.end(); ++it) {
        const QJsonObject told = it->toObject();
        Entry entry;
        entry.nickname = told.value("nickname"_L1).toString().simplified().left(LongestNickname);
        entry.note = told.value("note"_L1).toString().trimmed().left(LongestNote);
        entry.isHidden = told.value("hidden"_L1).toBool();
        entry.until = QDateTime::fromString(told.value("until"_L1).toString(), Qt::ISODateWithMs).toUTC();
        if (told.contains("until"_L1) && !entry.until.isValid())
            entry.isHidden = false; // until nobody knows when: better shown than lost
        if (!entry.isEmpty())
            m_entries.insert(it.key(), entry);
    }
    return true;
}

void PeopleBook::setAside()
{
    const QString name = m_file.setAside();
    m_isLocked = name.isEmpty();
    m_trouble =
        m_isLocked
            ? tr("The notes about people are damaged and cannot be set aside. Move %1 away.").arg(m_file.path())
            : tr("The notes about people were damaged. They were set aside as %1, and a new file begun.").arg(name);
}

void PeopleBook::write()
{
    if (m_file.path().isEmpty())
        return;
    if (m_isLocked) {
        emit failed({Error::Kind::Storage, m_trouble, {}, {}});
        return;
    }
    QJsonObject people;
    for (auto it = m_entries.cbegin(); it != m_entries.cend(); ++it) {
        QJsonObject told;
        if (!it->nickname.isEmpty())
            told.insert("nickname"_L1, it->nickname);
        if (!it->note.isEmpty())
            told.insert("note"_L1, it->note);
        if (it->isHidden)
            told.insert("hidden"_L1, true);
        if (it->isHidden && it->until.isValid())
            told.insert("until"_L1, it->until.toString(Qt::ISODateWithMs));
        people.insert(it.key(), told);
    }
    const auto written = m_file.write({{u"version"_s, FormatVersion}, {u"people"_s, people}});
    m_trouble = written ? QString() : tr("The notes about people cannot be kept: %1").arg(written.error().text);
    if (!written)
        emit failed({Error::Kind::Storage, m_trouble, {}, {}});
}

void PeopleBook::showWhoIsDue()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QStringList due;
    for (auto it = m_entries.cbegin(); it != m_entries.cend(); ++it) {
        if (it->isHidden && it->until.isValid() && it->until <= now)
            due.append(it.key());
    }
    for (const QString &key : std::as_const(due))
        show(key);
    waitForNext();
}

void PeopleBook::waitForNext()
{
    qint64 wait = std::numeric_limits<qint64>::max();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const Entry &entry : std::as_const(m_entries)) {
        if (entry.isHidden && entry.until.isValid())
            wait = std::min(wait, std::max<qint64>(0, now.msecsTo(entry.until)));
    }
    if (wait == std::numeric_limits<qint64>::max())
        m_due.stop();
    else
        m_due.start(std::chrono::milliseconds(std::min(wait, LongestWaitMs)));
}

} // namespace partyline
