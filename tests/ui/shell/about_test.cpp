#include "shell/about_page.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextBrowser>

#include <catch2/catch_test_macros.hpp>

using namespace jour::ui;

namespace {

/// "qtbase" is Qt, "tl-expected" is tl::expected: letters alone, lower case.
QString letters(QString name)
{
    return name.startsWith(QLatin1String{"qt"}) ? QStringLiteral("qt6") : name.remove(QLatin1Char{'-'});
}

} // namespace

TEST_CASE("The about box names every part that is built in, with its licence", "[shell]")
{
    const AboutPage about;
    auto *parts = about.findChild<QTextBrowser *>(QStringLiteral("attributions"));
    REQUIRE(parts);
    QString told = parts->toPlainText().toLower();
    for (const QChar sign : {QLatin1Char{'-'}, QLatin1Char{':'}, QLatin1Char{' '}})
        told.remove(sign);

    QFile file{QStringLiteral(JOUR_PARTS)};
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QJsonObject build = QJsonDocument::fromJson(file.readAll()).object();
    QJsonArray named = build.value(QLatin1String{"dependencies"}).toArray();
    named.append(QStringLiteral("catch2"));
    named.append(QStringLiteral("sqlite"));
    REQUIRE(named.size() > 10);
    for (const QJsonValue &value : named) {
        const QString name =
            value.isObject() ? value.toObject().value(QLatin1String{"name"}).toString() : value.toString();
        CAPTURE(name.toStdString());
        CHECK(told.contains(letters(name)));
    }
    CHECK(told.contains(QStringLiteral("göranandersson")));
    CHECK(told.contains(QLatin1String{"gpl3.0only"}));
}
