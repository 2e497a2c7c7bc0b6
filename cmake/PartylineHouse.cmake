# SPDX-FileCopyrightText: the Partyline contributors
# SPDX-License-Identifier: MIT
# How this project's targets are made: one interface target with the compiler options, one function for a layer,
# one for an executable, one for a test suite.

add_library(partyline_options INTERFACE)
target_compile_features(partyline_options INTERFACE cxx_std_20)
target_include_directories(partyline_options INTERFACE ${PROJECT_SOURCE_DIR}/src)
target_compile_definitions(partyline_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_ITERATORS
    PARTYLINE_VERSION="${PROJECT_VERSION}")
# Eight files in one see each other's using declarations: of what these shadow only the build without unity tells.
target_compile_options(partyline_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow$<$<BOOL:${PARTYLINE_UNITY}>:=local> -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-align -Wformat=2 -Wundef
    $<$<BOOL:${PARTYLINE_WERROR}>:-Werror>)
if(PARTYLINE_SANITIZE)
    # nonnull-attribute: Qt 6.4's own headers compare empty lists with memcmp(nullptr, nullptr, 0).
    # null, alignment and object-size are a quarter of the compiler's time: AddressSanitizer stops at bad addresses, too.
    # What we ship is watched; the suites' own code is not, which halves the time that their build takes.
    set(is_watched "$<NOT:$<BOOL:$<TARGET_PROPERTY:PARTYLINE_SUITE>>>")
    if(PARTYLINE_SANITIZE STREQUAL thread)
        set(is_watched 1) # templates that a suite makes count references, too
    endif()
    target_compile_options(partyline_options INTERFACE
        "$<${is_watched}:-fsanitize=${PARTYLINE_SANITIZE}>" "$<${is_watched}:-fno-omit-frame-pointer>"
        "$<${is_watched}:-fno-sanitize-recover=all>" "$<${is_watched}:-fno-sanitize=nonnull-attribute,null,alignment,object-size>")
    target_link_options(partyline_options INTERFACE -fsanitize=${PARTYLINE_SANITIZE})
endif()
if(PARTYLINE_SANITIZE STREQUAL thread)
    find_package(Qt6 REQUIRED COMPONENTS Core)
    add_library(partyline_tsan_edges OBJECT ${PROJECT_SOURCE_DIR}/tests/support/tsanedges.cpp)
    target_link_libraries(partyline_tsan_edges PRIVATE Qt6::Core)
    target_compile_options(partyline_tsan_edges PRIVATE -fsanitize=thread)
endif()

set(partyline_layer_type STATIC)
if(PARTYLINE_SHARED_LAYERS)
    set(partyline_layer_type SHARED)
endif()

# What the suites of most layers include. A compiler that reads it anew for each of them spends half of its time so, and
# one that can (clang) makes the instances of its templates once for all.
set(partyline_suite_headers
    <QDir> <QFile> <QJsonArray> <QJsonDocument> <QJsonObject> <QSignalSpy> <QTemporaryDir> <QTest> <QTimer> <QUrl>
    <algorithm> <chrono> <functional> <memory> <optional> <variant> <vector>)
set(partyline_suite_headers_services
    <QNetworkAccessManager> <QNetworkReply> <QTcpServer> <QWebSocket> <QWebSocketServer> <QCoroTask>
    "wire/plugdjrest.h" "support/plugdjroomtest.h")
set(partyline_suite_headers_services_floatplane ${partyline_suite_headers_services} "support/floatplaneroom.h")
set(partyline_suite_headers_services_practice ${partyline_suite_headers_services} "practice/practiceserver.h")
set(partyline_suite_headers_feed "feed/feedmodel.h")
set(partyline_suite_headers_store "store/history.h" "store/settings.h")
set(partyline_suite_headers_practice <QNetworkAccessManager> <QWebSocket> "practice/floatplanefixture.h" "practice/plugdjfixture.h")
set(partyline_suite_headers_ui
    <QNetworkAccessManager> <QNetworkReply> <QTcpServer> <QWebSocket> <QWebSocketServer> <QCoroTask>
    <QAction> <QApplication> <QCheckBox> <QComboBox> <QDialog> <QLabel> <QLineEdit>
    <QListView> <QMenu> <QPushButton> <QToolButton>
    "store/settings.h" "support/feedsamples.h" "support/recordingcontroller.h" "support/roomsamples.h" "ui/roompage.h"
    "ui/resources.h" "ui/statusline.h" "ui/style.h")
