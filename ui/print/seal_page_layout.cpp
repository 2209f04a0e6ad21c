// How the page of sealed papers is put together.
#include "print/seal_done.h"
#include "print/seal_page.h"
#include "services/desk.h"
#include "support/accessibility.h"
#include "support/paper_words.h"
#include "support/theme.h"
#include "support/wording.h"
#include "widgets/banner.h"
#include "widgets/choice_row.h"
#include "widgets/completer_field.h"
#include "widgets/form_row.h"
#include "widgets/plain_label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace jour::ui {

void SealPage::build()
{
    setObjectName(QStringLiteral("sealPage"));
    m_question->setObjectName(QStringLiteral("sealQuestion"));
    m_seal->setObjectName(QStringLiteral("sealNow"));
    m_seal->setProperty("kind", QStringLiteral("primary"));
    m_problem->setObjectName(QStringLiteral("sealProblem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *close = new QPushButton{tr("Close  Esc"), this};
    close->setObjectName(QStringLiteral("sealClose"));
    connect(close, &QPushButton::clicked, this, &SealPage::leave);
    auto *top = new QHBoxLayout;
    top->addWidget(new PlainLabel{tr("Papers for a colleague, sealed"), TextRole::Heading, this});
    top->addWidget(m_case, 1);
    top->addWidget(close);
    auto *scroll = new QScrollArea{this};
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(formPage());
    auto *form = new QWidget{this};
    auto *formColumn = new QVBoxLayout{form};
    formColumn->setContentsMargins({});
    formColumn->addWidget(scroll, 1);
    formColumn->addWidget(m_problem);
    formColumn->addWidget(m_seal, 0, Qt::AlignLeft);
    m_pages->addWidget(form);
    m_pages->addWidget(m_done);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(space::m, space::m, space::s, space::s);
    column->setSpacing(space::s);
    column->addLayout(top);
    column->addWidget(m_question);
    column->addWidget(m_pages, 1);
}

QWidget *SealPage::formPage()
{
    auto *page = new QWidget{this};
    page->setProperty("panel", QStringLiteral("content"));
    auto *column = new QVBoxLayout{page};
    column->setContentsMargins(0, 0, space::s, 0);
    column->setSpacing(space::xs);
    auto *intro = new PlainLabel{
        tr("Secrecy is the rule (OSL 26 kap. 1 §). The papers leave in one file that only its passphrase "
           "opens; that they did is written in the journal."),
        TextRole::Muted, page};
    intro->setWordWrap(true);
    column->addWidget(intro);
    m_papers->setObjectName(QStringLiteral("sealPapers"));
    auto *papers = new FormRow{
        tr("&Papers and documents of the case (a letter or the space bar ticks, Enter shows a paper)"),
        m_papers, page};
    column->addWidget(papers);
    m_variant->setObjectName(QStringLiteral("sealVariant"));
    m_variant->setClearable(false);
    column->addWidget(new FormRow{tr("&Shows"), m_variant, page});
    m_reason->setObjectName(QStringLiteral("sealReason"));
    m_reasonRow = new FormRow{tr("Rea&son to show protected persons"), m_reason, page};
    column->addWidget(m_reasonRow);
    addRecipient(page, column);
    addPassphrase(page, column);
    column->addStretch(1);
    fillChoices();
    return page;
}

void SealPage::addRecipient(QWidget *page, QVBoxLayout *column)
{
    m_toWhom->setObjectName(QStringLiteral("sealToWhom"));
    m_organisation->setObjectName(QStringLiteral("sealOrganisation"));
    m_ground->setObjectName(QStringLiteral("sealGround"));
    auto *row = new QHBoxLayout;
    row->setSpacing(space::m);
    row->addWidget(new FormRow{tr("To &whom (name and post)"), m_toWhom, page}, 3);
    row->addWidget(new FormRow{tr("&Organisation"), m_organisation, page}, 2);
    column->addLayout(row);
    column->addWidget(new FormRow{tr("Legal &ground"), m_ground, page});
}

void SealPage::addPassphrase(QWidget *page, QVBoxLayout *column)
{
    m_passphrase->setObjectName(QStringLiteral("sealPassphrase"));
    m_passphrase->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_draw->setObjectName(QStringLiteral("sealDraw"));
    m_draw->setText(tr("&Draw new words"));
    m_aloud->setObjectName(QStringLiteral("sealAloud"));
    m_aloud->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::m);
    m_passphraseRow = new FormRow{tr("P&assphrase (drawn, or your own words)"), m_passphrase, page};
    row->addWidget(m_passphraseRow, 1);
    row->addWidget(m_draw, 0, Qt::AlignVCenter);
    column->addLayout(row);
    column->addWidget(m_aloud);
    auto *hint = new PlainLabel{
        tr("The passphrase goes another way than the file: read it out over the phone, on a number from the "
           "directory. Never in the same mail. A weak passphrase protects nothing: whoever has the file can "
           "guess as long as they like."),
        TextRole::Muted, page};
    hint->setWordWrap(true);
    column->addWidget(hint);
}

void SealPage::fillChoices()
{
    const std::array letters{tr("S", "letter"), tr("H", "letter"), tr("R", "letter"), tr("A", "letter"),
                             tr("C", "letter")};
    for (std::size_t i = 0; i < sealablePapers.size(); ++i) {
        const QString document = documentOf(sealablePapers[i]);
        auto *item = new QListWidgetItem{
            tr("%1   %2", "letter, paper").arg(letters[i], PaperWords::nameOf(document)), m_papers};
        item->setData(Qt::UserRole, document);
        item->setData(Qt::UserRole + 1, letters[i]);
        item->setCheckState(Qt::Unchecked);
    }
    m_papers->setCurrentRow(0);
    m_variant->setChoices(
        {{wordOf(PrintVariant::Masked).toLatin1(), tr("Masked"), tr("Masked").at(0)},
         {wordOf(PrintVariant::Receiver).toLatin1(), tr("Receiving municipality, own child"),
          tr("Receiving municipality, own child").at(0)},
         {wordOf(PrintVariant::Unmasked).toLatin1(), tr("Unmasked"), tr("Unmasked").at(0)}});
    std::vector<CompletionItem> grounds;
    for (const ClassItem &item : m_desk.reference().classifications.list(QStringLiteral("disclosureGrounds")))
        grounds.push_back({.key = item.key.toUtf8(), .text = Wording::of(item)});
    m_ground->setItems(std::move(grounds));
}

} // namespace jour::ui
