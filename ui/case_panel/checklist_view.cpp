#include "case_panel/checklist_view.h"

#include "support/theme.h"
#include "support/wording.h"
#include "widgets/choice_row.h"
#include "widgets/plain_label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

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

ChecklistView::ChecklistView(QWidget *parent) : QScrollArea{parent}
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
    if (file.checklist == m_lines)
        return;
    m_lines = file.checklist;
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int open = 0;
    for (const ChecklistLine &line : m_lines)
        open += line.answer && line.answer->answer != Answer::Unknown ? 0 : 1;
    m_column->addWidget(new PlainLabel{open == 0 ? tr("Everything is answered.")
                                                 : tr("%n question(s) unanswered", nullptr, open),
                                       TextRole::Muted, this});
    for (const ChecklistLine &line : m_lines)
        addLine(line);
    m_column->addStretch(1);
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
    remark->setPlaceholderText(tr("Remark"));
    if (line.answer) {
        choice->setChosen(wordOf(line.answer->answer).toLatin1());
        remark->setText(line.answer->remark);
    }
    const auto tell = [this, key = line.item.key, choice, remark] {
        const auto answer = fromWord<Answer>(QString::fromLatin1(choice->chosen()));
        Q_EMIT answered(key, answer.value_or(Answer::Unknown), remark->text());
    };
    connect(choice, &ChoiceRow::choiceMade, this, tell);
    connect(remark, &QLineEdit::editingFinished, this, [tell, remark] {
        if (remark->isModified())
            tell();
    });
    auto *answerLine = new QHBoxLayout;
    answerLine->addWidget(choice);
    answerLine->addWidget(remark, 1);
    column->addWidget(question);
    column->addLayout(answerLine);
    m_column->addWidget(row);
}

} // namespace jour::ui
