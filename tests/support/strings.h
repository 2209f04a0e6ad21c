#pragma once

#include <QByteArray>
#include <QString>

#include <catch2/catch_tostring.hpp>

/// Lets Catch2 print a QString in a failed assertion.
template<>
struct Catch::StringMaker<QString>
{
    static std::string convert(const QString &s) { return '"' + s.toStdString() + '"'; }
};

template<>
struct Catch::StringMaker<QByteArray>
{
    static std::string convert(const QByteArray &bytes) { return '"' + bytes.toStdString() + '"'; }
};
