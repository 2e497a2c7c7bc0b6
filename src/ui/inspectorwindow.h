// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/roomlines.h"

#include <QDialog>
#include <QTimer>

#include <functional>

class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace partyline {

/// A connection, and whose it is.
struct InspectedLine
{
    QString owner; ///< name of the room or account, for people
    RoomLine line;
};

/// All about the connections as text, one paragraph each; without names and hosts where it may go to strangers.
QString lineReport(const QList<InspectedLine> &lines, bool hasNames);

/// Every connection as it stands: state and since when, frames by kind and bytes both ways, how long ago the last frame
/// came, how long an answer takes, reconnects. Follows while it is open; asks the far ends for the time of an answer.
class InspectorWindow final : public QDialog
{
    Q_OBJECT

public:
    /// `lines` is asked once a second; what it answers lives until the event loop goes on.
    InspectorWindow(std::function<QList<InspectedLine>()> lines, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void refresh();
    void refreshKinds(QTreeWidgetItem &row, const LinkMeter &meter);
    void copy();

    const std::function<QList<InspectedLine>()> m_lines;
    QTreeWidget *m_tree;
    QLabel *m_empty;
    QTimer m_refresh;
    QTimer m_probe;
};

} // namespace partyline
