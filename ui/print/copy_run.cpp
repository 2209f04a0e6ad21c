#include "print/copy_run.h"

#include "print/paper_leaving.h"

#include <QTimer>

#include <utility>

namespace jour::ui {

CopyRun::CopyRun(std::shared_ptr<PaperKind> kind, PaperChoice choice, Printers printers, QObject *parent)
    : QObject{parent}, m_kind{std::move(kind)}, m_choice{std::move(choice)},
      m_printers{std::move(printers)}, m_turn{new QTimer{this}}
{
    m_turn->setSingleShot(true);
    m_turn->setInterval(0);
    connect(m_turn, &QTimer::timeout, this, &CopyRun::next);
}

void CopyRun::start(int copies)
{
    m_end = {.wished = copies};
    next();
}

void CopyRun::next()
{
    if (const auto pages = printPaper(*m_kind, m_choice, m_printers); !pages) {
        finish(pages.error());
        return;
    }
    m_choice.print.clear(); // the next one is named anew
    ++m_end.left;
    if (m_end.left == m_end.wished) {
        finish(std::nullopt);
        return;
    }
    m_turn->start(); // before anybody hears of it, who may cancel
    Q_EMIT progressed(m_end.left, m_end.wished);
}

void CopyRun::cancel()
{
    if (m_turn->isActive())
        finish(std::nullopt);
}

void CopyRun::finish(std::optional<Error> problem)
{
    m_turn->stop();
    m_end.problem = std::move(problem);
    Q_EMIT ended(m_end);
}

} // namespace jour::ui
