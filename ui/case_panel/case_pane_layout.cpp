// Where the parts of the case stand: the header above all that scrolls.
#include "case_panel/act_bar.h"
#include "case_panel/case_header.h"
#include "case_panel/case_pane.h"
#include "widgets/banner.h"
#include "widgets/empty_state.h"

#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

namespace jour::ui {

namespace {

constexpr int roomForWholeHeader = 520;

} // namespace

void CasePane::build()
{
    auto *content = new QVBoxLayout{m_content};
    content->setContentsMargins({});
    content->setSpacing(0);
    content->addWidget(m_planBanner);
    content->addWidget(new ActBar{m_context.actions, m_content});
    m_forms = new FormPlace{m_context.desk.clock(), m_content};
    m_forms->setBeneath(m_tabs, m_scroll->viewport());
    content->addWidget(m_forms, 3);
    content->addWidget(m_tabs, 1);
    content->addStretch(); // a form alone leaves what it does not need beneath it
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(m_header);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_empty, 1);
    // Under many alarms there is no room for acts and form: then all of it scrolls, under the header that
    // says whose case it is.
    m_content->setProperty("panel", QStringLiteral("content"));
    m_scroll->setObjectName(QStringLiteral("caseScroll"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_content);
    m_scroll->hide();
    m_header->hide();
}

void CasePane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_header->setCompact(height() < roomForWholeHeader);
}

} // namespace jour::ui
