#include "night_line/night_pane.h"

#include "night_line/night_line.h"
#include "night_line/night_presenter.h"

#include <QVBoxLayout>

#include <algorithm>

namespace jour::ui {

NightPane::NightPane(Desk &desk, NightSpan span, QWidget *parent)
    : QWidget{parent}, m_presenter{new NightPresenter{desk, this}}, m_line{new NightLine{this}}
{
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->addWidget(m_line);
    setFocusProxy(m_line);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_presenter->setSpan(span);
    connect(m_presenter, &NightPresenter::stateChanged, m_line, &NightLine::render);
    connect(m_line, &NightLine::activated, this,
            [this](const QByteArray &key) { Q_EMIT openRequested(CaseId::fromRaw(key)); });
    connect(m_line, &NightLine::operatorRequested, m_presenter, &NightPresenter::showNextOperator);
    connect(m_line, &NightLine::zoomRequested, this, &NightPane::zoom);
}

void NightPane::refresh()
{
    m_presenter->refresh();
}

void NightPane::redraw()
{
    m_presenter->render();
}

void NightPane::setNow(Instant now)
{
    m_presenter->setNow(now);
}

void NightPane::setCase(CaseId id)
{
    m_presenter->setCase(id);
}

void NightPane::setSpan(NightSpan span)
{
    m_presenter->setSpan(span);
}

void NightPane::zoom(int by)
{
    const int wanted = static_cast<int>(m_presenter->span()) + by;
    const auto span = static_cast<NightSpan>(std::clamp(wanted, 0, static_cast<int>(NightSpan::TwoWeeks)));
    if (span == m_presenter->span())
        return;
    m_presenter->setSpan(span);
    Q_EMIT spanChosen(span);
}

} // namespace jour::ui