set(partyline_suite_headers_app
    ${partyline_suite_headers_ui} <QProcess> "app/application.h" "support/fakeaccount.h" "support/fakeroom.h" "ui/mainwindow.h")

# Three hundred programs are linked for one that is shipped: with a linker that takes a third of the time, where it is.
include(CheckLinkerFlag)
check_linker_flag(CXX -fuse-ld=gold PARTYLINE_HAS_GOLD)

# The suites are the same for every build of the layers. What packaging/test.sh links to the sanitized ones and to those
# that are shipped it compiles once: with PARTYLINE_SUITES_ONLY every suite is an archive (target partyline_suites),
# with PARTYLINE_SUITES=FOLDER every suite is linked from the archives of that build, which is brought up to date first.
if(PARTYLINE_SUITES_ONLY)
    add_custom_target(partyline_suites)
elseif(PARTYLINE_SUITES)
    set_property(GLOBAL PROPERTY partyline_suite_archives)
    file(CONFIGURE OUTPUT nothing.cpp CONTENT "") # every program of CMake's wants a source
    add_library(partyline_nothing OBJECT ${CMAKE_CURRENT_BINARY_DIR}/nothing.cpp)
endif()

function(partyline_suite_archive variable target)
    set(archive ${PARTYLINE_SUITES}/tests/lib${target}.a)
    set_property(GLOBAL APPEND PROPERTY partyline_suite_archives ${archive})
    set(${variable} ${archive} PARENT_SCOPE)
endfunction()

# Behind the last suite.
function(partyline_end_of_suites)
    if(PARTYLINE_SUITES AND NOT PARTYLINE_SUITES_ONLY)
        get_property(archives GLOBAL PROPERTY partyline_suite_archives)
        add_custom_target(partyline_suites BYPRODUCTS ${archives}
            COMMAND ${CMAKE_COMMAND} --build ${PARTYLINE_SUITES} --target partyline_suites)
    endif()
endfunction()

# The suites of a layer share one precompiled header. A suite whose libraries let Qt's headers say something else (the
# practice server brings QtGui into layers that have none) shares that of its like, or does without.
function(partyline_precompile_suite target layer)
    if(NOT PARTYLINE_PCH)
        return()
    endif()
    set(kind ${layer})
    if(ARGN AND NOT layer MATCHES "^(practice|ui|app)$")
        list(GET ARGN -1 last)
        string(REGEX REPLACE "^partyline_(test_)?" "_" last ${last})
        string(APPEND kind ${last})
        if(NOT DEFINED partyline_suite_headers_${kind})
            return()
        endif()
    endif()
    set(owner partyline_suite_headers_${kind})
    if(NOT TARGET ${owner})
        file(CONFIGURE OUTPUT ${owner}.cpp CONTENT "")
        add_library(${owner} OBJECT ${CMAKE_CURRENT_BINARY_DIR}/${owner}.cpp)
        partyline_suite_options(${owner} ${layer})
        target_link_libraries(${owner} PRIVATE ${ARGN})
        list(TRANSFORM partyline_suite_headers_${kind} REPLACE "^([a-z].*)$" "\"\\1\"" OUTPUT_VARIABLE headers)
        target_precompile_headers(${owner} PRIVATE ${partyline_suite_headers} ${headers})
    endif()
    target_precompile_headers(${target} REUSE_FROM ${owner})
endfunction()

