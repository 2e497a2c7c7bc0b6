// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme.h"

#include <QAbstractButton>

namespace partyline {

/// Woot, Meh or Grab: glyph, word and number; at rest, given, or sent and not answered yet (visual.md 7).
class VoteButton final : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Kind { Woot, Meh, Grab };

    explicit VoteButton(QWidget *parent = nullptr);

    /// `theme` outlives the button.
    void set(const Theme &theme, Kind kind);
    void setCount(int count);
    /// Sent, but the room has not confirmed it.
    void setPending(bool pending);
    /// The strip shows glyph and number only.
    void setCompact(bool compact);
    /// Why it cannot be used now; empty: it can.
    void setRefusal(const QString &why);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void nextCheckState() override; ///< does nothing: the room decides what is given

private:
    QString word() const;
    QString glyph() const;
    void describe();

    const Theme *m_theme = nullptr;
    Kind m_kind = Kind::Woot;
    int m_count = 0;
    bool m_isPending = false;
    bool m_isCompact = false;
    QString m_refusal;
};

} // namespace partyline
