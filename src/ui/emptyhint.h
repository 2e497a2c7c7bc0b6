// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

class QAbstractItemView;

namespace partyline {

class Theme;

/// One sentence in the middle of a list for as long as it has no rows.
class EmptyHint final : public QLabel
{
    Q_OBJECT

public:
    /// The list takes the hint; its model is set already. `theme` outlives both.
    EmptyHint(const QString &sentence, const Theme &theme, QAbstractItemView &view);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();
    void applyLooks();

    const Theme &m_theme;
    QAbstractItemView &m_view;
};

} // namespace partyline
