#pragma once

#include "base/local_time.h"

#include <catch2/catch_tostring.hpp>

/// Lets Catch2 print a moment in a failed assertion, as the wall clock shows it.
template<>
struct Catch::StringMaker<jour::Instant>
{
    static std::string convert(jour::Instant t)
    {
        return jour::toLocal(t).toString(Qt::ISODateWithMs).toStdString();
    }
};
