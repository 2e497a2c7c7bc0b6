// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/layout.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <optional>

namespace partyline {

class FeedView;
class RoomPage;

/// Where somebody reads in a room, in a form that the next run can find again: the time of the row at the top.
class PlaceKeeper final : public QObject
{
    Q_OBJECT

public:
    /// Rows further back than this are not looked for at a start: the end is shown instead.
    static constexpr int MostPages = 20;
    /// A place that is not there by then is gone: whoever reads meanwhile must not be carried off.
    static constexpr std::chrono::seconds Patience{15};

    /// Goes with the page.
    explicit PlaceKeeper(RoomPage &page);

    /// Nothing at the end. Until the wanted place was found: the wanted one.
    std::optional<LayoutPlace> place() const;
    /// As soon as the row is there; older ones are read back for it.
    void goTo(const LayoutPlace &place);

signals:
    void changed();

private:
    void look();
    void noteMoved();

    QPointer<FeedView> m_feed;
    std::optional<LayoutPlace> m_wanted;
    std::optional<LayoutPlace> m_last;
    int m_pages = 0;
    QTimer m_patience;
};

} // namespace partyline
