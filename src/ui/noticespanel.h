// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/notificationmodel.h"
#include "services/floatplanenotices.h"

#include <QWidget>

class QLabel;
class QListView;
class QMenu;

namespace partyline {

class EmoteStore;
class FloatplaneAccount;
class LinkButton;
class Theme;

/// What creators announced: how many are unread, the list with thumbnails, and who is muted. A click, Return or the
/// menu key on a row opens it or mutes its creator.
class NoticesPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit NoticesPanel(QWidget *parent = nullptr);

    /// Once. Both outlive the panel; `pictures` may be null.
    void setUp(const Theme &theme, EmoteStore *pictures);
    /// Shows the account's and does there what is wanted, but for opening. The account outlives the panel.
    void follow(FloatplaneAccount &account);

    void setNotifications(const QList<Notification> &newestFirst);
    void setMuted(const QList<MutedCreator> &muted);
    int unseen() const { return m_model.unseen(); }
    QListView &list() const { return *m_list; }
    /// What can be done with a row; the panel's own menu.
    void fillMenu(QMenu &menu, const Notification &notice);
    /// Who is muted, each to be heard again.
    void fillMutedMenu(QMenu &menu);

signals:
    void opened(const QString &id);
    void allReadWanted();
    void muteWanted(const partyline::MutedCreator &creator);
    void unmuteWanted(const QString &creatorId);
    void countChanged();

private:
    void update();
    void popUp(const QPoint &where);
    QString nameOf(const Notification &notice) const;

    const Theme *m_theme = nullptr;
    FloatplaneAccount *m_account = nullptr;
    NotificationModel m_model;
    QList<MutedCreator> m_muted;
    QLabel *m_count;
    LinkButton *m_allRead;
    QListView *m_list;
    LinkButton *m_mutedButton;
};

/// Opens a notification's page in the browser. Refused, in words, where it has none.
Result<Done> openNoticePage(const Notification &notice, const QUrl &site);

} // namespace partyline
