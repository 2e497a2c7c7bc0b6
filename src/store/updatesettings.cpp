// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "store/updatesettings.h"

#include "core/endpoints.h"
#include "store/choicebook.h"

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

const auto AsksKey = u"updates/asks"_s;
const auto AddressKey = u"updates/address"_s;
const auto LastAskedKey = u"updates/lastAsked"_s;
const auto LastToldKey = u"updates/lastTold"_s;

/// No release feed has a longer one; a settings file made by hand may.
constexpr qsizetype LongestAddress = 2000;

} // namespace

UpdateSettings::UpdateSettings(QSettings &backend, QObject *parent)
    : QObject(parent)
    , m_backend(backend)
{
}

bool UpdateSettings::asks() const
{
    return m_backend.value(AsksKey, false).toBool();
}

void UpdateSettings::setAsks(bool asks)
{
    if (asks == this->asks())
        return;
    m_backend.setValue(AsksKey, asks);
    emit asksChanged(asks);
}

QString UpdateSettings::address() const
{
    return m_backend.value(AddressKey).toString().left(LongestAddress);
}

void UpdateSettings::setAddress(const QString &address)
{
    const QString kept = address.trimmed().left(LongestAddress);
    if (kept == this->address())
        return;
    m_backend.setValue(AddressKey, kept);
    emit addressChanged(kept);
}

QUrl UpdateSettings::feed() const
{
    return complaintAbout(address()).isEmpty() ? QUrl(address(), QUrl::StrictMode) : QUrl();
}

QString UpdateSettings::complaintAbout(const QString &address)
{
    if (address.isEmpty())
        return {};
    const auto refusal = refusalOf(QUrl(address, QUrl::StrictMode), AddressUse::Site);
    return refusal ? refusal->text : QString();
}

QDateTime UpdateSettings::lastAsked() const
{
    return m_backend.value(LastAskedKey).toDateTime();
}

void UpdateSettings::setLastAsked(const QDateTime &time)
{
    m_backend.setValue(LastAskedKey, time);
}

QString UpdateSettings::lastTold() const
{
    return m_backend.value(LastToldKey).toString();
}

void UpdateSettings::setLastTold(const QString &version)
{
    m_backend.setValue(LastToldKey, version);
}

void addChoices(ChoiceBook &book, UpdateSettings &settings)
{
    book.add(Choice::flag(
                 AsksKey, false, [&settings] { return settings.asks(); },
                 [&settings](bool asks) { settings.setAsks(asks); }),
             settings, &UpdateSettings::asksChanged);
    book.add(Choice::free(
                 AddressKey, QString(), [&settings] { return settings.address(); },
                 [&settings](const QJsonValue &address) { settings.setAddress(address.toString()); },
                 [](const QJsonValue &address) { return UpdateSettings::complaintAbout(address.toString()); }),
             settings, &UpdateSettings::addressChanged);
}

} // namespace partyline
