#include "support/pdf_archive.h"

#include <QBuffer>
#include <QLocale>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QXmlStreamWriter>

namespace jour::ui {

namespace {

const QString program = QStringLiteral("Jourbord");
/// Stands in the metadata until the writer of Qt has set its own; of the same length as a date there.
const QByteArray noDate = "0000-00-00T00:00:00+00:00";

constexpr auto rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
constexpr auto dublinCore = "http://purl.org/dc/elements/1.1/";
constexpr auto basic = "http://ns.adobe.com/xap/1.0/";
constexpr auto adobePdf = "http://ns.adobe.com/pdf/1.3/";
constexpr auto archive = "http://www.aiim.org/pdfa/ns/id/";

QString in(const char *space)
{
    return QString::fromLatin1(space);
}

/// A property that is a list of one: rdf:Alt, rdf:Bag.
void writeOne(QXmlStreamWriter &xml, const QString &property, const QString &list, const QString &value)
{
    xml.writeStartElement(in(dublinCore), property);
    xml.writeStartElement(in(rdf), list);
    xml.writeStartElement(in(rdf), QStringLiteral("li"));
    if (list == QLatin1String{"Alt"})
        xml.writeAttribute(QStringLiteral("xml:lang"), QStringLiteral("x-default"));
    xml.writeCharacters(value);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

/// As ISO 19005-1, 6.7 wants them: the same as the file's older ones, and which part of it the file keeps.
QByteArray metadata(const QString &title)
{
    QByteArray packet = "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n";
    QXmlStreamWriter xml{&packet};
    xml.writeNamespace(QStringLiteral("adobe:ns:meta/"), QStringLiteral("x"));
    xml.writeNamespace(in(rdf), QStringLiteral("rdf"));
    xml.writeNamespace(in(dublinCore), QStringLiteral("dc"));
    xml.writeNamespace(in(basic), QStringLiteral("xmp"));
    xml.writeNamespace(in(adobePdf), QStringLiteral("pdf"));
    xml.writeNamespace(in(archive), QStringLiteral("pdfaid"));
    xml.writeStartElement(QStringLiteral("adobe:ns:meta/"), QStringLiteral("xmpmeta"));
    xml.writeStartElement(in(rdf), QStringLiteral("RDF"));
    xml.writeStartElement(in(rdf), QStringLiteral("Description"));
    xml.writeAttribute(in(rdf), QStringLiteral("about"), {});
    writeOne(xml, QStringLiteral("title"), QStringLiteral("Alt"), title);
    writeOne(xml, QStringLiteral("language"), QStringLiteral("Bag"), QLocale{}.bcp47Name());
    xml.writeTextElement(in(basic), QStringLiteral("CreatorTool"), program);
    xml.writeTextElement(in(basic), QStringLiteral("CreateDate"), QString::fromLatin1(noDate));
    xml.writeTextElement(in(adobePdf), QStringLiteral("Producer"),
                         QStringLiteral("Qt ") + QString::fromLatin1(qVersion()));
    xml.writeTextElement(in(archive), QStringLiteral("part"), QStringLiteral("1"));
    xml.writeTextElement(in(archive), QStringLiteral("conformance"), QStringLiteral("B"));
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    return packet + "\n<?xpacket end=\"w\"?>\n";
}

/// With the date that the file bears elsewhere, byte for byte in its place.
QByteArray dated(QByteArray pdf)
{
    static const QRegularExpression form{QStringLiteral(
        R"(/CreationDate \(D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:Z|([+-]\d\d)'(\d\d)')\))")};
    const qsizetype info = pdf.indexOf("/CreationDate");
    const auto date = form.match(QString::fromLatin1(pdf.mid(info, 60)));
    const qsizetype place = pdf.indexOf(noDate);
    if (info < 0 || place < 0 || !date.hasMatch())
        return pdf;
    const QString zone = date.captured(7).isEmpty()
                             ? QStringLiteral("+00:00")
                             : QString{date.captured(7) + QLatin1Char(':') + date.captured(8)};
    const QString text = QStringLiteral("%1-%2-%3T%4:%5:%6%7")
                             .arg(date.captured(1), date.captured(2), date.captured(3), date.captured(4),
                                  date.captured(5), date.captured(6), zone);
    return pdf.replace(place, noDate.size(), text.toLatin1());
}

} // namespace

QByteArray archivePdf(const QString &title, const std::function<bool(QPdfWriter &)> &paint)
{
    QByteArray bytes;
    QBuffer buffer{&bytes};
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer{&buffer};
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setTitle(title);
        writer.setCreator(program);
        writer.setDocumentXmpMetadata(metadata(title));
        if (!paint(writer))
            return {};
    }
    return dated(std::move(bytes));
}

} // namespace jour::ui
