// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/feedrow.h"
#include "ui/theme.h"

#include <optional>

class QPainter;

namespace partyline {

class EmoteStore;

/// Draws laid-out rows.
class FeedPainter
{
public:
    /// What is not part of the row itself.
    struct State
    {
        bool isHovered = false;
        bool hasCaret = false; ///< the keyboard is here
        int selectFrom = 0;    ///< of the row's selectable text
        int selectTo = 0;
        bool emotesMove = false;                       ///< of themselves; else only the one under the pointer
        std::optional<QPointF> pointer = std::nullopt; ///< in the row
        struct Found
        {
            int start = 0; ///< in the row's selectable text
            int length = 0;
            bool isCurrent = false;
        };
        QList<Found> found = {};  ///< by "find in view"
        bool emotesAlone = false; ///< the rest of the row is on the screen as it was
    };

    /// `emotes` may be null: then codes stand for pictures.
    FeedPainter(const Theme &theme, EmoteStore *emotes, QPainter &painter);

    /// At `y` of the viewport; `width` is the viewport's.
    void row(const FeedRow &row, qreal y, int width, const State &state);

private:
    void words(const FeedRow &row, const State &state);
    void grounds(const FeedRow &row, int width, const State &state);
    void shape(const FeedRow::Shape &shape);
    void block(const FeedRow::Block &block, const State &state);
    void label(const FeedRow::Label &label);
    void emote(const FeedRow::EmoteBox &box, const State &state);

    const Theme &m_theme;
    const Colours &m_colours;
    EmoteStore *m_emotes;
    QPainter &m_painter;
    const bool m_isRightToLeft;
};

} // namespace partyline
