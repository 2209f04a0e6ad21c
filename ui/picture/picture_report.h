#pragma once

#include "picture/picture_state.h"

#include <QByteArray>

namespace jour {
class Desk;
}

namespace jour::ui {

/// A picture on paper.
struct PictureReport
{
    QString title;
    QString made; ///< when, and from what
    QString notes;
    std::vector<TopicState> topics;
};

/// The pages as PDF/A-1b: each chart with its sentence and the table behind it. Names nobody. Empty when it
/// could not be painted.
struct ReportPdf
{
    QByteArray bytes;
    int pages = 0;
};
[[nodiscard]] ReportPdf reportPdf(const PictureReport &report);

/// The report of a period, compared with the period before: figures, charts and words.
[[nodiscard]] PictureReport reportOf(const PictureState &state, std::vector<TopicState> topics,
                                     const Desk &desk);

} // namespace jour::ui
