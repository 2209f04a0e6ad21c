#include "support/recovery_sheet.h"

#include "support/formats.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QPageSize>
#include <QPrinter>
#include <QTextCursor>
#include <QTextDocument>

namespace jour::ui {

namespace {

constexpr qsizetype groupsInALine = 3;

/// What is to be typed from paper is read a few groups at a time.
QString inLines(const QString &key)
{
    const QStringList groups = key.split(QLatin1Char('-'));
    QStringList lines;
    for (qsizetype i = 0; i < groups.size(); i += groupsInALine)
        lines << groups.mid(i, groupsInALine).join(QLatin1String{"  "});
    return lines.join(QChar::LineSeparator);
}

class SheetWriter
{
    Q_DECLARE_TR_FUNCTIONS(RecoverySheet)

public:
    explicit SheetWriter(QTextDocument &document) : m_cursor{&document} {}

    void write(const RecoverySheet &sheet)
    {
        paragraph(tr("Recovery key of Jourbord"), QFont::Bold, 22);
        paragraph(tr("Keep in a safe. Whoever has this paper and the vault can read everything in it."),
                  QFont::Bold, 12);
        key(sheet.key);
        paragraph(tr("Vault: %1").arg(sheet.vault));
        // With the year: it lies in the safe for a long time.
        paragraph(
            tr("Made by %1, %2")
                .arg(sheet.user, Formats::isoDay(sheet.at) + QLatin1Char(' ') + Formats::time(sheet.at)));
        paragraph(tr("How it is used"), QFont::Bold, 14);
        paragraph(tr("Start Jourbord, choose \"Use the recovery key\" on the locked page and type the key. "
                     "Say why; it is written in the journal. Give a manager a new user id and passphrase."));
        paragraph(tr("It can be used once: a new recovery key takes its place and this paper is then to be "
                     "destroyed."));
        paragraph(tr("Print or write it twice, in two envelopes, in two safes."));
    }

private:
    void paragraph(const QString &text, int weight = QFont::Normal, double points = 11)
    {
        QTextCharFormat format;
        format.setFontPointSize(points);
        format.setFontWeight(weight);
        add(text, format);
    }
    void key(const QString &text)
    {
        QTextCharFormat format;
        format.setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        format.setFontPointSize(20);
        add(inLines(text), format);
    }
    void add(const QString &text, const QTextCharFormat &format)
    {
        QTextBlockFormat block;
        block.setBottomMargin(14);
        if (m_isFirst)
            m_cursor.setBlockFormat(block);
        else
            m_cursor.insertBlock(block);
        m_isFirst = false;
        m_cursor.insertText(text, format);
    }

    QTextCursor m_cursor;
    bool m_isFirst = true;
};

} // namespace

std::unique_ptr<QTextDocument> recoverySheet(const RecoverySheet &sheet)
{
    auto document = std::make_unique<QTextDocument>();
    SheetWriter{*document}.write(sheet);
    return document;
}

bool printOn(QPrinter &printer, const RecoverySheet &sheet)
{
    if (!printer.isValid() || !printer.setPageSize(QPageSize{QPageSize::A4}))
        return false;
    recoverySheet(sheet)->print(&printer);
    return printer.printerState() != QPrinter::Error;
}

} // namespace jour::ui
