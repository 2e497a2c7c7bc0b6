# SPDX-FileCopyrightText: the Partyline contributors
# SPDX-License-Identifier: MIT
# The manual as a page of the program's own: docs/manual.md and its pictures become a resource of `target`. Q_INIT_RESOURCE(manual).
# The distribution's Python first: it is the one that python3-markdown is for.
foreach(candidate /usr/bin/python3 python3)
    execute_process(COMMAND ${candidate} -c "import markdown" RESULT_VARIABLE failed OUTPUT_QUIET ERROR_QUIET)
    if(NOT failed AND NOT PARTYLINE_MANUAL_PYTHON)
        set(PARTYLINE_MANUAL_PYTHON ${candidate} CACHE STRING "A Python with the module markdown")
    endif()
endforeach()
if(NOT PARTYLINE_MANUAL_PYTHON)
    message(FATAL_ERROR "The manual needs Python with the module markdown (Debian: python3-markdown).")
endif()

function(partyline_manual target)
    set(page ${CMAKE_CURRENT_BINARY_DIR}/manual.html)
    set(list ${CMAKE_CURRENT_BINARY_DIR}/manual.qrc)
    set(code ${CMAKE_CURRENT_BINARY_DIR}/qrc_manual.cpp)
    file(GLOB pictures ${PROJECT_SOURCE_DIR}/docs/pictures/*.png)
    add_custom_command(OUTPUT ${page} ${list}
        COMMAND ${PARTYLINE_MANUAL_PYTHON} ${PROJECT_SOURCE_DIR}/packaging/manual.py ${PROJECT_SOURCE_DIR}/docs/manual.md ${page} ${list}
        DEPENDS ${PROJECT_SOURCE_DIR}/packaging/manual.py ${PROJECT_SOURCE_DIR}/docs/manual.md ${pictures} VERBATIM)
    add_custom_command(OUTPUT ${code}
        COMMAND Qt6::rcc --name manual --output ${code} ${list}
        DEPENDS ${page} ${list} ${pictures} VERBATIM)
    target_sources(${target} PRIVATE ${code})
    set_source_files_properties(${code} PROPERTIES SKIP_AUTOGEN ON)
    install(FILES ${page} DESTINATION ${CMAKE_INSTALL_DOCDIR})
endfunction()
