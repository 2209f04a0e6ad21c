#pragma once

#include "print/page_breaks.h"

class QTextDocument;

namespace jour::ui {

/// What no page break may cut in `text`, from the top down: paragraphs and rows of tables, or the lines of
/// those that are higher than `pageHeight`. The text is laid out on one endless page.
[[nodiscard]] std::vector<UncutPart> uncutParts(const QTextDocument &text, qreal pageHeight);

} // namespace jour::ui
