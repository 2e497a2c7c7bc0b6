// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

namespace partyline {

/// One running Partyline for each profile, found over the session bus: the interface org.freedesktop.Application of the
/// desktop entry specification. A second start hands over what it was asked to do. Without a bus every start is the
/// first.
class SingleInstance final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")

public:
    /// What a start was asked to do.
    struct Wish
    {
        QStringList links; ///< what to open, as in CommandLine::links and --join
        bool practice = false;
        bool operator==(const Wish &) const = default;
    };

    /// `profile` is Profile::name.
    explicit SingleInstance(const QString &profile, const QDBusConnection &bus = QDBusConnection::sessionBus(),
                            QObject *parent = nullptr);
    ~SingleInstance() override;

    /// False when another one runs for this profile already.
    bool isFirst() const { return m_isFirst; }
    /// Tells the first one; false when it does not answer in time.
    bool handOver(const Wish &wish) const;

public slots:
    // Called over the bus.
    void Activate(const QVariantMap &platformData);
    void Open(const QStringList &uris, const QVariantMap &platformData);
    void ActivateAction(const QString &name, const QVariantList &parameters, const QVariantMap &platformData);

signals:
    /// Another start: come to the front, and do this.
    void asked(const partyline::SingleInstance::Wish &wish);

private:
    bool call(const QString &method, const QVariantList &arguments) const;

    QDBusConnection m_bus;
    const QString m_name;
    const QString m_path;
    bool m_isFirst = true;
    bool m_hasName = false;
};

} // namespace partyline
