// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>
#include <QString>

class QTextLayout;

namespace partyline {

/// A blank for each line break and control: as long as before, so that places in it stay.
QString onOneLine(QString text);

/// Lays the text out from (0, 0) in its own direction, in as many lines of that width as it takes, `most` at the most.
/// Formats of parts are set on the layout before.
void layOutFewLines(QTextLayout &layout, const QString &text, const QFont &font, int width, int most);

} // namespace partyline
