#include "print/batch_page.h"

#include "print/batch_presenter.h"
#include "support/icons.h"
#include "support/painting.h"
#include "support/theme.h"
#include "support/wording.h"
#include "widgets/form_row.h"
#include "widgets/plain_label.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStandardPaths>
#include <QTreeWidget>

#include <algorithm>
#include <ranges>

namespace jour::ui {

namespace {

enum Column { Case, Municipality, State, Outcome };
constexpr int caseRole = Qt::UserRole;
constexpr int shapeSize = 18;

template<typename Id>
[[nodiscard]] Id chosenIn(const QComboBox &choices)
{
    return static_cast<Id>(choices.currentData().toInt());
}

/// The list has a row for each of these cases, in this order.
[[nodiscard]] bool shows(const QTreeWidget &list, const std::vector<BatchLine> &lines)
{
    return std::ranges::equal(
        lines, std::views::iota(0, list.topLevelItemCount()), {}, &BatchLine::caseRef,
        [&](int row) { return CaseId::fromRaw(list.topLevelItem(row)->data(Case, caseRole).toByteArray()); });
}

void choose(QComboBox &choices, int id)
{
    choices.setCurrentIndex(choices.findData(id));
}

} // namespace

BatchPage::BatchPage(FeatureContext context, QWidget *parent, FileAsk ask, Printers printers)
    : QWidget{parent}, m_presenter{new BatchPresenter{context.desk, std::move(printers), this}},
      m_ask{std::move(ask)}, m_set{new QComboBox{this}}, m_paper{new QComboBox{this}},
      m_variant{new QComboBox{this}}, m_recipient{new QLineEdit{this}}, m_target{new QComboBox{this}},
      m_list{new QTreeWidget{this}}, m_told{new PlainLabel{{}, TextRole::Body, this}},
      m_progress{new QProgressBar{this}}, m_begin{new QPushButton{this}}, m_cancel{new QPushButton{
                                                                              tr("Cancel  Esc"), this}}
{
    nameParts();
    fillChoices();
    buildLayout();
    connectParts();
    settlePaper();
}

BatchPage::~BatchPage() = default;

void BatchPage::connectParts()
{
    m_list->installEventFilter(this);
    auto *begins = new QShortcut{QKeySequence{Qt::CTRL | Qt::Key_Return}, this};
    begins->setContext(Qt::WidgetWithChildrenShortcut);
    connect(begins, &QShortcut::activated, this, &BatchPage::begin);
    connect(m_begin, &QPushButton::clicked, this, &BatchPage::begin);
    connect(m_cancel, &QPushButton::clicked, m_presenter, &BatchPresenter::cancel);
    connect(m_presenter, &BatchPresenter::stateChanged, this, &BatchPage::render);
    connect(m_set, &QComboBox::activated, this, [this] { m_presenter->begin(chosenIn<BatchSet>(*m_set)); });
    connect(m_paper, &QComboBox::currentIndexChanged, this, &BatchPage::settlePaper);
    connect(m_target, &QComboBox::currentIndexChanged, this, [this] { render(m_presenter->state()); });
    connect(m_list, &QTreeWidget::itemChanged, this, [this](const QTreeWidgetItem *item) {
        if (!m_isRendering)
            m_presenter->setChosen(CaseId::fromRaw(item->data(Case, caseRole).toByteArray()),
                                   item->checkState(Case) == Qt::Checked);
    });
}

void BatchPage::start(BatchSet set)
{
    if (!m_presenter->state().isRunning) {
        listPrinters();
        choose(*m_set, static_cast<int>(set));
        if (set == BatchSet::HandedOff)
            choose(*m_paper, static_cast<int>(CasePaperKind::HandOff));
        m_presenter->begin(set);
    }
    m_list->setFocus(Qt::OtherFocusReason);
}

void BatchPage::listPrinters()
{
    const QSignalBlocker quiet{m_target};
    m_target->clear();
    for (const QString &name : m_presenter->printers())
        m_target->addItem(tr("Printer: %1").arg(name), name);
    m_target->addItem(tr("PDF files in a folder, one for each case"), QString{});
    const int usual = m_target->findData(m_presenter->usualPrinter());
    m_target->setCurrentIndex(std::max(usual, 0));
}

void BatchPage::settlePaper()
{
    const bool isHandOff = chosenIn<CasePaperKind>(*m_paper) == CasePaperKind::HandOff;
    choose(*m_variant, static_cast<int>(isHandOff ? PrintVariant::Receiver : PrintVariant::Masked));
    m_recipientRow->setHint(isHandOff ? tr("Empty: whoever the directory names for each case.")
                                      : tr("The same on all of them."));
}

BatchOrder BatchPage::order() const
{
    return {.paper = chosenIn<CasePaperKind>(*m_paper),
            .variant = chosenIn<PrintVariant>(*m_variant),
            .recipient = m_recipient->text().trimmed(),
            .printer = m_target->currentData().toString(),
            .folder = {}};
}

void BatchPage::begin()
{
    if (m_presenter->state().isRunning || m_presenter->state().chosen() == 0)
        return;
    const BatchOrder made = order();
    if (!made.printer.isEmpty()) {
        m_presenter->start(made);
        return;
    }
    m_ask.toEnter(*this, {.title = tr("Folder for the PDF files")}, [this, made](const QString &folder) {
        BatchOrder whole = made;
        whole.folder = folder;
        m_presenter->start(whole);
    });
}

void BatchPage::cancelOrLeave()
{
    if (m_presenter->state().isRunning)
        m_presenter->cancel();
    else
        Q_EMIT left();
}

void BatchPage::render(const BatchState &state)
{
    renderLines(state);
    for (QWidget *choice :
         {static_cast<QWidget *>(m_set), static_cast<QWidget *>(m_paper), static_cast<QWidget *>(m_variant),
          static_cast<QWidget *>(m_recipient), static_cast<QWidget *>(m_target)})
        choice->setEnabled(!state.isRunning);
    const int chosen = state.chosen();
    const bool isFile = m_target->currentData().toString().isEmpty();
    m_begin->setText(isFile ? tr("&Save %n paper(s)…  Ctrl+Enter", nullptr, chosen)
                            : tr("Pr&int %n paper(s)  Ctrl+Enter", nullptr, chosen));
    m_begin->setEnabled(!state.isRunning && chosen > 0);
    m_cancel->setVisible(state.isRunning);
    m_progress->setVisible(state.isRunning);
    m_progress->setMaximum(std::max(state.total, 1));
    m_progress->setValue(state.done);
    const QString told =
        state.told.isEmpty() && state.lines.empty() ? tr("There is no such case now.") : state.told;
    m_told->setTextRole(state.isBad ? TextRole::Warning : TextRole::Body);
    m_told->setPlainText(told);
    m_told->setVisible(!told.isEmpty());
}

/// In place while the cases are the same: the list itself may be telling of a box that was just ticked.
void BatchPage::renderLines(const BatchState &state)
{
    m_isRendering = true;
    if (!shows(*m_list, state.lines)) {
        m_list->clear();
        for (std::size_t i = 0; i < state.lines.size(); ++i)
            m_list->addTopLevelItem(new QTreeWidgetItem);
    }
    QTreeWidgetItem *next = nullptr;
    int row = 0;
    for (const BatchLine &line : state.lines) {
        QTreeWidgetItem *item = m_list->topLevelItem(row++);
        renderLine(*item, line, state.isRunning);
        if (!next && line.outcome == BatchOutcome::Waiting)
            next = item;
    }
    if (next)
        m_list->setCurrentItem(next);
    else if (!m_list->currentItem() && m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
    m_isRendering = false;
}

void BatchPage::renderLine(QTreeWidgetItem &item, const BatchLine &line, bool isRunning) const
{
    item.setText(Case, line.number);
    item.setText(Municipality, line.municipality);
    item.setText(State, line.standing);
    item.setText(Outcome, line.told);
    item.setIcon(Case, urgencyIcon(line.urgency, shapeSize, *this));
    item.setData(Case, caseRole, line.caseRef.raw());
    item.setCheckState(Case, line.isChosen ? Qt::Checked : Qt::Unchecked);
    item.setFlags(isRunning ? Qt::ItemIsEnabled | Qt::ItemIsSelectable
                            : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item.setToolTip(Outcome, plainForRichText(line.told));
    item.setData(
        Case, Qt::AccessibleTextRole,
        tr("%1, %2, %3, %4: %5", "case, urgency, municipality, state, what came of it")
            .arg(line.number, Wording::of(line.urgency), line.municipality, line.standing, line.told));
}

void BatchPage::focusInEvent(QFocusEvent *event)
{
    m_list->setFocus(event->reason());
}

void BatchPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        cancelOrLeave();
    else
        QWidget::keyPressEvent(event);
}

void BatchPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) // the shapes are painted in its colours
        renderLines(m_presenter->state());
    QWidget::changeEvent(event);
}

bool BatchPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isPlain = !(key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    if (key->key() == Qt::Key_Escape)
        cancelOrLeave();
    else if (isPlain && (key->key() == Qt::Key_A || key->key() == Qt::Key_I))
        m_presenter->chooseAll(key->key() == Qt::Key_A);
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

} // namespace jour::ui
