// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/mprisdesk.h"

#include <QDBusAbstractAdaptor>
#include <QDBusObjectPath>
#include <QStringList>

namespace partyline {

/// The program as a media player: to be raised, to be quit. The specification's names.
class MprisRoot final : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.mpris.MediaPlayer2")
    Q_PROPERTY(bool CanQuit READ yes)
    Q_PROPERTY(bool CanRaise READ yes)
    Q_PROPERTY(bool HasTrackList READ no)
    Q_PROPERTY(QString Identity READ identity)
    Q_PROPERTY(QString DesktopEntry READ desktopEntry)
    Q_PROPERTY(QStringList SupportedUriSchemes READ none)
    Q_PROPERTY(QStringList SupportedMimeTypes READ none)

public:
    explicit MprisRoot(MprisDesk *desk)
        : QDBusAbstractAdaptor(desk)
        , m_desk(*desk)
    {
    }

    bool yes() const { return true; }
    bool no() const { return false; }
    QString identity() const { return QStringLiteral("Partyline"); }
    QString desktopEntry() const { return QStringLiteral("partyline"); }
    QStringList none() const { return {}; }

public slots:
    void Raise() { emit m_desk.raiseWanted(); }
    void Quit() { emit m_desk.quitWanted(); }

private:
    MprisDesk &m_desk;
};

/// What plays. The methods stand there because the specification wants them; with CanControl false none does anything.
/// CanPlay says that there is a track all the same: GNOME's shell and playerctl show nothing of a player without, and
/// the specification has clients look at CanControl before they offer a button.
class MprisPlayer final : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.mpris.MediaPlayer2.Player")
    Q_PROPERTY(QString PlaybackStatus READ status)
    Q_PROPERTY(double Rate READ one)
    Q_PROPERTY(double MinimumRate READ one)
    Q_PROPERTY(double MaximumRate READ one)
    Q_PROPERTY(double Volume READ silence)
    Q_PROPERTY(QVariantMap Metadata READ metadata)
    Q_PROPERTY(qlonglong Position READ position)
    Q_PROPERTY(bool CanGoNext READ no)
    Q_PROPERTY(bool CanGoPrevious READ no)
    Q_PROPERTY(bool CanPlay READ hasTrack)
    Q_PROPERTY(bool CanPause READ no)
    Q_PROPERTY(bool CanSeek READ no)
    Q_PROPERTY(bool CanControl READ no)

public:
    explicit MprisPlayer(MprisDesk *desk)
        : QDBusAbstractAdaptor(desk)
        , m_desk(*desk)
    {
    }

    QString status() const { return m_desk.status(); }
    double one() const { return 1.0; }
    double silence() const { return 0.0; } ///< no sound comes from here
    QVariantMap metadata() const { return m_desk.metadata(); }
    qlonglong position() const { return m_desk.position(); }
    bool hasTrack() const { return m_desk.status() == QLatin1StringView("Playing"); }
    bool no() const { return false; }

public slots:
    void Next() {}
    void Previous() {}
    void Pause() {}
    void PlayPause() {}
    void Stop() {}
    void Play() {}
    void Seek(qlonglong) {}
    void SetPosition(const QDBusObjectPath &, qlonglong) {}
    void OpenUri(const QString &) {}

signals:
    void Seeked(qlonglong Position);

private:
    MprisDesk &m_desk;
};

} // namespace partyline
