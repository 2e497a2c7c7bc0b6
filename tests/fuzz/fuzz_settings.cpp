// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "fuzz/fuzz.h"
#include "store/settings.h"

#include <QFile>
#include <QTemporaryDir>

using namespace partyline;
using namespace partyline::fuzz;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    // A settings file that somebody edited by hand.
    static const QTemporaryDir folder(QStringLiteral("/dev/shm/partyline-fuzz-XXXXXX"));
    const QString path = folder.filePath(QStringLiteral("partyline.ini"));
    {
        QFile file(path);
        if (!file.open(QFile::WriteOnly))
            return 0;
        file.write(bytesOf(data, size));
    }
    const Settings settings(path);
    settings.theme();
    settings.windowGeometry();
    holds(settings.sidebarWidth() >= 0, "a width");
    settings.accounts();
    settings.recentRooms();
    const auto span = settings.wootSpan();
    holds(span.first <= span.second && span.first.count() >= 0, "a span");
    settings.alertPlace();
    settings.longestTrackMinutes();
    holds(settings.emoteSize() > 0, "a size");
    settings.emoteMotion();
    settings.favouriteEmotes();
    settings.usedEmotes();
    return 0;
}
