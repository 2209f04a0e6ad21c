#include "intake/match_bar.h"

#include "support/accessibility.h"
#include "support/icons.h"
#include "support/short_text.h"
#include "widgets/plain_label.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace jour::ui {

MatchBar::MatchBar(QWidget *parent)
    : QFrame{parent}, m_summary{new PlainLabel{{}, TextRole::Warning, this}}, m_column{new QVBoxLayout}
{
    setProperty("panel", QStringLiteral("card"));
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(space::m, space::s, space::m, space::s);
    column->setSpacing(2);
    m_summary->setObjectName(QStringLiteral("matchSummary"));
    column->addWidget(m_summary);
    m_column->setSpacing(0);
    column->addLayout(m_column);
    hide();
}

void MatchBar::render(const QString &summary, const std::vector<MatchLine> &matches)
{
    if (summary == m_shown && matches == m_matches)
        return;
    const bool isNews = !summary.isEmpty() && summary != m_shown;
    m_shown = summary;
    m_matches = matches;
    m_summary->setPlainText(summary);
    while (QLayoutItem *item = m_column->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (std::size_t i = 0; i < std::min(most, matches.size()); ++i) {
        auto *look = new QPushButton{plainForButton(matches[i].text), this};
        look->setObjectName(QStringLiteral("match"));
        look->setProperty("kind", QStringLiteral("link"));
        look->setIcon(icon(QStringLiteral("history"), Token::Accent));
        look->setAccessibleName(tr("Look at %1").arg(matches[i].text));
        connect(look, &QPushButton::clicked, this, [this, id = matches[i].id] { Q_EMIT caseRequested(id); });
        m_column->addWidget(look, 0, Qt::AlignLeft);
    }
    setVisible(!summary.isEmpty());
    if (isNews && isVisible())
        announce(*m_summary);
}

} // namespace jour::ui
