#include "print/seal_page.h"
#include "services/acts.h"
#include "services/case_reading.h"
#include "services/text_drafts.h"
#include "sql/connection.h"
#include "ui/intake/intake_desk.h"
#include "vault/durable_replace.h"
#include "vault/sealed_file.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace jour;
using namespace jour::test;
using namespace std::chrono_literals;

namespace {

/// As many as the drawing wants; what they are does not matter here.
QStringList manyWords()
{
    QStringList words;
    for (int i = 0; i < 8000; ++i)
        words << QStringLiteral("ord%1").arg(i, 4, 26, QLatin1Char('q'));
    return words;
}

struct PageDesk : IntakeDesk
{
    explicit PageDesk(Protection protection = Protection::None)
    {
        PersonFacts child{.givenName = QStringLiteral("Alva"), .familyName = QStringLiteral("Nilsson")};
        child.protection = protection;
        id = earlier(child, QStringLiteral("0136"), 1h);
        make();
    }
    void make()
    {
        page.reset();
        page = std::make_unique<ui::SealPage>(
            context(), ui::SealGround{KdfCost::floor(), words, {}}, nullptr,
            ui::FileAsk{{},
                        [this](QWidget &, const ui::FileQuestion &question, const auto &chosen) {
                            asked = question.suggested;
                            chosen(path);
                        },
                        {}});
        page->resize(700, 900);
        page->show();
        REQUIRE(QTest::qWaitForWindowExposed(page.get()));
        page->activateWindow();
        QApplication::setActiveWindow(page.get());
        QObject::connect(page.get(), &ui::SealPage::left, page.get(), [this] { ++timesLeft; });
        page->start(id);
    }
    template<typename T>
    [[nodiscard]] T *part(const char *name) const
    {
        auto *found = page->findChild<T *>(QLatin1String{name});
        REQUIRE(found);
        return found;
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : page.get(), key,
                        modifiers);
    }
    void fill(const char *field, const QString &text) const
    {
        auto *line = part<QLineEdit>(field);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    void fillRecipient() const
    {
        fill("sealToWhom", QStringLiteral("Eva Ek, socialsekreterare"));
        fill("sealGround", QStringLiteral("Avtal"));
    }
    void sealIt() const { key(Qt::Key_Return, Qt::ControlModifier); }
    [[nodiscard]] bool waitForFile() const
    {
        return QTest::qWaitFor([this] { return part<QWidget>("sealDone")->isVisible(); }, 20000);
    }
    [[nodiscard]] QString said(const char *label) const { return part<QLabel>(label)->text(); }
    [[nodiscard]] std::vector<SealedDocument> opened(const QString &phrase) const
    {
        const auto file = wholeFile(path, longestSealedFile);
        REQUIRE(file);
        const auto documents = unsealed(*file, sealedPassphrase(phrase));
        REQUIRE(documents);
        return *documents;
    }
    template<typename Body>
    [[nodiscard]] std::vector<Body> journaled()
    {
        std::vector<Body> found;
        const auto file = CaseReading{desk}.reload(id);
        REQUIRE(file);
        for (const RecordedEvent &event : file->journal)
            if (const auto *body = std::get_if<Body>(&event.body))
                found.push_back(*body);
        return found;
    }
    [[nodiscard]] int draftsKept() { return static_cast<int>(TextDrafts{desk}.ofCase(id)->size()); }

    CaseId id;
    QStringList words = manyWords();
    QTemporaryDir place;
    QString path = place.filePath(QStringLiteral("sent.sealed"));
    QString asked;
    int timesLeft = 0;
    std::unique_ptr<ui::SealPage> page;
};

} // namespace

TEST_CASE("Papers are ticked by letter, sealed by Ctrl+Enter, and the words to read out stand there",
          "[print][gui][sealing]")
{
    PageDesk d;
    auto *papers = d.part<QListWidget>("sealPapers");
    REQUIRE(papers->hasFocus());
    CHECK(papers->item(0)->checkState() == Qt::Checked);
    CHECK(papers->item(1)->checkState() == Qt::Checked);
    d.key(Qt::Key_R); // the read-back too
    d.key(Qt::Key_H); // but no hand-off sheet
    d.fillRecipient();
    const QString phrase = d.part<QLineEdit>("sealPassphrase")->text();
    CHECK(phrase.split(QLatin1Char(' ')).size() == 5);
    CHECK(d.said("sealAloud") == phrase);
    d.sealIt();
    REQUIRE(d.waitForFile());
    CHECK(d.said("sealedAloud") == phrase);
    CHECK_FALSE(d.asked.contains(d.caseOf(d.id).number));

    const auto documents = d.opened(phrase);
    REQUIRE(documents.size() == 2);
    for (const SealedDocument &document : documents) {
        CHECK(document.content.startsWith("%PDF-1.4"));
        CHECK(document.type == QStringLiteral("application/pdf"));
    }
    const auto made = d.journaled<events::SealedFileMade>();
    REQUIRE(made.size() == 1);
    CHECK(made.front().documents == std::vector{QStringLiteral("caseSummary"), QStringLiteral("readBack")});
    CHECK(made.front().toWhom == QStringLiteral("Eva Ek, socialsekreterare"));
    CHECK(made.front().ground == QStringLiteral("Avtal"));
    for (const auto &print : d.journaled<events::Printed>()) {
        CHECK(print.variant == QStringLiteral("masked"));
        CHECK(print.recipient.contains(QStringLiteral("Eva Ek")));
        CHECK(print.pages > 0);
    }
    CHECK(d.said("sealedFile").contains(shortSealDigest(*wholeFile(d.path, longestSealedFile))));
    CHECK(d.draftsKept() == 0);
}

