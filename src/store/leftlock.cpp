// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "store/leftlock.h"

#include "core/logging.h"

#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace partyline {

void removeLeftLock(const QString &settingsFile)
{
    const QByteArray name = QFile::encodeName(settingsFile + QStringLiteral(".lock"));
    const int file = ::open(name.constData(), O_RDWR | O_CLOEXEC | O_NOFOLLOW);
    if (file < 0)
        return;
    struct stat about = {};
    // A living owner has locked it. What has an owner in it is QLockFile's own matter.
    if (::fstat(file, &about) == 0 && about.st_size == 0 && ::flock(file, LOCK_EX | LOCK_NB) == 0) {
        ::unlink(name.constData());
        qCInfo(lcStore) << "took away the lock of a run that was killed";
    }
    ::close(file);
}

} // namespace partyline
