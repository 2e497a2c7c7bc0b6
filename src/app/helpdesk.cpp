// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "app/helpdesk.h"

#include "app/logkeeper.h"
#include "app/roombook.h"
#include "app/supportbundle.h"
#include "services/account.h"
#include "ui/helpwindow.h"
#include "ui/keybook.h"
#include "ui/mainwindow.h"
#include "ui/parts.h"
#include "ui/supportdialog.h"
#include "ui/theme.h"

#include <QAction>
#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QKeyEvent>

namespace partyline {

using namespace Qt::StringLiterals;

HelpDesk::HelpDesk(Parts parts, QObject *parent)
    : QObject(parent)
    , m_(std::move(parts))
{
    const auto onAction = [this](const QString &name, void (HelpDesk::*slot)()) {
        connect(m_.window.findChild<QAction *>(name), &QAction::triggered, this, slot);
    };
    onAction(u"manualAction"_s, &HelpDesk::openManual);
    onAction(u"connectionsAction"_s, &HelpDesk::openConnections);
    onAction(u"supportAction"_s, &HelpDesk::openSupport);
    // In dialogs too, which block the window's own keys.
    qApp->installEventFilter(this);
}

HelpDesk::~HelpDesk() = default;

bool HelpDesk::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget || widget->window() == &m_.window)
        return false;
    if (!m_.keys.keysOf(u"window.manual"_s).contains(QKeySequence(key->keyCombination())))
        return false;
    openManual();
    return true;
}

void HelpDesk::openManual()
{
    const QWidget *focus = QApplication::focusWidget();
    if (!focus)
        focus = QApplication::activeWindow();
    const bool isHere = m_manual && focus && focus->window() == m_manual.get();
    if (!m_manual) {
        m_manual = std::make_unique<HelpWindow>(m_.theme);
        connect(m_manual.get(), &HelpWindow::linkActivated, this,
                [](const QUrl &url) { QDesktopServices::openUrl(url); });
    }
    if (!isHere)
        m_manual->showSection(HelpWindow::sectionFor(focus));
    m_manual->show();
    m_manual->raise();
    m_manual->activateWindow();
}

QList<InspectedLine> HelpDesk::lines() const
{
    QList<InspectedLine> all;
    for (const auto &room : m_.rooms.rooms()) {
        for (const RoomLine &line : linesOf(*room))
            all.append({room->name(), line});
    }
    for (Account *account : m_.window.accounts()) {
        for (const RoomLine &line : linesOf(*account))
            all.append({account->self().name, line});
    }
    return all;
}

void HelpDesk::openConnections()
{
    auto *open = m_.window.findChild<InspectorWindow *>();
    if (!open) {
        open = new InspectorWindow([this] { return lines(); }, &m_.window);
        open->setAttribute(Qt::WA_DeleteOnClose);
    }
    open->show();
    open->raise();
    open->activateWindow();
}

void HelpDesk::openSupport()
{
    const SupportBundle bundle{versionReport(), m_.settingsFile, lineReport(lines(), false), LogKeeper::lines(),
                               QDir::homePath()};
    auto *dialog = new SupportDialog(bundle.text(), m_.theme, &m_.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace partyline
