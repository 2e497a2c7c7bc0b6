// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "services/plugdjprofile.h"

#include "services/plugdjaccount.h"
#include "services/plugdjrequests.h"

#include <QLocale>
#include <QPointer>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

constexpr auto AdultRooms = "nsfw"_L1;

} // namespace

PlugDjProfile::PlugDjProfile(PlugDjAccount &account)
    : QObject(&account)
    , m_account(account)
{
    connect(&account, &PlugDjAccount::userRefreshed, this, &PlugDjProfile::changed);
    connect(&account, &PlugDjAccount::standingChanged, this, &PlugDjProfile::changed);
}

QString PlugDjProfile::blurb() const
{
    return m_account.user().user.blurb;
}

QString PlugDjProfile::language() const
{
    return m_account.user().user.language;
}

/// A flag that is a number on some servers.
bool PlugDjProfile::showsAdultRooms() const
{
    return m_account.user().settings.value(AdultRooms).toVariant().toBool();
}

void PlugDjProfile::setBlurb(const QString &text)
{
    const QString kept = text.simplified().left(LongestBlurb);
    save(plugdj::blurbRequest(kept),
         [this, kept] { m_account.edit([&](plugdj::OwnUser &own) { own.user.blurb = kept; }); });
}

void PlugDjProfile::setLanguage(const QString &code)
{
    save(plugdj::languageRequest(code),
         [this, code] { m_account.edit([&](plugdj::OwnUser &own) { own.user.language = code; }); });
}

void PlugDjProfile::setShowsAdultRooms(bool shown)
{
    save(plugdj::settingsRequest({{AdultRooms, shown}}),
         [this, shown] { m_account.edit([&](plugdj::OwnUser &own) { own.settings.insert(AdultRooms, shown); }); });
}

QCoro::Task<> PlugDjProfile::save(ApiRequest request, std::function<void()> agreed)
{
    const QPointer<PlugDjProfile> self(this);
    const QString who = m_account.self().id;
    ++m_pending;
    const auto answer = co_await m_account.api().send(std::move(request));
    if (isGone(self, answer))
        co_return;
    --m_pending;
    if (who != m_account.self().id) // signed out, or in as somebody else
        co_return;
    if (answer)
        agreed();
    else
        emit failed(answer.error());
    if (self)
        emit changed();
}

QStringList PlugDjProfile::languages()
{
    return {u"bg"_s, u"cs"_s, u"da"_s, u"de"_s, u"en"_s, u"es"_s, u"fi"_s, u"fr"_s, u"hr"_s, u"it"_s, u"ko"_s,
            u"lt"_s, u"ms"_s, u"nl"_s, u"pi"_s, u"pl"_s, u"pt"_s, u"sk"_s, u"sl"_s, u"sr"_s, u"zh"_s};
}

QString PlugDjProfile::languageName(const QString &code)
{
    if (code == "pi"_L1) // the site's joke, where ISO 639 means Pali
        return tr("Pirate English");
    const QLocale locale(code);
    const bool isKnown = locale.language() != QLocale::C && !locale.nativeLanguageName().isEmpty();
    return isKnown ? locale.nativeLanguageName() : code;
}

} // namespace partyline
