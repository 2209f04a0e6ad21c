# Runs a check on a fixture and compares. cmake -DCHECK= -DROOT= -DQT_HEADERS= -DLINKS= -DEXPECTED=<start of the one finding, or empty> -P …
cmake_minimum_required(VERSION 3.25)
execute_process(
    COMMAND "${CMAKE_COMMAND}" "-DROOT=${ROOT}" "-DQT_HEADERS=${QT_HEADERS}" "-DLINKS=${LINKS}"
        -P "${CMAKE_CURRENT_LIST_DIR}/check_${CHECK}.cmake"
    RESULT_VARIABLE result ERROR_VARIABLE told OUTPUT_VARIABLE told)

if(EXPECTED STREQUAL "")
    if(NOT result EQUAL 0)
        message(FATAL_ERROR "this ought to pass, but:\n${told}")
    endif()
    return()
endif()
string(FIND "${told}" "${EXPECTED}" at)
string(FIND "${told}" "\n\nCMake Error at" end)
string(SUBSTRING "${told}" 0 ${end} findings)
if(result EQUAL 0 OR NOT at EQUAL 0 OR findings MATCHES "\n.")
    message(FATAL_ERROR "expected this finding and no other:\n${EXPECTED}\nbut got (result ${result}):\n${told}")
endif()
