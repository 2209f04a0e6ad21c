#pragma once

#include "services/printed_page.h"

#include <QCoreApplication>

namespace jour::ui {

/// The names of the papers, and what a page found by its code is.
class PaperWords final
{
    Q_DECLARE_TR_FUNCTIONS(PaperWords)

public:
    /// Of a paper by the word that the journal has for it (events::Printed::document); the word itself where
    /// it is not known.
    [[nodiscard]] static QString nameOf(const QString &document);
    /// "ROC-2026-0412 · Case summary, printed tue 24 nov 03:14; unchanged since"; of the desk, without
    /// number.
    [[nodiscard]] static QString of(const PrintedPage &page);
    /// What to think of, and to do, where the code of the page is not one of this journal; else empty.
    [[nodiscard]] static QString doubtOf(const PrintedPage &page);

private:
    [[nodiscard]] static QString changesOf(const PrintedPage &page);
};

} // namespace jour::ui
