#pragma once

#include "sql/connection.h"
#include "sql/failure.h"
#include "sql/statement.h"
#include "support/strings.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>
#include <catch2/catch_translate_exception.hpp>
#include <optional>
#include <string>

/// Lets Catch2 print what a test failed with.
template<>
struct Catch::StringMaker<jour::ErrorCode>
{
    static std::string convert(jour::ErrorCode code)
    {
        return "ErrorCode " + std::to_string(static_cast<int>(code));
    }
};

CATCH_TRANSLATE_EXCEPTION(const jour::sql::Failure &failure)
{
    return "Failure " + std::to_string(static_cast<int>(failure.error.code)) + ' ' +
           failure.error.detail.toStdString();
}

namespace jour::test {

inline const QByteArray key(32, '\x3c');
inline const QByteArray salt(16, '\x5a');

/// A folder of its own that goes with the test.
struct Folder
{
    QTemporaryDir dir;
    [[nodiscard]] QString file(const char *name) const { return dir.filePath(QString::fromLatin1(name)); }
    [[nodiscard]] QStringList names() const { return QDir{dir.path()}.entryList(QDir::Files | QDir::Hidden); }
};

[[nodiscard]] inline QByteArray bytesOf(const QString &path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

inline bool write(const QString &path, const QByteArray &bytes, qint64 at = 0)
{
    QFile file{path};
    return file.open(QIODevice::ReadWrite) && file.seek(at) && file.write(bytes) == bytes.size();
}

/// What `work` failed with; nothing if it went well.
template<typename Work>
[[nodiscard]] std::optional<sql::Failure> failureOf(Work &&work)
{
    try {
        work();
        return std::nullopt;
    } catch (const sql::Failure &failure) {
        return failure;
    }
}

template<typename Work>
[[nodiscard]] std::optional<ErrorCode> codeOf(Work &&work)
{
    const auto failure = failureOf(work);
    return failure ? std::optional{failure->error.code} : std::nullopt;
}

[[nodiscard]] inline std::int64_t number(sql::Connection &db, std::string_view query)
{
    sql::Statement statement{db, query};
    return statement.step() ? statement.integer(0) : -1;
}

/// A table of `rows` notes, each some hundred bytes long and beginning with `text`.
inline void fillNotes(sql::Connection &db, int rows, const QString &text = QStringLiteral("note"))
{
    db.execute("CREATE TABLE IF NOT EXISTS note (id INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT; BEGIN");
    for (int i = 0; i < rows; ++i) {
        const QString body = text + QStringLiteral(" %1 ").arg(i) + QString{300, QLatin1Char{'x'}};
        db.cached("INSERT INTO note (body) VALUES (?)").bind(body).run();
    }
    db.execute("COMMIT");
}

} // namespace jour::test
