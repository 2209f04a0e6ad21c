#include "intake/draft_list.h"

#include "support/theme.h"
#include "widgets/plain_label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace jour::ui {

DraftList::DraftList(QWidget *parent)
    : QFrame{parent}, m_rows{new QWidget}, m_scroll{new QScrollArea{this}}, m_column{new QVBoxLayout{m_rows}}
{
    setProperty("panel", QStringLiteral("card"));
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(space::m, space::s, space::m, space::s);
    column->setSpacing(space::xs);
    column->addWidget(new PlainLabel{tr("Half-written intakes"), TextRole::Muted, this});
    m_rows->setProperty("panel", QStringLiteral("content"));
    m_scroll->setWidget(m_rows);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_scroll);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    hide();
}

void DraftList::render(const std::vector<DraftLine> &drafts)
{
    if (drafts == m_drafts)
        return;
    m_drafts = drafts;
    while (QLayoutItem *item = m_column->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // this may be running inside its click
        delete item;
    }
    for (const DraftLine &draft : m_drafts)
        addRow(draft);
    const int height = m_rows->sizeHint().height();
    const int count = static_cast<int>(m_drafts.size());
    m_scroll->setFixedHeight(count > mostSeen ? height * mostSeen / count : height);
    setVisible(!m_drafts.empty());
}

void DraftList::addRow(const DraftLine &draft)
{
    auto *line = new QWidget{m_rows};
    auto *row = new QHBoxLayout{line};
    row->setContentsMargins(0, 0, 0, 0);
    auto *text = new PlainLabel{{}, TextRole::Body, line};
    text->setPlainText(draft.text);
    text->setElide(Qt::ElideRight);
    auto *resume = new QPushButton{tr("Go on"), line};
    resume->setObjectName(QStringLiteral("resumeDraft"));
    resume->setAccessibleName(tr("Go on with %1").arg(draft.text));
    auto *discard = new QPushButton{tr("Discard"), line};
    discard->setObjectName(QStringLiteral("discardDraft"));
    discard->setProperty("kind", QStringLiteral("quiet"));
    discard->setAccessibleName(tr("Discard %1").arg(draft.text));
    row->addWidget(text, 1);
    row->addWidget(resume);
    row->addWidget(discard);
    m_column->addWidget(line);
    connect(resume, &QPushButton::clicked, this, [this, id = draft.id] { Q_EMIT resumeRequested(id); });
    connect(discard, &QPushButton::clicked, this, [this, discard, id = draft.id] {
        if (discard->property("asked").toBool()) {
            Q_EMIT discardRequested(id);
            return;
        }
        discard->setProperty("asked", true);
        discard->setText(tr("Discard for good?"));
        discard->setAccessibleName(discard->text());
    });
}

} // namespace jour::ui
