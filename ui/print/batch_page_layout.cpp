// What stands where on the page for papers of many cases.
#include "print/batch_page.h"
#include "support/paper_words.h"
#include "support/theme.h"
#include "widgets/form_row.h"
#include "widgets/plain_label.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace jour::ui {

void BatchPage::nameParts()
{
    setObjectName(QStringLiteral("batchPage"));
    m_set->setObjectName(QStringLiteral("batchSet"));
    m_paper->setObjectName(QStringLiteral("batchPaper"));
    m_variant->setObjectName(QStringLiteral("batchVariant"));
    m_recipient->setObjectName(QStringLiteral("batchRecipient"));
    m_target->setObjectName(QStringLiteral("batchTarget"));
    m_list->setObjectName(QStringLiteral("batchList"));
    m_list->setAccessibleName(tr("Cases whose papers are made"));
    m_told->setObjectName(QStringLiteral("batchTold"));
    m_progress->setObjectName(QStringLiteral("batchProgress"));
    m_progress->setAccessibleName(tr("How far it is"));
    m_begin->setObjectName(QStringLiteral("batchBegin"));
    m_cancel->setObjectName(QStringLiteral("batchCancel"));
}

void BatchPage::fillChoices()
{
    const auto set = [this](BatchSet id, const QString &text) { m_set->addItem(text, static_cast<int>(id)); };
    set(BatchSet::Open, tr("All open cases"));
    set(BatchSet::Mine, tr("My open cases"));
    set(BatchSet::Handover, tr("Cases of this handover"));
    set(BatchSet::HandedOff, tr("Handed off this shift"));
    const auto paper = [this](CasePaperKind id, const char *name) {
        m_paper->addItem(PaperWords::nameOf(QLatin1String{name}), static_cast<int>(id));
    };
    paper(CasePaperKind::Summary, "caseSummary");
    paper(CasePaperKind::HandOff, "handOffSheet");
    paper(CasePaperKind::ReadBack, "readBack");
    paper(CasePaperKind::Assessment, "assessmentSheet");
    paper(CasePaperKind::Checklist, "phoneChecklist");
    const auto variant = [this](PrintVariant id, const QString &text) {
        m_variant->addItem(text, static_cast<int>(id));
    };
    variant(PrintVariant::Masked, tr("Internal, protected persons masked"));
    variant(PrintVariant::Receiver, tr("Receiving municipality, own child only"));
    variant(PrintVariant::Initials, tr("Masked, initials and case number"));
}

void BatchPage::buildLayout()
{
    auto *close = new QPushButton{tr("Close  Esc"), this};
    close->setObjectName(QStringLiteral("batchClose"));
    connect(close, &QPushButton::clicked, this, &BatchPage::left);
    auto *top = new QHBoxLayout;
    top->addWidget(new PlainLabel{tr("Papers of many cases"), TextRole::Heading, this}, 1);
    top->addWidget(close);
    m_recipientRow = new FormRow{tr("&Recipient"), m_recipient, this};
    auto *choices = new QGridLayout;
    choices->setHorizontalSpacing(space::m);
    choices->addWidget(new FormRow{tr("C&ases"), m_set, this}, 0, 0);
    choices->addWidget(new FormRow{tr("&Paper"), m_paper, this}, 0, 1);
    choices->addWidget(new FormRow{tr("&Variant"), m_variant, this}, 0, 2);
    choices->addWidget(m_recipientRow, 1, 0);
    choices->addWidget(new FormRow{tr("Where &to"), m_target, this}, 1, 1, 1, 2);
    for (int column = 0; column < 3; ++column)
        choices->setColumnStretch(column, 1);
    m_list->setHeaderLabels({tr("Case"), tr("Municipality"), tr("State"), tr("Paper")});
    m_list->setRootIsDecorated(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->setUniformRowHeights(true);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(true);
    m_list->setMinimumHeight(110);
    m_told->setWordWrap(true);
    m_begin->setProperty("kind", QStringLiteral("primary"));
    auto *hint = new PlainLabel{
        tr("Space takes a case in or out, A all, I none. Each paper is an entry in the journal of "
           "its case before it leaves. Protected persons are shown case by case only (Ctrl+P)."),
        TextRole::Muted, this};
    hint->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_begin);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_progress, 1);
    buttons->addStretch(); // where nothing runs, beside the button
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(space::m, space::m, space::s, space::s);
    column->setSpacing(space::s);
    column->addLayout(top);
    column->addLayout(choices);
    column->addWidget(hint);
    column->addWidget(m_list, 1);
    column->addWidget(m_told);
    column->addLayout(buttons);
    for (auto [before, after] : {std::pair<QWidget *, QWidget *>{m_set, m_paper},
                                 {m_paper, m_variant},
                                 {m_variant, m_recipient},
                                 {m_recipient, m_target},
                                 {m_target, m_list},
                                 {m_list, m_begin},
                                 {m_begin, m_cancel},
                                 {m_cancel, close}})
        setTabOrder(before, after);
}

} // namespace jour::ui
