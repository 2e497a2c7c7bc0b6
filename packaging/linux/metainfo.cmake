# SPDX-FileCopyrightText: the Partyline contributors
# SPDX-License-Identifier: MIT
# Writes PARTYLINE_METAINFO from the template. AppStream takes no pictures but from the web: with PARTYLINE_HOMEPAGE, the address
# where this tree is published, the page and the screenshots below it are named; without one there are none to name.
set(PARTYLINE_AT_HOME "")
if(PARTYLINE_HOMEPAGE)
    # Width and height stand behind the signature and the head of the first chunk of a PNG.
    foreach(side WIDTH HEIGHT)
        set(offset 16)
        if(side STREQUAL HEIGHT)
            set(offset 20)
        endif()
        file(READ ${PROJECT_SOURCE_DIR}/docs/pictures/both-rooms-dark.png bytes OFFSET ${offset} LIMIT 4 HEX)
        math(EXPR PICTURE_${side} 0x${bytes})
    endforeach()
    file(READ ${CMAKE_CURRENT_LIST_DIR}/athome.xml.in PARTYLINE_AT_HOME)
    string(CONFIGURE "${PARTYLINE_AT_HOME}" PARTYLINE_AT_HOME @ONLY)
endif()
configure_file(${CMAKE_CURRENT_LIST_DIR}/org.partyline.Partyline.metainfo.xml.in ${PARTYLINE_METAINFO} @ONLY)