TEST_CASE("Documents of the case are ticked by their digit and leave beside the papers",
          "[print][gui][sealing]")
{
    PageDesk d;
    for (const char *content : {"Ett foto", "Ett annat"})
        REQUIRE(Acts{d.desk}.attach(d.id, QStringLiteral("foto.jpg"), content, {}));
    d.make();
    auto *papers = d.part<QListWidget>("sealPapers");
    REQUIRE(papers->count() == 7);
    CHECK(papers->item(5)->text().contains(QStringLiteral("foto.jpg")));
    CHECK(papers->item(5)->checkState() == Qt::Unchecked); // nothing of them leaves unasked
    d.key(Qt::Key_1);
    d.key(Qt::Key_2);
    d.key(Qt::Key_H);
    d.fillRecipient();
    CHECK_FALSE(d.part<QLineEdit>("sealReason")->isVisible());
    const QString phrase = d.part<QLineEdit>("sealPassphrase")->text();
    d.sealIt();
    REQUIRE(d.waitForFile());
    const auto documents = d.opened(phrase);
    REQUIRE(documents.size() == 3);
    CHECK(documents[1].name == QStringLiteral("foto.jpg"));
    CHECK(documents[1].content == "Ett foto");
    CHECK(documents[2].name == QStringLiteral("foto-2.jpg"));
    CHECK(documents[2].content == "Ett annat");
    CHECK(d.journaled<events::DocumentExported>().size() == 2);
    CHECK(d.journaled<events::DocumentExported>().front().toWhom ==
          QStringLiteral("Eva Ek, socialsekreterare"));
}

TEST_CASE("A document of a case with a protected person asks why it leaves, and its name is not shown",
          "[print][gui][sealing][protection]")
{
    PageDesk d{Protection::ConfidentialityMarking};
    REQUIRE(Acts{d.desk}.attach(d.id, QStringLiteral("Alva på Storgatan.jpg"), "Ett foto", {}));
    d.make();
    auto *papers = d.part<QListWidget>("sealPapers");
    CHECK_FALSE(papers->item(5)->text().contains(QStringLiteral("Alva")));
    CHECK_FALSE(d.part<QLineEdit>("sealReason")->isVisible());
    d.key(Qt::Key_1);
    CHECK(d.part<QLineEdit>("sealReason")->isVisible());
    d.fillRecipient();
    d.sealIt();
    CHECK_FALSE(d.said("sealProblem").isEmpty());
    CHECK_FALSE(QFile::exists(d.path));
    d.fill("sealReason", QStringLiteral("Mottagaren ska moeta barnet"));
    d.sealIt();
    REQUIRE(d.waitForFile());
    CHECK(d.journaled<events::DocumentExported>().front().reason ==
          QStringLiteral("Mottagaren ska moeta barnet"));
    for (const auto &print : d.journaled<events::Printed>())
        CHECK(print.reason.isEmpty()); // the papers are masked all the same
}

TEST_CASE("The words are gone only when one has said that they are noted", "[print][gui][sealing]")
{
    PageDesk d;
    d.fillRecipient();
    d.sealIt();
    REQUIRE(d.waitForFile());
    d.key(Qt::Key_Escape);
    CHECK(d.timesLeft == 0);
    d.key(Qt::Key_Escape);
    CHECK(d.timesLeft == 0);
    CHECK_FALSE(d.said("sealedAloud").isEmpty());
    d.page->start(d.id); // back to it from elsewhere
    CHECK_FALSE(d.said("sealedAloud").isEmpty());
    d.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(d.timesLeft == 1);
    CHECK(d.said("sealedAloud").isEmpty());
}

