# Words that may stand in certain places only, each with the reason. cmake -DROOT=<source> -P check_words.cmake
cmake_minimum_required(VERSION 3.25)
include("${CMAKE_CURRENT_LIST_DIR}/findings.cmake")

own_files(code "app;core;ui;tests" ".h;.cpp;.sql")
own_files(texts "app;core;ui;tests;resources" ".h;.cpp;.sql;.cmake;CMakeLists.txt;.json;.qss")
own_files(scripts packaging "run;test;prepare;.txt;.desktop;.xml")

# forbid(<pattern> <why> IN <files> WHERE <paths> [EXCEPT <paths>] [UNLESS <line>] [COMMENTS]): paths and line are patterns;
# comments are looked at on request.
function(forbid pattern why)
    cmake_parse_arguments(PARSE_ARGV 2 arg "COMMENTS" "WHERE;EXCEPT;UNLESS" "IN")
    list(FILTER arg_IN INCLUDE REGEX "${arg_WHERE}")
    if(arg_EXCEPT)
        list(FILTER arg_IN EXCLUDE REGEX "${arg_EXCEPT}")
    endif()
    foreach(file IN LISTS arg_IN)
        lines_of(lines "${file}" "${pattern}")
        foreach(line IN LISTS lines)
            if(arg_UNLESS AND line MATCHES "${arg_UNLESS}")
                continue()
            endif()
            if(arg_COMMENTS OR NOT line MATCHES "^[ \t]*(//|--|/?[*])")
                finding_at("${file}" "${line}" "${why}")
            endif()
        endforeach()
    endforeach()
endfunction()

set(start "(^|[^A-Za-z0-9_])")
set(wrappers "^ui/(widgets|support)/")

forbid("sqlite3_(de)?serialize" "the whole store must never lie in memory in the clear"
    IN ${code} WHERE ".")
forbid("${start}QLabel(::)?[({]|${start}(new|public) QLabel|<QLabel>[({]|${start}QLabel +[A-Za-z_0-9]+ *[;({]"
    "a QLabel reads its text as HTML; use widgets/plain_label.h"
    IN ${code} WHERE "^(app|ui)/" EXCEPT "${wrappers}")
forbid("setToolTip\\(" "a tool tip reads its text as HTML; see support/painting.h"
    IN ${code} WHERE "^(app|ui)/" EXCEPT "${wrappers}" UNLESS "setToolTip\\(([A-Za-z]+, )?plainForRichText\\(")
forbid("QMessageBox::(about|aboutQt|critical|information|question|warning) *\\("
    "it blocks locking and reads its text as HTML; use a wrapper in ui/widgets or ui/support"
    IN ${code} WHERE "^(app|ui)/" EXCEPT "${wrappers}")
forbid("system_clock::now|current(DateTime(Utc)?|Date|Time|(M)?SecsSinceEpoch) *\\(|std::time *\\(|${start}time\\((nullptr|NULL|0)\\)|gettimeofday|CLOCK_REALTIME|CURRENT_(TIME|DATE)|'now'"
    "time comes from base/clock.h"
    IN ${code} WHERE "." EXCEPT "^core/base/clock[.]cpp$")
forbid("toLocalTime *\\(|Qt::LocalTime|systemTimeZone|${start}(localtime(_r)?|mktime) *\\("
    "I8: the zone is a setting of the data, not of the machine; see core/base/local_time.h"
    IN ${code} WHERE "^(app|core|ui)/")
forbid("${start}(u|nano)sleep *\\(|::(m|u)?sleep *\\(|(sleep_(for|until)|QTest::(qSleep|qWait)) *\\("
    "a test waits for what it needs, never for a time"
    IN ${code} WHERE "^tests/")
forbid("(steady|high_resolution)_clock|QElapsedTimer|CLOCK_MONOTONIC" "how long something took is a matter for tests/bench"
    IN ${code} WHERE "^tests/" EXCEPT "^tests/bench/")
# Spelled so that this line does not find itself.
forbid("${start}(TO[D]O|FIX[M]E)([^A-Za-z0-9_]|$)" "do it, or write an issue"
    IN ${texts} ${scripts} WHERE "." COMMENTS)
tell_findings()
