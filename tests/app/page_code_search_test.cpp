// The code of a printed page, typed in the search as a scanner would.
#include "app/demo_desk.h"
#include "services/acts.h"

#include <QLabel>
#include <QListWidget>

using namespace jour;
using namespace jour::test;

TEST_CASE("A code typed in the search opens its case and says what has become of the page",
          "[app][gui][print code]")
{
    DemoDesk desk;
    const BoardRow row = desk.board().front();
    Desk &at = desk.application.session()->desk;
    const QString head = QString::fromLatin1(at.store().head().value().toHex().left(8));
    REQUIRE(Acts{at}.printed(row.id, {.document = QStringLiteral("readBack"),
                                      .medium = QStringLiteral("printer"),
                                      .variant = QStringLiteral("masked"),
                                      .recipient = {},
                                      .reason = {},
                                      .pages = 1,
                                      .code = QStringLiteral("7K2Q10")}));
    desk.press(Qt::Key_K, Qt::ControlModifier);
    auto *edit = desk.find<QLineEdit>("searchEdit");
    auto *hits = desk.find<QListWidget>("searchHits");
    auto *warning = desk.find<QLabel>("searchWarning");
    auto *hint = desk.find<QLabel>("searchHint");
    REQUIRE(edit);
    const auto type = [&](const QString &code) {
        edit->selectAll();
        desk.type(code);
    };

    type(QStringLiteral("JB ROC-1999-0001 7K2Q10 0123ABCD")); // nobody's
    CHECK(hits->count() == 0);
    CHECK(warning->isVisible());
    CHECK(warning->text().contains(QStringLiteral("Inget papper från det här valvet")));
    type(QStringLiteral("JB %1 7K2Q10 0123").arg(row.number));
    CHECK_FALSE(warning->isVisible());
    CHECK(hint->text().contains(QStringLiteral("inte en hel kod")));
    type(QStringLiteral("JB %1 7K2Q10 00000000").arg(row.number)); // another journal's
    REQUIRE(hits->count() == 1);
    CHECK(hits->item(0)->text().contains(QStringLiteral("stämmer INTE")));
    CHECK(warning->isVisible());
    CHECK(warning->text().contains(QStringLiteral("ett annat valv")));
    CHECK(warning->geometry().bottom() < warning->parentWidget()->height());
    type(QStringLiteral("jb %1 7k2qlo %2").arg(row.number.toLower(), head));
    CHECK_FALSE(warning->isVisible());
    REQUIRE(hits->count() == 1);
    CHECK(hits->item(0)->text().contains(QStringLiteral("oförändrat sedan dess")));
    desk.press(Qt::Key_Return);
    CHECK(desk.workspace().currentCase() == row.id);
    const auto *told = desk.find<QLabel>("statusWarning");
    REQUIRE(told);
    CHECK(told->text().contains(QStringLiteral("oförändrat sedan dess")));
}
