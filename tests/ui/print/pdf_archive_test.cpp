// What a validator of PDF/A-1b asks for (ISO 19005-1), looked up in the files themselves.
#include "picture/picture_report.h"
#include "print/case_summary_page.h"
#include "print/paper_frame.h"
#include "ui/print/pdf_reading.h"
#include "ui/print/sample_summary.h"

#include <QFile>
#include <QPdfWriter>
#include <QPrinter>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace jour;
using namespace jour::test;
using namespace jour::ui;

namespace {

const ReferenceData &reference()
{
    static const ReferenceData data = ReferenceData::load().value();
    return data;
}

/// With everything that a frame can hold: a code, a heavy mark, a watermark.
Paper fullPaper(int notes = 12)
{
    const CaseSummary summary = sampleSummary(PrintVariant::Unmasked, reference(), notes);
    PaperFrame frame = caseSummaryFrame(summary);
    frame.code = QStringLiteral("JB ROC-2026-0412 7K2Q9F 3FA9C1D2");
    frame.title = QStringLiteral("Case summary");
    frame.watermark = watermarkOf(true, 2);
    return Paper{caseSummaryHtml(summary, reference()), frame};
}

QString typeOf(const PdfObject &object)
{
    return object["/Type"].toString();
}

/// 6.1.3, 6.1.13, 6.6: not encrypted, an id, no layers, nothing that acts by itself.
void checkStructure(const PdfObjects &pdf)
{
    CHECK(pdf.trailer()["/Encrypt"].isUndefined());
    CHECK(pdf.trailer()["/ID"].toArray().size() == 2);
    for (const char *forbidden : {"/OCProperties", "/OpenAction", "/AA", "/AcroForm", "/Names"})
        CHECK(pdf.catalog()[forbidden].isUndefined());
    for (const auto &[name, object] : pdf.all) {
        CAPTURE(name.toStdString());
        const QString filter = object["/Filter"].toString();
        CHECK(filter != QLatin1String{"/LZWDecode"});
        CHECK(object["/F"].isUndefined()); // a stream in another file
        CHECK(typeOf(object) != QLatin1String{"/Action"});
        CHECK(object["/JS"].isUndefined());
    }
}

/// 6.2.2: device colours mean something, by a profile that is in the file.
void checkColours(const PdfObjects &pdf)
{
    const QJsonArray intents = pdf.at(pdf.catalog()["/OutputIntents"]).value.toArray();
    REQUIRE(intents.size() == 1);
    const PdfObject intent = pdf.at(intents.first());
    CHECK(intent["/S"].toString() == QLatin1String{"/GTS_PDFA1"});
    const PdfObject profile = pdf.at(intent["/DestOutputProfile"]);
    CHECK(profile["/N"].toInt() == 3);
    CHECK(profile.bytes.mid(36, 4) == "acsp");
    CHECK(profile.bytes.mid(16, 4) == "RGB ");
}

/// 6.4: nothing shines through anything, a watermark neither.
void checkOpaque(const PdfObjects &pdf)
{
    for (const auto &[name, object] : pdf.all) {
        CAPTURE(name.toStdString());
        for (const char *share : {"/ca", "/CA"})
            if (!object[share].isUndefined())
                CHECK(object[share].toDouble() == 1.0);
        const QJsonValue mask = object["/SMask"];
        CHECK((mask.isUndefined() || mask.toString() == QLatin1String{"/None"}));
        const QString blend = object["/BM"].toString();
        CHECK((blend.isEmpty() || blend == QLatin1String{"/Normal"}));
        CHECK(pdf.at(object["/Group"])["/S"].toString() != QLatin1String{"/Transparency"});
    }
}

/// 6.3.4, 6.3.8: each font is in the file, and says which letters its signs are.
void checkFonts(const PdfObjects &pdf)
{
    int fonts = 0;
    for (const auto &[name, object] : pdf.all) {
        if (typeOf(object) == QLatin1String{"/Font"} &&
            object["/Subtype"].toString() == QLatin1String{"/Type0"})
            CHECK_FALSE(object["/ToUnicode"].isUndefined());
        if (typeOf(object) != QLatin1String{"/FontDescriptor"})
            continue;
        ++fonts;
        CAPTURE(object["/FontName"].toString().toStdString());
        const bool isEmbedded = !object["/FontFile"].isUndefined() || !object["/FontFile2"].isUndefined() ||
                                !object["/FontFile3"].isUndefined();
        CHECK(isEmbedded);
    }
    CHECK(fonts > 0);
}

bool isWellFormed(const QByteArray &xml)
{
    QXmlStreamReader reader{xml};
    while (!reader.atEnd())
        reader.readNext();
    return !reader.hasError();
}

/// The one text of an element of the metadata.
QString textIn(const QString &xmp, const char *element)
{
    const QRegularExpression form{QStringLiteral("<%1>(?:\\s*<rdf:(?:Alt|Bag)>\\s*<rdf:li[^>]*>)?([^<]*)<")
                                      .arg(QLatin1String{element})};
    return form.match(xmp).captured(1);
}

/// 6.7: the metadata say what the file is, and the same as its older ones. They name nobody.
void checkMetadata(const PdfObjects &pdf, const QString &title)
{
    const QByteArray xmp = pdf.at(pdf.catalog()["/Metadata"]).bytes;
    const QString words = QString::fromUtf8(xmp);
    CHECK(isWellFormed(xmp));
    CHECK(textIn(words, "pdfaid:part") == QLatin1String{"1"});
    CHECK(textIn(words, "pdfaid:conformance") == QLatin1String{"B"});
    CHECK(textIn(words, "dc:title") == title);
    CHECK(textIn(words, "dc:language") == QLocale{}.bcp47Name());
    const PdfObject info = pdf.at(pdf.trailer()["/Info"]);
    CHECK(info["/Title"].toString() == QString{QStringLiteral("u:") + title});
    CHECK(info["/Creator"].toString() == QString{QStringLiteral("u:") + textIn(words, "xmp:CreatorTool")});
    CHECK(info["/Producer"].toString() == QString{QStringLiteral("u:") + textIn(words, "pdf:Producer")});
    const QString date = textIn(words, "xmp:CreateDate");
    const QDateTime told = QDateTime::fromString(date, Qt::ISODate);
    CHECK(told.isValid());
    CHECK(info["/CreationDate"].toString().startsWith(
        QString{QStringLiteral("u:D:") + date.left(19).remove(QRegularExpression{QStringLiteral("[-T:]")})}));
    for (const char *name : {"ROC-", "Alva", "Skyddström"})
        CHECK_FALSE(words.contains(QString::fromUtf8(name)));
}

void checkArchive(const QString &path, const QString &title)
{
    CHECK(saidBy(QStringLiteral("qpdf"), {QStringLiteral("--check"), path}).contains("No syntax"));
    const PdfObjects pdf{path};
    checkStructure(pdf);
    checkColours(pdf);
    checkOpaque(pdf);
    checkFonts(pdf);
    checkMetadata(pdf, title);
    for (const auto &[name, object] : pdf.all)
        if (typeOf(object) == QLatin1String{"/Page"}) {
            const QJsonArray box = object["/MediaBox"].toArray();
            CHECK(box.at(2).toDouble() == 595);
            CHECK(box.at(3).toDouble() == 842);
        }
}

} // namespace

