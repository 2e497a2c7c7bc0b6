// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/picturesources.h"

namespace partyline {

using namespace Qt::StringLiterals;

QStringList pictureSources(const Endpoints &endpoints)
{
    if (!endpoints.site.host().endsWith(u".floatplane.com"_s))
        return {};
    return {u"pbs.floatplanecdn.com"_s, u"pbs.floatplane.com"_s};
}

} // namespace partyline
