#include "case_panel/checklist_view.h"

#include "domain/handover/protection_mask.h"
#include "support/theme.h"
#include "support/wording.h"
#include "widgets/choice_row.h"
#include "widgets/plain_label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace jour::ui {

namespace {

std::vector<Choice> answers()
{
    std::vector<Choice> choices;
    for (const Answer answer : {Answer::Yes, Answer::No, Answer::Unknown})
        choices.push_back({wordOf(answer).toLatin1(), Wording::of(answer), Wording::of(answer).at(0)});
    return choices;
}

} // namespace

ChecklistView::ChecklistView(QWidget *parent)
    : QScrollArea{parent}, m_summary{new PlainLabel{{}, TextRole::Muted, this}}
{
    setObjectName(QStringLiteral("checklist"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget{this};
    content->setProperty("panel", QStringLiteral("content"));
    m_column = new QVBoxLayout{content};
    m_column->setContentsMargins(space::l, space::s, space::l, space::l);
    m_column->setSpacing(space::s);
    setWidget(content);
}

void ChecklistView::render(const CaseFile &file)
{
    const bool sameRows = hasRowsFor(file);
    const bool hides = ProtectionMask::isNeeded(file.persons);
    if (sameRows && file.checklist == m_lines && hides == m_hides)
        return;
    m_case = file.c.id;
    m_lines = file.checklist;
    m_hides = hides;
    if (!sameRows)
        rebuild();
    renderLines();
}

void ChecklistView::setRevealed(bool revealed)
{
    m_revealed = revealed;
    renderLines();
}

void ChecklistView::renderLines()
{
    int open = 0;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        renderLine(m_shown[i], m_lines[i]);
        open += m_lines[i].answer && m_lines[i].answer->answer != Answer::Unknown ? 0 : 1;
    }
    m_summary->setPlainText(open == 0 ? tr("Everything is answered.")
                                      : tr("%n question(s) unanswered", nullptr, open));
}

bool ChecklistView::hasRowsFor(const CaseFile &file) const
{
    return file.c.id == m_case && std::ranges::equal(
                                      file.checklist, m_shown, {},
                                      [](const ChecklistLine &line) { return line.item.key; }, &Row::key);
}

void ChecklistView::rebuild()
{
    // A row may be the one whose signal led here; and what it says when it goes is of another case.
    for (const Row &row : m_shown)
        row.remark->disconnect(this);
    m_shown.clear();
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (item->widget() && item->widget() != m_summary) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    m_column->addWidget(m_summary);
    for (const ChecklistLine &line : m_lines)
        addLine(line);
    m_column->addStretch(1);
}

void ChecklistView::renderLine(const Row &row, const ChecklistLine &line)
{
    row.choice->setChosen(line.answer ? wordOf(line.answer->answer).toLatin1() : QByteArray{});
    const QString remark = line.answer ? line.answer->remark : QString{};
    const bool hidden = m_hides && !m_revealed && !remark.isEmpty();
    row.remark->setReadOnly(hidden);
    row.remark->setPlaceholderText(hidden ? tr("Hidden: protected identity") : tr("Remark"));
    const QString shown = hidden ? QString{} : remark;
    if ((hidden || !row.remark->isModified()) && row.remark->text() != shown)
        row.remark->setText(shown);
}

void ChecklistView::addLine(const ChecklistLine &line)
{
    auto *row = new QWidget{this};
    auto *column = new QVBoxLayout{row};
    column->setContentsMargins({});
    column->setSpacing(space::xs);
    auto *question = new PlainLabel{Wording::of(line.item), TextRole::Body, row};
    question->setWordWrap(true);
    auto *choice = new ChoiceRow{answers(), row};
    choice->setObjectName(QStringLiteral("check-") + line.item.key);
    choice->setAccessibleName(Wording::of(line.item));
    choice->setClearable(false);
    auto *remark = new QLineEdit{row};
    remark->setObjectName(QStringLiteral("remark-") + line.item.key);
    remark->setAccessibleName(tr("Remark: %1").arg(Wording::of(line.item)));
    connect(choice, &ChoiceRow::choiceMade, this, [this, key = line.item.key] { answer(key); });
    connect(remark, &QLineEdit::editingFinished, this, [this, key = line.item.key, remark] {
        if (remark->isModified())
            answer(key);
    });
    auto *answerLine = new QHBoxLayout;
    answerLine->addWidget(choice);
    answerLine->addWidget(remark, 1);
    column->addWidget(question);
    column->addLayout(answerLine);
    m_column->addWidget(row);
    m_shown.push_back({line.item.key, choice, remark});
}

void ChecklistView::answer(const QString &key)
{
    const auto row = std::ranges::find(m_shown, key, &Row::key);
    const auto line = std::ranges::find(m_lines, key, [](const ChecklistLine &l) { return l.item.key; });
    const auto chosen = fromWord<Answer>(QString::fromLatin1(row->choice->chosen()));
    const bool keepsRemark = row->remark->isReadOnly() && line->answer;
    row->remark->setModified(false);
    Q_EMIT answered(key, chosen.value_or(Answer::Unknown),
                    keepsRemark ? line->answer->remark : row->remark->text());
}

} // namespace jour::ui
