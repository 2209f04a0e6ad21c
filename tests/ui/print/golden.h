#pragma once

#include "support/vectors.h"

#include <QFile>
#include <QTextDocument>

#include <catch2/catch_test_macros.hpp>

namespace jour::test {

/// What stands on the paper, line by line, held against a file of tests/vectors/papers. JOUR_GOLDEN set: the
/// file is written anew, to be read by whoever changed the paper.
inline void checkGolden(const QString &html, const QString &name)
{
    QTextDocument laid;
    laid.setHtml(html);
    const QByteArray text = laid.toPlainText().toUtf8() + '\n';
    if (qEnvironmentVariableIsSet("JOUR_GOLDEN")) {
        QFile file{QStringLiteral(TEST_VECTORS "/papers/") + name};
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text);
        return;
    }
    CAPTURE(name.toStdString());
    CHECK(text.toStdString() == vectorFile(QStringLiteral("papers/") + name).toStdString());
}

} // namespace jour::test
