# What the checks beside this file share: which files there are, and how a finding is told. Needs ROOT, the folder to look at.

# own_files(<variable> <folders> <endings>): the files below these folders, as paths from ROOT.
function(own_files variable folders endings)
    set(patterns "")
    foreach(folder IN LISTS folders)
        foreach(ending IN LISTS endings)
            list(APPEND patterns "${ROOT}/${folder}/*${ending}")
        endforeach()
    endforeach()
    file(GLOB_RECURSE files RELATIVE "${ROOT}" ${patterns})
    set(${variable} "${files}" PARENT_SCOPE)
endfunction()

# lines_of(<variable> <file> <pattern>): the lines of a file that match.
function(lines_of variable file pattern)
    file(STRINGS "${ROOT}/${file}" lines ENCODING UTF-8 REGEX "${pattern}")
    set(${variable} "${lines}" PARENT_SCOPE)
endfunction()

function(finding where what)
    set_property(GLOBAL APPEND_STRING PROPERTY findings "${where}: ${what}\n")
endfunction()

# finding_at(<file> <line> <why>): a finding with the number of the first line that reads so.
function(finding_at file line why)
    file(READ "${ROOT}/${file}" text)
    string(FIND "\n${text}" "\n${line}" at)
    string(SUBSTRING "\n${text}" 0 ${at} before)
    string(REGEX MATCHALL "\n" ends "${before}")
    list(LENGTH ends number)
    math(EXPR number "${number} + 1")
    string(STRIP "${line}" line)
    finding("${file}:${number}" "${line}   <- ${why}")
endfunction()

function(tell_findings)
    get_property(findings GLOBAL PROPERTY findings)
    if(findings)
        message(NOTICE "${findings}")
        message(FATAL_ERROR "see the lines above")
    endif()
endfunction()
