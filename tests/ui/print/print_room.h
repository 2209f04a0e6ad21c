#pragma once

#include "print/paper.h"
#include "print/printers.h"
#include "services/case_reading.h"
#include "ui/intake/intake_desk.h"

#include <QBuffer>
#include <QDir>
#include <QPdfWriter>
#include <QTemporaryDir>

namespace jour::test {

/// Printers that keep what they were given, and can vanish or jam.
struct FakePrinters
{
    QStringList queues{QStringLiteral("Corridor"), QStringLiteral("Desk")};
    bool isJammed = false;
    QStringList printed; ///< plain text of each paper
    std::vector<int> pages;

    [[nodiscard]] ui::Printers printers()
    {
        return {.names = [this] { return queues; },
                .usual = [this] { return queues.value(0); },
                .print =
                    [this](const QString &queue, const ui::Paper &paper, const QPageRanges &chosen) {
                        if (isJammed || !queues.contains(queue))
                            return false;
                        QBuffer buffer;
                        buffer.open(QIODevice::WriteOnly);
                        QPdfWriter writer{&buffer};
                        if (!paper.paintOn(writer, chosen))
                            return false;
                        printed << paper.plainText();
                        pages.push_back(paper.pagesIn(chosen));
                        return true;
                    }};
    }
};

/// A desk with some cases, a printer and a folder.
struct PrintRoom : IntakeDesk
{
    explicit PrintRoom(int cases = 3)
    {
        for (int i = 0; i < cases; ++i)
            ids.push_back(earlier({.givenName = QStringLiteral("Alva"), .familyName = QStringLiteral("Ek")},
                                  QStringLiteral("0136"), std::chrono::hours{1}));
    }
    /// What the journal of a case says of its papers.
    [[nodiscard]] std::vector<events::Printed> journaled(CaseId id)
    {
        std::vector<events::Printed> found;
        const auto file = CaseReading{desk}.reload(id);
        REQUIRE(file);
        for (const RecordedEvent &event : file->journal)
            if (const auto *body = std::get_if<events::Printed>(&event.body))
                found.push_back(*body);
        return found;
    }
    [[nodiscard]] QStringList files() const { return QDir{place.path()}.entryList(QDir::Files, QDir::Name); }

    std::vector<CaseId> ids;
    FakePrinters printers;
    QTemporaryDir place;
};

} // namespace jour::test
