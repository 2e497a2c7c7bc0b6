// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "services/refusalcode.h"

namespace partyline {

using namespace Qt::StringLiterals;

QString promisedCode(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Network:
        return u"network"_s;
    case Error::Kind::Tls:
        return u"tls"_s;
    case Error::Kind::Protocol:
        return u"protocol"_s;
    case Error::Kind::RateLimited:
        return u"rateLimited"_s;
    case Error::Kind::Maintenance:
        return u"maintenance"_s;
    default:
        return {};
    }
}

} // namespace partyline
