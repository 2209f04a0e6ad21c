// The test round's page: what it shows.
#include "support/icons.h"
#include "support/wording.h"
#include "test_round/outcome_keys.h"
#include "test_round/test_round_page.h"
#include "test_round/test_round_presenter.h"
#include "widgets/empty_state.h"
#include "widgets/plain_label.h"

#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStringBuilder>

#include <algorithm>
#include <utility>

namespace jour::ui {

namespace {

const char *iconOf(AttemptOutcome outcome)
{
    const auto found = std::ranges::find(outcomeKeys, outcome, &OutcomeKey::outcome);
    return found == outcomeKeys.end() ? "check" : found->icon;
}

} // namespace

void TestRoundPage::render(const TestRoundState &state)
{
    const int all = static_cast<int>(state.lines.size());
    m_progressText->setPlainText(
        all == 0 ? QString{}
                 : tr("%1 of %2 called, %n answered", nullptr, state.answered).arg(state.done).arg(all));
    m_when->setPlainText(state.when);
    m_progress->setRange(0, std::max(1, all));
    m_progress->setValue(state.done);
    m_progress->setVisible(all > 0);
    m_list->parentWidget()->setVisible(all > 0);
    m_empty->setVisible(all == 0);
    renderList(state);
    if (const TestLine *line = state.line())
        renderCall(*line);
}

void TestRoundPage::renderList(const TestRoundState &state)
{
    const QScopedValueRollback rendering{m_rendering, true};
    const int all = static_cast<int>(state.lines.size());
    while (m_list->count() > all)
        delete m_list->takeItem(m_list->count() - 1);
    while (m_list->count() < all)
        m_list->addItem(QString{});
    m_shown.resize(state.lines.size());
    for (int i = 0; i < all; ++i) {
        const TestLine &line = state.lines[static_cast<std::size_t>(i)];
        if (std::exchange(m_shown[static_cast<std::size_t>(i)], line) == line)
            continue;
        QListWidgetItem *item = m_list->item(i);
        item->setText(QString{line.who % QLatin1Char('\n') % line.place});
        item->setIcon(line.outcome    ? icon(QLatin1String{iconOf(*line.outcome)}, Token::TextMuted)
                      : line.proposed ? icon(QStringLiteral("warning"), Token::Warn)
                                      : icon(QStringLiteral("phone")));
        item->setData(Qt::AccessibleTextRole,
                      tr("%1, %2, %3, %4", "who, where, number, outcome")
                          .arg(line.who, line.place, line.number,
                               line.outcome ? Wording::of(*line.outcome) : tr("not called yet")));
    }
    m_list->setCurrentRow(state.current);
}

void TestRoundPage::renderCall(const TestLine &line)
{
    m_who->setPlainText(line.who);
    m_place->setPlainText(line.place);
    m_number->setPlainText(line.aloud.isEmpty() ? line.number : line.aloud);
    m_known->setPlainText(line.record.isEmpty()
                              ? line.verified
                              : tr("%1; %2", "verified, calls").arg(line.verified, line.record));
    m_proposed->setPlainText(tr("It has failed: a check is proposed."));
    m_proposed->setVisible(line.proposed);
    m_address = line.dial;
    m_dial->setEnabled(!line.dial.isEmpty());
    m_called->setPlainText(
        line.outcome ? tr("Recorded: %1. Another outcome corrects it.").arg(Wording::of(*line.outcome))
                     : QString{});
    m_called->setVisible(line.outcome.has_value());
    if (m_remark->text() != line.remark)
        m_remark->setText(line.remark);
}

} // namespace jour::ui
