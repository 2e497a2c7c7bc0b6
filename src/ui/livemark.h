// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/floatplaneonair.h"

#include <QLabel>

namespace partyline {

class Theme;

/// "LIVE 1:42" in a room's header (visual.md 7): hours and minutes since the beginning, where that is known. Hidden
/// while the stream is not on air.
class LiveMark final : public QLabel
{
    Q_OBJECT

public:
    explicit LiveMark(const Theme &theme, QWidget *parent = nullptr);

    void setStanding(const FloatplaneOnAir::Standing &standing);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void tick();

    const Theme &m_theme;
    FloatplaneOnAir::Standing m_standing;
    QTimer m_minute;
};

/// "1:42", hours and minutes; empty where the beginning is not known.
QString liveTime(const FloatplaneOnAir::Standing &standing);
/// "Live since 21:02", "Live, since before 21:40", "Not on air, asked at 21:40", "Not known: ..." in a sentence.
QString standingWords(const FloatplaneOnAir::Standing &standing);

} // namespace partyline
