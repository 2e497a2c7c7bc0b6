// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "app/fontheadstart.h"

#include <dlfcn.h>

namespace partyline {

namespace {

/// Qt's own copy of it, which is there before main(); where Qt was built without, nothing is to be done.
void readConfiguration()
{
    void *fontconfig = dlopen("libfontconfig.so.1", RTLD_LAZY | RTLD_NOLOAD);
    if (!fontconfig)
        return;
    // A function of C in a library of C: FcBool FcInit(void).
    if (const auto init = reinterpret_cast<int (*)()>(dlsym(fontconfig, "FcInit")))
        init();
    dlclose(fontconfig);
}

} // namespace

FontHeadStart::FontHeadStart()
    : m_thread(readConfiguration)
{
}

FontHeadStart::~FontHeadStart()
{
    finish();
}

void FontHeadStart::finish()
{
    if (m_thread.joinable())
        m_thread.join();
}

} // namespace partyline