function(partyline_suite_options target layer)
    target_link_libraries(${target} PRIVATE partyline_${layer} partyline_test_support Qt6::Test)
    target_include_directories(${target} PRIVATE ${PROJECT_SOURCE_DIR}/tests)
    target_compile_definitions(${target} PRIVATE
        PARTYLINE_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
    set_target_properties(${target} PROPERTIES PARTYLINE_SUITE ON)
    if(TARGET partyline_tsan_edges)
        target_sources(${target} PRIVATE $<TARGET_OBJECTS:partyline_tsan_edges>)
        target_link_options(${target} PRIVATE -rdynamic) # so that the layers meet these functions before Qt's
    endif()
    if(PARTYLINE_PCH)
        # What is shipped is optimised; to optimise what asks it takes longer than the answers.
        target_compile_options(${target} PRIVATE -O0 $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
    endif()
endfunction()

# A suite of one file has one class to describe, in a file that it includes itself. CMake's own way compiles one more
# file for each suite, an empty one.
function(partyline_suite_moc target layer name)
    if(ARGN)
        return()
    endif()
    set(folder ${CMAKE_CURRENT_BINARY_DIR}/${target}_moc)
    qt_generate_moc(${layer}/tst_${name}.cpp ${folder}/tst_${name}.moc TARGET ${target})
    target_sources(${target} PRIVATE ${folder}/tst_${name}.moc)
    target_include_directories(${target} PRIVATE ${folder})
    set_target_properties(${target} PROPERTIES AUTOMOC OFF AUTOUIC OFF AUTORCC OFF)
endfunction()

function(partyline_precompile target)
    if(PARTYLINE_PCH)
        target_precompile_headers(${target} PRIVATE
            <QDateTime> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QList> <QObject> <QString> <QTimer> <QUrl>
            <chrono> <functional> <memory> <optional> <variant>)
        target_compile_options(${target} PRIVATE -fpch-preprocess)
    endif()
endfunction()

# partyline_layer(net ON wire QT Network WebSockets LIBS QCoro6::Core SOURCES websocketlink.cpp ...)
# makes the library partyline_net in src/net: static, so that what is installed needs no library of ours, or
# shared with PARTYLINE_SHARED_LAYERS (two hundred suites with sanitizers that each carry the whole house take 30 GB).
# With PARTYLINE_UNITY eight files at a time are compiled as one. What stands behind ALONE is not: it has a local name
# that a neighbour has, too, or a coroutine that keeps a local type (GCC warns of those outside of the main file).
function(partyline_layer name)
    cmake_parse_arguments(arg "" "" "ON;QT;LIBS;SOURCES;ALONE" ${ARGN})
    list(APPEND arg_SOURCES ${arg_ALONE})
    list(TRANSFORM arg_SOURCES PREPEND ${name}/)
    list(TRANSFORM arg_ALONE PREPEND ${name}/)
    list(TRANSFORM arg_ON PREPEND partyline_)
    list(TRANSFORM arg_QT PREPEND Qt6::)
    if(NOT arg_SOURCES OR PARTYLINE_SUITES_ONLY) # headers are all there is to it
        add_library(partyline_${name} INTERFACE)
        target_link_libraries(partyline_${name} INTERFACE partyline_options ${arg_ON} ${arg_QT} ${arg_LIBS})
        return()
    endif()
    add_library(partyline_${name} ${partyline_layer_type} ${arg_SOURCES})
    target_link_libraries(partyline_${name} PUBLIC partyline_options ${arg_ON} ${arg_QT} ${arg_LIBS})
    partyline_precompile(partyline_${name})
    set_target_properties(partyline_${name} PROPERTIES UNITY_BUILD ${PARTYLINE_UNITY})
    if(arg_ALONE)
        set_source_files_properties(${arg_ALONE} PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
    endif()
endfunction()

# partyline_program(partyline-cli ON services store SOURCES cli/main.cpp ...)
function(partyline_program name)
    if(PARTYLINE_SUITES_ONLY)
        return()
    endif()
    cmake_parse_arguments(arg "" "" "ON;QT;LIBS;SOURCES" ${ARGN})
    list(TRANSFORM arg_ON PREPEND partyline_)
    list(TRANSFORM arg_QT PREPEND Qt6::)
    add_executable(${name} ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE partyline_options ${arg_ON} ${arg_QT} ${arg_LIBS})
    install(TARGETS ${name} RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
endfunction()

# partyline_test_kit(floatplane ON services QT HttpServer SOURCES ...) makes partyline_test_floatplane: what several
# suites have in common.
function(partyline_test_kit name)
    cmake_parse_arguments(arg "" "" "ON;QT;SOURCES" ${ARGN})
    list(TRANSFORM arg_ON PREPEND partyline_)
    list(TRANSFORM arg_QT PREPEND Qt6::)
    set(target partyline_test_${name})
    if(PARTYLINE_SUITES)
        partyline_suite_archive(archive ${target})
        add_library(${target} STATIC IMPORTED)
        set_target_properties(${target} PROPERTIES IMPORTED_LOCATION ${archive})
        target_link_libraries(${target} INTERFACE partyline_options ${arg_ON} ${arg_QT})
        return()
    endif()
    add_library(${target} ${partyline_layer_type} ${arg_SOURCES})
    target_link_libraries(${target} PUBLIC partyline_options ${arg_ON} ${arg_QT})
    target_include_directories(${target} PUBLIC ${PROJECT_SOURCE_DIR}/tests)
    target_compile_definitions(${target} PRIVATE PARTYLINE_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
    set_target_properties(${target} PROPERTIES PARTYLINE_SUITE ON)
    if(PARTYLINE_SUITES_ONLY)
        add_dependencies(partyline_suites ${target})
    endif()
    if(PARTYLINE_PCH AND NOT PARTYLINE_BENCH)
        target_compile_options(${target} PRIVATE -O0)
    endif()
endfunction()

# partyline_test(net backoff [ON wire ...] [LIBS ...] [SOURCES extra.cpp] [PROGRAMS partyline ...] [XVFB] [KEYRING]
#     [WALK] [WAITS | WORKS] [TIMEOUT s])
# builds tests/net/tst_backoff.cpp against the layer and registers it as net.backoff.
# PROGRAMS are what the suite starts (tests/support/ownprogram.h).
# XVFB marks a suite that needs a real X server; packaging/test.sh always gives one. The others run offscreen.
# KEYRING marks a suite that needs a secret service: it gets a bus and an unlocked keyring of its own.
# WALK marks a suite that goes through many windows of the program: it has a desktop of its own on which real time goes
# on, so nothing runs beside it, and all of it is one function for Qt's own watchdog.
# WAITS marks a suite that waits for a practice server's slow life most of its time, as those of the protocols do: it
# takes a quarter of a processor. WORKS takes that back for one of these.
function(partyline_test layer name)
    cmake_parse_arguments(arg "XVFB;KEYRING;WALK;WAITS;WORKS" "TIMEOUT" "ON;QT;LIBS;SOURCES;PROGRAMS" ${ARGN})
    list(TRANSFORM arg_ON PREPEND partyline_)
    list(TRANSFORM arg_QT PREPEND Qt6::)
    set(target tst_${layer}_${name})
    set(links ${arg_ON} ${arg_QT} ${arg_LIBS})
    if(PARTYLINE_SUITES_ONLY)
        add_library(${target} STATIC ${layer}/tst_${name}.cpp ${arg_SOURCES})
        add_dependencies(partyline_suites ${target})
    elseif(PARTYLINE_SUITES)
        partyline_suite_archive(archive ${target})
        add_executable(${target} $<TARGET_OBJECTS:partyline_nothing>)
        target_link_libraries(${target} PRIVATE $<LINK_LIBRARY:WHOLE_ARCHIVE,${archive}>)
        add_dependencies(${target} partyline_suites)
        set_target_properties(${target} PROPERTIES AUTOMOC OFF AUTOUIC OFF AUTORCC OFF)
    else()
        add_executable(${target} ${layer}/tst_${name}.cpp ${arg_SOURCES})
    endif()
    partyline_suite_options(${target} ${layer})
    target_link_libraries(${target} PRIVATE ${links})
    if(NOT PARTYLINE_SUITES)
        partyline_precompile_suite(${target} ${layer} ${arg_ON} ${arg_QT})
        partyline_suite_moc(${target} ${layer} ${name} ${arg_SOURCES})
    endif()
    if(PARTYLINE_SUITES_ONLY)
        return()
    endif()
    set_target_properties(${target} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/tests)
    if(PARTYLINE_HAS_GOLD)
        target_link_options(${target} PRIVATE -fuse-ld=gold)
    endif()
    if(arg_PROGRAMS)
        add_dependencies(${target} ${arg_PROGRAMS})
    endif()
    if(arg_KEYRING)
        add_test(NAME ${layer}.${name} COMMAND ${PROJECT_SOURCE_DIR}/tests/support/with-keyring $<TARGET_FILE:${target}>)
    else()
        add_test(NAME ${layer}.${name} COMMAND ${target})
    endif()
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 240)
    endif()
    set(environment "TZ=UTC" "LC_ALL=C.UTF-8" "QT_LOGGING_RULES=*.debug=false")
    if(arg_XVFB)
        # One display has one keyboard focus: two suites at once would take it from each other.
        set_tests_properties(${layer}.${name} PROPERTIES RESOURCE_LOCK display)
    else()
        list(APPEND environment "QT_QPA_PLATFORM=offscreen")
    endif()
    if(arg_WALK)
        list(APPEND environment "QTEST_FUNCTION_TIMEOUT=900000")
        set_tests_properties(${layer}.${name} PROPERTIES RUN_SERIAL ON)
    endif()
    set(quarters 4)
    set(cost 0)
    if(arg_WAITS OR (layer MATCHES "^(net|services|practice|cli)$" AND NOT arg_WORKS))
        set(quarters 1)
        set(cost 1) # it begins before the others, to be done when they are
    endif()
    set_tests_properties(${layer}.${name} PROPERTIES
        TIMEOUT ${arg_TIMEOUT} ENVIRONMENT "${environment}" PROCESSORS ${quarters} COST ${cost})
endfunction()
