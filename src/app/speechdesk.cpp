// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "app/speechdesk.h"

#include "feed/feedmodel.h"
#include "services/roomcontroller.h"
#include "store/speechsettings.h"
#include "ui/feedrow.h"
#include "ui/roompage.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QUrl>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

/// Repeats of one letter beyond this say nothing more.
constexpr int MostAlike = 3;

} // namespace

SpeechDesk::SpeechDesk(SpeechSettings &settings, Hooks hooks, std::unique_ptr<SpeechEngine> engine, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_hooks(std::move(hooks))
    , m_engine(std::move(engine))
{
    connect(m_engine.get(), &SpeechEngine::finished, this, &SpeechDesk::goOn);
    connect(&settings, &SpeechSettings::changed, this, [this] {
        if (!m_settings.isOn())
            stop();
    });
}

SpeechDesk::~SpeechDesk()
{
    m_engine->disconnect(this);
    m_engine->stop();
}

void SpeechDesk::follow(RoomController &room, RoomPage &page)
{
    connect(&page.feed(), &FeedModel::rowsInserted, this,
            [this, &room, &feed = page.feed()](const QModelIndex &, int first, int last) {
                for (int row = first; m_settings.isOn() && row <= last; ++row)
                    hear(room, feed.at(row));
            });
}

void SpeechDesk::hear(const RoomController &room, const FeedItem &line)
{
    if (!m_settings.isOn() || !line.isMention || line.isOwn || line.isBackfill || line.isHidden || line.seq <= 0
        || !isSpoken(line))
        return;
    if (m_hooks.isSilent(room) || (m_settings.rooms() == SpeechSettings::Rooms::Others && m_hooks.isLookedAt(room)))
        return;
    const QString text = spokenText(line);
    say(text.isEmpty() ? tr("%1 mentions you in %2.").arg(line.author.name, room.name())
                       : tr("%1 in %2: %3").arg(line.author.name, room.name(), text));
}

QString SpeechDesk::tryOut()
{
    if (const QString why = m_engine->whyNot(); !why.isEmpty())
        return why;
    stop();
    say(tr("This is how Partyline speaks."));
    return {};
}

void SpeechDesk::say(const QString &text)
{
    if (m_isSpeaking) { // nobody is cut short
        ++m_waiting;
        m_next = text;
        return;
    }
    m_isSpeaking = true;
    QCoreApplication::instance()->installEventFilter(this);
    m_engine->say(text, m_settings.voice(), double(m_settings.rate()) / SpeechSettings::Fastest);
}

void SpeechDesk::goOn()
{
    if (!std::exchange(m_isSpeaking, false))
        return;
    QCoreApplication::instance()->removeEventFilter(this);
    const int waiting = std::exchange(m_waiting, 0);
    const QString next = std::exchange(m_next, {});
    if (waiting == 1)
        say(next);
    else if (waiting > 1)
        say(tr("%n more mentions.", nullptr, waiting));
}

void SpeechDesk::stop()
{
    m_waiting = 0;
    m_next.clear();
    if (!std::exchange(m_isSpeaking, false))
        return;
    QCoreApplication::instance()->removeEventFilter(this);
    m_engine->stop();
}

/// The key does what it does elsewhere, too: whoever presses it wants quiet and may want a dialog gone.
bool SpeechDesk::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (isKey && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
        stop();
    return QObject::eventFilter(watched, event);
}

QString SpeechDesk::spokenText(const FeedItem &line)
{
    static const QRegularExpression link(u"https?://[^\\s]+"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression emote(u":(?!\\d+:)[A-Za-z0-9_+-]{2,}:"_s);
    static const QRegularExpression alike(u"(\\S)\\1{%1,}"_s.arg(MostAlike),
                                          QRegularExpression::UseUnicodePropertiesOption);
    // Letters, marks, digits, punctuation and spaces of all scripts: no pictures and no signs that steer text.
    static const QRegularExpression unspeakable(u"[^\\p{L}\\p{M}\\p{N}\\p{P}\\p{Zs}\\p{Sc}+=<>]"_s);
    QString text = line.text.left(LongestText * 4);
    QString plain;
    qsizetype end = 0;
    for (auto it = link.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        plain += text.mid(end, match.capturedStart() - end) + tr("a link to %1").arg(QUrl(match.captured()).host());
        end = match.capturedEnd();
    }
    plain += text.mid(end);
    plain.replace(emote, u" "_s);
    plain.replace(unspeakable, u" "_s);
    plain.replace(alike, u"\\1\\1\\1"_s);
    plain = plain.simplified();
    if (plain.size() <= LongestText)
        return plain;
    const qsizetype space = plain.lastIndexOf(u' ', LongestText);
    return plain.left(space > LongestText / 2 ? space : LongestText) + u'…';
}

} // namespace partyline
