// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/resources.h"

#include <QtGlobal>

/// Q_INIT_RESOURCE works outside of namespaces only.
static void initialize()
{
    Q_INIT_RESOURCE(partyline);
    Q_INIT_RESOURCE(manual);
}

namespace partyline {

void loadResources()
{
    initialize();
}

} // namespace partyline
