# How every target of Saliscope is built: one place for flags, folders and the record of who may use whom.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)
if(NOT CMAKE_BUILD_TYPE)
  set(CMAKE_BUILD_TYPE Release)
endif()

find_program(SALISCOPE_CCACHE ccache)
if(SALISCOPE_CCACHE)
  # With its usual care ccache would refuse every file that has a precompiled header.
  set(SALISCOPE_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros ${SALISCOPE_CCACHE})
  set(CMAKE_C_COMPILER_LAUNCHER ${SALISCOPE_LAUNCHER})
  set(CMAKE_CXX_COMPILER_LAUNCHER ${SALISCOPE_LAUNCHER})
endif()

# LibTorch, VTK and ITK have so many symbols that the usual linker takes 15 s for each test.
find_program(SALISCOPE_MOLD mold)
if(SALISCOPE_MOLD AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  add_link_options(-fuse-ld=mold)
endif()

# The compiler this is written with; others raise false alarms of their own (GCC 14 in LibTorch's headers), which must stop nobody.
set(SALISCOPE_TRIED OFF)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  set(SALISCOPE_TRIED ON)
endif()
option(SALISCOPE_WERROR "Warnings are errors" ${SALISCOPE_TRIED})
set(SALISCOPE_SANITIZE "" CACHE STRING "address;undefined or thread: instrument everything of ours")
if(SALISCOPE_SANITIZE)
  list(JOIN SALISCOPE_SANITIZE "," sanitizers)
  add_compile_options(-fsanitize=${sanitizers} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  add_link_options(-fsanitize=${sanitizers})
endif()

option(SALISCOPE_PRECOMPILE "Qt headers that most files include are compiled once: ui takes half the time" ${SALISCOPE_TRIED})
set(SALISCOPE_HEADERS ${CMAKE_CURRENT_LIST_DIR}/precompiled)

# saliscope_precompile(ui_viewer qt): packaging/cmake/precompiled/qt.h before each file of the target. Every file still includes what
# it uses, and builds without.
function(saliscope_precompile target headers)
  if(SALISCOPE_PRECOMPILE)
    target_precompile_headers(${target} PRIVATE $<$<COMPILE_LANGUAGE:CXX>:${SALISCOPE_HEADERS}/${headers}.h>)
    # -fpch-preprocess: so that ccache can keep what it compiles with them. -Wno-stringop-overflow: behind a precompiled header GCC 12
    # no longer knows std::string as a system header and raises false alarms there, as above.
    target_compile_options(${target} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess -Wno-stringop-overflow>)
  endif()
endfunction()

find_package(Threads REQUIRED)

function(saliscope_flags target)
  target_include_directories(${target} PUBLIC ${CMAKE_SOURCE_DIR})
  target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual)
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # False alarms of GCC 12's optimiser on std::string (GCC bugs 105329 and 105651).
    target_compile_options(${target} PRIVATE -Wno-restrict)
  endif()
  if(SALISCOPE_WERROR)
    target_compile_options(${target} PRIVATE -Werror)
  endif()
endfunction()

# saliscope_library(core_volume USES core_base LIBRARIES ITKIONIFTI HEADERS itk)
# A folder as a target. USES: folders it may include and link (checked by tests/architecture against its #includes).
# LIBRARIES: foreign libraries, private to the folder. HEADERS: foreign header families it may include.
# INCLUDES: foreign include directories, as system headers. QT: runs moc. PRECOMPILED: a header of precompiled/ (with QT: qt).
function(saliscope_library name)
  cmake_parse_arguments(ARG "QT" "PRECOMPILED" "USES;LIBRARIES;INCLUDES;HEADERS;PUBLIC_LIBRARIES" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS *.cpp *.h)
  add_library(${name} STATIC ${sources})
  set_target_properties(${name} PROPERTIES LINKER_LANGUAGE CXX)
  if(ARG_QT)
    set_target_properties(${name} PROPERTIES AUTOMOC ON)
    target_compile_definitions(${name} PUBLIC QT_NO_KEYWORDS QT_NO_CAST_FROM_BYTEARRAY)
  endif()
  saliscope_flags(${name})
  if(ARG_PRECOMPILED)
    saliscope_precompile(${name} ${ARG_PRECOMPILED})
  elseif(ARG_QT)
    saliscope_precompile(${name} qt)
  endif()
  target_link_libraries(${name} PUBLIC ${ARG_USES} ${ARG_PUBLIC_LIBRARIES} PRIVATE ${ARG_LIBRARIES})
  target_include_directories(${name} SYSTEM PRIVATE ${ARG_INCLUDES})
  file(RELATIVE_PATH folder ${CMAKE_SOURCE_DIR} ${CMAKE_CURRENT_SOURCE_DIR})
  list(JOIN ARG_USES " " uses)
  list(JOIN ARG_HEADERS " " headers)
  set_property(GLOBAL APPEND_STRING PROPERTY SALISCOPE_ARROWS "${folder} | ${uses} | ${headers}\n")
endfunction()

# Leaves build/<preset>/arrows.txt: folder | folders it may use | foreign header families. tests/architecture reads it.
function(saliscope_write_arrows)
  get_property(arrows GLOBAL PROPERTY SALISCOPE_ARROWS)
  file(GENERATE OUTPUT ${CMAKE_BINARY_DIR}/arrows.txt CONTENT "${arrows}")
endfunction()