TEST_CASE("A paper with code, mark and watermark is what an archive asks for", "[print][pdf]")
{
    const QTemporaryDir place;
    const QString path = place.filePath(QStringLiteral("paper.pdf"));
    REQUIRE(writePdf(fullPaper(), path));
    checkArchive(path, QStringLiteral("Case summary"));
}

TEST_CASE("The report of the situation picture is what an archive asks for", "[print][pdf][picture]")
{
    PictureReport report{.title = QStringLiteral("Lägesbild, oktober 2026"),
                         .made = QStringLiteral("Made"),
                         .notes = QStringLiteral("Notes"),
                         .topics = {}};
    for (int i = 0; i < 8; ++i) {
        TopicState topic;
        topic.title = QStringLiteral("Topic %1").arg(i);
        topic.sentence = QStringLiteral("A sentence about it.");
        topic.nowLabel = QStringLiteral("now");
        topic.rows = {{.label = QStringLiteral("one"), .count = 12, .before = 3}};
        report.topics.push_back(topic);
    }
    const ReportPdf made = reportPdf(report);
    REQUIRE(made.pages > 0);
    const QTemporaryDir place;
    const QString path = place.filePath(QStringLiteral("report.pdf"));
    QFile file{path};
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(made.bytes);
    file.close();
    checkArchive(path, report.title);
}

TEST_CASE("The watermark is no letters: who copies the text does not copy it", "[print][pdf]")
{
    const QTemporaryDir place;
    const QString path = place.filePath(QStringLiteral("paper.pdf"));
    REQUIRE(writePdf(fullPaper(), path));
    const auto words = wordsIn(
        saidBy(QStringLiteral("pdftotext"), {QStringLiteral("-bbox-layout"), path, QStringLiteral("-")}));
    REQUIRE_FALSE(words.empty());
    for (const PdfWord &word : words) {
        CHECK(word.place.height() < 40); // its letters would be a hundred points high
        if (word.text == QLatin1String{"DEMO"})
            CHECK(word.place.top() < 85); // in the mark above, where it is read
    }
}

TEST_CASE("Paper is A4 whatever the device had been told before", "[print][pdf]")
{
    const QTemporaryDir place;
    const QString path = place.filePath(QStringLiteral("paper.pdf"));
    const Paper paper = fullPaper();
    const auto isA4 = [&] {
        const PdfObjects pdf{path};
        int pages = 0;
        for (const auto &[name, object] : pdf.all)
            if (typeOf(object) == QLatin1String{"/Page"}) {
                ++pages;
                CHECK(object["/MediaBox"].toArray().at(2).toDouble() == 595);
                CHECK(object["/MediaBox"].toArray().at(3).toDouble() == 842);
            }
        return pages == paper.pageCount();
    };
    {
        QPdfWriter writer{path};
        writer.setPageSize(QPageSize{QPageSize::Letter});
        writer.setPageOrientation(QPageLayout::Landscape);
        REQUIRE(paper.paintOn(writer));
    }
    CHECK(isA4());
    {
        QPrinter printer{QPrinter::HighResolution};
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path);
        printer.setPageSize(QPageSize{QPageSize::Legal});
        REQUIRE(paper.paintOn(printer));
    }
    CHECK(isA4());
}
