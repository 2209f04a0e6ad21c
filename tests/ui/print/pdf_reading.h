#pragma once

#include "support/strings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRectF>
#include <QRegularExpression>
#include <QStandardPaths>

#include <catch2/catch_test_macros.hpp>
#include <map>
#include <vector>

// What other programs find in a PDF.
namespace jour::test {

/// What a program says; skips the test where it is not installed.
inline QByteArray saidBy(const QString &program, const QStringList &arguments, int expectedCode = 0)
{
    if (QStandardPaths::findExecutable(program).isEmpty())
        SKIP("not installed: " << program.toStdString());
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished(120000));
    CAPTURE(process.readAllStandardError().toStdString());
    CHECK(process.exitCode() == expectedCode);
    return process.readAllStandardOutput();
}

/// One object of a file: a dictionary or another value, and the bytes behind it when it is a stream.
struct PdfObject
{
    QJsonValue value;
    QByteArray bytes;
    [[nodiscard]] QJsonValue operator[](const char *key) const
    {
        return value.toObject().value(QLatin1String{key});
    }
};

/// All objects of a file as qpdf reads them, by "7 0 R", and "trailer".
struct PdfObjects
{
    explicit PdfObjects(const QString &path)
    {
        const QByteArray json = saidBy(
            QStringLiteral("qpdf"), {QStringLiteral("--json=2"), QStringLiteral("--json-stream-data=inline"),
                                     QStringLiteral("--decode-level=generalized"), path});
        const QJsonObject read =
            QJsonDocument::fromJson(json).object().value(QLatin1String{"qpdf"}).toArray().at(1).toObject();
        for (auto it = read.begin(); it != read.end(); ++it) {
            const QJsonObject stream = it->toObject().value(QLatin1String{"stream"}).toObject();
            PdfObject object{it->toObject().value(QLatin1String{"value"}), {}};
            if (!stream.isEmpty())
                object = {stream.value(QLatin1String{"dict"}),
                          QByteArray::fromBase64(stream.value(QLatin1String{"data"}).toString().toLatin1())};
            all[it.key().startsWith(QLatin1String{"obj:"}) ? it.key().mid(4) : it.key()] = object;
        }
        REQUIRE(all.contains(QStringLiteral("trailer")));
    }
    /// What a reference stands for, or the value itself.
    [[nodiscard]] PdfObject at(const QJsonValue &value) const
    {
        const auto found = all.find(value.toString());
        return found == all.end() ? PdfObject{value, {}} : found->second;
    }
    [[nodiscard]] PdfObject trailer() const { return all.at(QStringLiteral("trailer")); }
    [[nodiscard]] PdfObject catalog() const { return at(trailer()["/Root"]); }

    std::map<QString, PdfObject> all;
};

/// A word and the box it fills, in points from the top left corner of its page.
struct PdfWord
{
    int page = 0;
    QRectF place;
    QString text;
};

/// From what `pdftotext -bbox-layout` says.
inline std::vector<PdfWord> wordsIn(const QByteArray &boxes)
{
    static const QRegularExpression form{
        QStringLiteral("<page |<word xMin=\"([\\d.-]+)\" yMin=\"([\\d.-]+)\" xMax=\"([\\d.-]+)\" "
                       "yMax=\"([\\d.-]+)\">([^<]*)<")};
    std::vector<PdfWord> words;
    int page = 0;
    auto hits = form.globalMatch(QString::fromUtf8(boxes));
    while (hits.hasNext()) {
        const auto hit = hits.next();
        if (hit.captured(0).startsWith(QLatin1String{"<page"})) {
            ++page;
            continue;
        }
        words.push_back({page,
                         QRectF{QPointF{hit.captured(1).toDouble(), hit.captured(2).toDouble()},
                                QPointF{hit.captured(3).toDouble(), hit.captured(4).toDouble()}},
                         hit.captured(5)});
    }
    return words;
}

} // namespace jour::test
