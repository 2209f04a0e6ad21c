#include "support/bounded_file.h"
#include "support/file_ask.h"
#include "support/quiet_file_dialog.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch_test_macros.hpp>
#include <memory>
#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace jour::ui;

TEST_CASE("A file is always proposed to be written to a folder that is there", "[fileAsk]")
{
    const QDir home = QDir::home(); // of this process alone
    const QString name = QStringLiteral("lista.csv");
    const QString missing = home.filePath(QStringLiteral("Documents/") + name);
    REQUIRE_FALSE(home.exists(QStringLiteral("Documents")));
    CHECK(placeToWrite(name) == home.filePath(name));
    CHECK(placeToWrite(missing) == home.filePath(name));

    REQUIRE(home.mkdir(QStringLiteral("Documents")));
    CHECK(placeToWrite(name) == missing);
    CHECK(placeToWrite(missing) == missing);
    const QString elsewhere = QDir::temp().filePath(name);
    CHECK(placeToWrite(elsewhere) == elsewhere);
    CHECK(placeToWrite(QStringLiteral("/nowhere/at/all/lista.csv")) == missing);
    REQUIRE(home.rmdir(QStringLiteral("Documents")));
}

namespace {

/// One that was opened, and a name typed into it.
struct OpenDialog
{
    explicit OpenDialog(QuietFileDialog::Purpose purpose)
        : dialog{new QuietFileDialog{&page, {}, place.path(), purpose}}
    {
        page.show();
        dialog->open();
        QObject::connect(dialog, &QFileDialog::fileSelected, &page,
                         [this](const QString &path) { chosen = path; });
    }
    void enter(const QString &name)
    {
        auto *field = dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
        REQUIRE(field);
        field->setText(name);
        QTest::keyClick(field, Qt::Key_Return); // returns at once: nothing waits inside
        QCoreApplication::processEvents();
        CHECK(QApplication::activeModalWidget() == (dialog->isVisible() ? dialog : nullptr));
    }
    [[nodiscard]] QString message() const
    {
        const auto *label = dialog->findChild<QLabel *>(QStringLiteral("fileMessage"));
        return label->isVisible() ? label->text() : QString{};
    }
    void write(const QString &name) const
    {
        QFile file{place.filePath(name)};
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("x");
    }

    QTemporaryDir place;
    QWidget page;
    QuietFileDialog *dialog;
    QString chosen;
};

} // namespace

TEST_CASE("A file dialog asks and tells in itself, and waits in no box of its own", "[fileAsk][gui]")
{
    using Purpose = QuietFileDialog::Purpose;
    SECTION("A file that is not there")
    {
        OpenDialog open{Purpose::Read};
        open.enter(QStringLiteral("nofile.csv"));
        CHECK(open.message().contains(QStringLiteral("nofile.csv")));
        CHECK(open.dialog->isVisible());
        open.write(QStringLiteral("file.csv"));
        open.enter(QStringLiteral("file.csv"));
        CHECK(open.chosen == open.place.filePath(QStringLiteral("file.csv")));
    }
    SECTION("A file that would be replaced, and another, and the first once more")
    {
        OpenDialog open{Purpose::Write};
        open.write(QStringLiteral("a.pdf"));
        open.write(QStringLiteral("b.pdf"));
        open.enter(QStringLiteral("a.pdf"));
        open.enter(QStringLiteral("b.pdf"));
        open.enter(QStringLiteral("a.pdf"));
        CHECK(open.chosen.isEmpty());
        CHECK(open.message().contains(QStringLiteral("a.pdf")));
        open.enter(QStringLiteral("a.pdf"));
        CHECK(open.chosen == open.place.filePath(QStringLiteral("a.pdf")));
    }
    SECTION("A name that ends as none of the kinds offered ends as the chosen one")
    {
        const QStringList kinds{QStringLiteral("Picture (*.png)"), QStringLiteral("Drawing (*.svg)")};
        const auto saved = [&](const QString &name, bool isDrawing) {
            OpenDialog open{Purpose::Write};
            open.dialog->setNameFilters(kinds);
            open.dialog->setDefaultSuffix(QStringLiteral("png"));
            if (isDrawing)
                QTest::keyClick(open.dialog->findChild<QComboBox *>(QStringLiteral("fileTypeCombo")),
                                Qt::Key_Down);
            open.enter(name);
            return QFileInfo{open.chosen}.fileName();
        };
        CHECK(saved(QStringLiteral("y.txt"), false) == QStringLiteral("y.txt.png"));
        CHECK(saved(QStringLiteral("y.txt"), true) == QStringLiteral("y.txt.svg"));
        CHECK(saved(QStringLiteral("y"), false) == QStringLiteral("y.png"));
        CHECK(saved(QStringLiteral("y"), true) == QStringLiteral("y.svg"));
        CHECK(saved(QStringLiteral("y.SVG"), false) == QStringLiteral("y.SVG"));
        OpenDialog open{Purpose::Write};
        open.dialog->setNameFilters(kinds);
        open.write(QStringLiteral("y.txt.png"));
        open.enter(QStringLiteral("y.txt"));
        CHECK(open.chosen.isEmpty());
        CHECK(open.message().contains(QStringLiteral("y.txt.png")));
    }
    SECTION("A folder that is not there")
    {
        OpenDialog open{Purpose::Enter};
        open.enter(QStringLiteral("nofolder"));
        CHECK(open.message().contains(QStringLiteral("nofolder")));
        CHECK(open.chosen.isEmpty());
    }
    SECTION("The page goes while it asks")
    {
        auto page = std::make_unique<QWidget>();
        page->show();
        QTemporaryDir place;
        QPointer<QuietFileDialog> dialog = new QuietFileDialog{page.get(), {}, place.path(), Purpose::Read};
        dialog->open();
        dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"))->setText(QStringLiteral("nofile"));
        dialog->accept();
        page.reset();
        CHECK_FALSE(dialog);
    }
}

TEST_CASE("Only ordinary files of a bounded size are read", "[fileAsk]")
{
    QTemporaryDir place;
    QFile file{place.filePath(QStringLiteral("file"))};
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray{100, 'x'});
    file.close();
    CHECK(readWhole(file.fileName(), 100).bytes == QByteArray{100, 'x'});
    CHECK(readWhole(file.fileName(), 99).trouble == FileRead::Trouble::TooLarge);
    CHECK(readWhole(place.path(), 100).trouble == FileRead::Trouble::Unreadable);
    CHECK(readWhole(place.filePath(QStringLiteral("none")), 100).trouble == FileRead::Trouble::Unreadable);
#ifdef Q_OS_UNIX
    CHECK(readWhole(QStringLiteral("/dev/zero"), 100).trouble == FileRead::Trouble::Unreadable);
    const QString pipe = place.filePath(QStringLiteral("pipe"));
    REQUIRE(::mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
    CHECK(readWhole(pipe, 100).trouble == FileRead::Trouble::Unreadable); // and does not wait for a writer
#endif
}
