// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/floatplanestreamsearch.h"
#include "ui/roomfinder.h"
#include "ui/streamlistmodel.h"

#include <functional>

class QLabel;
class QListView;

namespace partyline {

class EmoteStore;
class FloatplaneAccount;
class LinkButton;
class StatusLine;
class Theme;

/// The livestreams of a Floatplane account: whom it subscribes to, the live ones first, or those that the typed words
/// find among all creators. Who is live is asked seldom, and of the marked row with F5.
class StreamFinder final : public RoomFinder
{
    Q_OBJECT

public:
    /// Account, theme and pictures outlive the finder; `pictures` may be null. `isOpen`: that stream's room is open;
    /// may be empty.
    StreamFinder(FloatplaneAccount &account, const Theme &theme, EmoteStore *pictures,
                 std::function<bool(const QString &)> isOpen, FloatplaneStreamSearch::Options options,
                 QWidget *parent = nullptr);

    void setText(const QString &text, const QString &address) override;
    bool takeKey(const QKeyEvent &event) override;
    QString choice() const override;
    QString placeholder() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUp();
    void connectParts();
    void applyLooks();
    QList<StreamListRow> rows() const;
    StreamListRow rowOf(const Livestream &stream, const QString &section) const;
    void rebuild();
    void selectPreferred();
    void updateWords();
    void askWhoIsLive();
    void askAgain();
    void step(int by);
    void activate(const QModelIndex &index);

    FloatplaneAccount &m_account;
    const Theme &m_theme;
    const std::function<bool(const QString &)> m_isOpen;
    FloatplaneStreamSearch m_search;
    StreamListModel m_model;
    QListView *m_list;
    StatusLine *m_trouble;
    LinkButton *m_again;
    QLabel *m_count;
    QString m_text;
    QString m_address;
    QString m_chosen; ///< key of the row that the person went to
};

} // namespace partyline
