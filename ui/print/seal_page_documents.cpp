// The documents of the case, beneath the papers that are made of it.
#include "print/seal_page.h"
#include "print/seal_presenter.h"
#include "widgets/form_row.h"

#include <QListWidget>

#include <algorithm>

namespace jour::ui {

namespace {

constexpr int mostRows = 10; ///< seen at once
constexpr int mostKeys = 9;  ///< documents that a digit ticks

} // namespace

void SealPage::fillDocuments()
{
    while (m_papers->count() > static_cast<int>(sealablePapers.size()))
        delete m_papers->takeItem(m_papers->count() - 1);
    int number = 0;
    for (const auto &[id, text] : m_presenter->documents()) {
        const QString digit = ++number <= mostKeys ? QString::number(number) : QString{};
        auto *item = new QListWidgetItem{tr("%1   %2", "letter, paper").arg(digit, text), m_papers};
        item->setData(Qt::UserRole, id);
        item->setData(Qt::UserRole + 1, digit);
        item->setCheckState(Qt::Unchecked);
    }
    m_papers->setFixedHeight(m_papers->sizeHintForRow(0) * std::min(m_papers->count(), mostRows) +
                             2 * m_papers->frameWidth() + 2);
}

std::vector<QString> SealPage::ticked(int from, int to) const
{
    std::vector<QString> found;
    for (int row = from; row < to; ++row)
        if (m_papers->item(row)->checkState() == Qt::Checked)
            found.push_back(m_papers->item(row)->data(Qt::UserRole).toString());
    return found;
}

void SealPage::showReason()
{
    const SealNeed need = m_presenter->need();
    m_reasonRow->setVisible(need != SealNeed::Nothing);
    m_reasonRow->setHint(
        need == SealNeed::Documents
            ? tr("Documents leave as they are: nothing in them is masked. Written in the journal.")
            : tr("Written in the journal. Each page says that it is unmasked."));
}

} // namespace jour::ui