TEST_CASE("What is missing is said, and nothing is asked before it is there", "[print][gui][sealing]")
{
    PageDesk d;
    d.sealIt();
    CHECK_FALSE(d.said("sealProblem").isEmpty());
    d.fillRecipient();
    d.fill("sealPassphrase", QStringLiteral("password"));
    d.sealIt();
    CHECK_FALSE(d.said("sealProblem").isEmpty());
    d.part<QLineEdit>("sealPassphrase")->clear();
    d.sealIt();
    CHECK(d.asked.isEmpty());
    CHECK(d.journaled<events::SealedFileMade>().empty());
    d.fill("sealPassphrase", QStringLiteral("sju glada tranor dansar vals kring kyrkan"));
    CHECK(d.said("sealAloud") == QStringLiteral("sju glada tranor dansar vals kring kyrkan"));
    d.sealIt();
    REQUIRE(d.waitForFile());
    CHECK(d.opened(QStringLiteral("sju glada tranor dansar vals kring kyrkan")).size() == 2);
}

TEST_CASE("Protected persons are shown in a sealed paper only with a reason",
          "[print][gui][sealing][protection]")
{
    PageDesk d{Protection::ProtectedRegistration};
    d.fillRecipient();
    auto *variant = d.part<QWidget>("sealVariant");
    auto *reason = d.part<QLineEdit>("sealReason");
    CHECK_FALSE(reason->isVisible());
    variant->setFocus();
    QTest::keyClick(variant, Qt::Key_U);
    CHECK(reason->isVisible());
    d.sealIt();
    CHECK_FALSE(d.said("sealProblem").isEmpty());
    CHECK(d.asked.isEmpty());
    d.fill("sealReason", QStringLiteral("Beslut i natt"));
    d.sealIt();
    REQUIRE(d.waitForFile());
    const auto prints = d.journaled<events::Printed>();
    REQUIRE(prints.size() == 2);
    for (const auto &print : prints) {
        CHECK(print.variant == QStringLiteral("unmasked"));
        CHECK(print.reason == QStringLiteral("Beslut i natt"));
    }
}

TEST_CASE("A half-written order is asked about, kept over a lock, and found again without its passphrase",
          "[print][gui][sealing]")
{
    PageDesk d;
    d.fill("sealToWhom", QStringLiteral("Eva Ek"));
    const QString phrase = d.part<QLineEdit>("sealPassphrase")->text();
    d.key(Qt::Key_Escape);
    CHECK(d.timesLeft == 0);
    d.key(Qt::Key_Escape); // go on
    CHECK(d.timesLeft == 0);
    d.make(); // what was built before goes, as at a lock
    CHECK(d.part<QLineEdit>("sealToWhom")->text() == QStringLiteral("Eva Ek"));
    CHECK(d.part<QLineEdit>("sealPassphrase")->text() != phrase);
    const auto drafts = TextDrafts{d.desk}.ofCase(d.id);
    REQUIRE(drafts);
    REQUIRE(phrase.size() > 15);
    for (const Draft &draft : *drafts)
        CHECK_FALSE(draft.body.contains(phrase.toUtf8()));
    d.part<QLineEdit>("sealToWhom")->setFocus();
    d.key(Qt::Key_Escape);
    d.key(Qt::Key_Return); // the first answer: leave, keep
    CHECK(d.timesLeft == 1);
    CHECK(d.draftsKept() == 1);
    d.page->start(d.id);
    d.key(Qt::Key_Escape);
    d.key(Qt::Key_Delete, Qt::ControlModifier);
    CHECK(d.timesLeft == 2);
    CHECK(d.draftsKept() == 0);
    d.page->start(d.id);
    d.key(Qt::Key_Escape); // nothing to ask about
    CHECK(d.timesLeft == 3);
}

TEST_CASE("While nothing can be saved nothing is sealed, and that is said", "[print][gui][sealing]")
{
    PageDesk d;
    d.fillRecipient();
    d.fixture.db().execute("PRAGMA query_only = ON");
    d.sealIt();
    const bool isTold = QTest::qWaitFor([&] { return d.part<QWidget>("sealProblem")->isVisible(); }, 20000);
    d.fixture.db().execute("PRAGMA query_only = OFF");
    CHECK(isTold);
    CHECK_FALSE(QFile::exists(d.path));
    CHECK(d.journaled<events::SealedFileMade>().empty());
    d.sealIt(); // it can again
    CHECK(d.waitForFile());
}

TEST_CASE("The page of sealed papers, to look at", "[.picture]")
{
    const QDir folder{qEnvironmentVariable("JOUR_GALLERY", QStringLiteral("."))};
    PageDesk d;
    CHECK(d.page->grab().save(folder.filePath(QStringLiteral("seal-form.png"))));
    d.fillRecipient();
    d.sealIt();
    REQUIRE(d.waitForFile());
    CHECK(d.page->grab().save(folder.filePath(QStringLiteral("seal-done.png"))));
}
