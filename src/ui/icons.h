// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QHash>
#include <QPixmap>
#include <QString>

namespace partyline {

/// The pictures of resources/icons, drawn in any colour and at any size, and kept.
class Icons
{
public:
    /// An icon's look, and the key under which it is kept.
    struct Request
    {
        QString name; ///< file name without .svg
        QColor colour;
        int size = 16;            ///< logical px
        qreal ratio = 1;          ///< device pixels for one logical px
        bool rightToLeft = false; ///< mirrors those icons that point along the text (visual.md 10)

        bool operator==(const Request &) const = default;
    };

    Icons();

    /// Null and a warning for a name that is not there.
    QPixmap pixmap(const Request &request);
    /// Pixmaps of another screen's ratio or of other colours are of no use any more.
    void clear() { m_kept.clear(); }

    static bool exists(const QString &name);
    /// True for the icons that point along the direction of reading.
    static bool mirrors(const QString &name);

private:
    QHash<Request, QPixmap> m_kept;
};

size_t qHash(const Icons::Request &request, size_t seed = 0);

} // namespace partyline
