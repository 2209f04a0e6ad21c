#include "settings/window_field.h"

#include "support/theme.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QTimeEdit>

namespace jour::ui {

namespace {

/// What is offered first: office hours.
constexpr int opens = 8;
constexpr int closes = 17;

} // namespace

WindowField::WindowField(QWidget *parent)
    : QWidget{parent}, m_has{new QCheckBox{this}}, m_from{new QTimeEdit{QTime{opens, 0}, this}},
      m_to{new QTimeEdit{QTime{closes, 0}, this}}
{
    m_has->setObjectName(QStringLiteral("stepHasHours"));
    m_from->setObjectName(QStringLiteral("stepHoursFrom"));
    m_to->setObjectName(QStringLiteral("stepHoursTo"));
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins({});
    row->setSpacing(space::s);
    for (QWidget *each :
         {static_cast<QWidget *>(m_has), static_cast<QWidget *>(m_from), static_cast<QWidget *>(m_to)})
        row->addWidget(each);
    row->addStretch(1);
    setFocusProxy(m_has);
    word();
    for (QTimeEdit *time : {m_from, m_to}) {
        time->setDisplayFormat(QStringLiteral("HH:mm"));
        time->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); // as wide as theme and font need
        time->setEnabled(false);
        connect(m_has, &QCheckBox::toggled, time, &QWidget::setEnabled);
        connect(time, &QTimeEdit::timeChanged, this, &WindowField::edited);
    }
    connect(m_has, &QCheckBox::toggled, this, &WindowField::edited);
}

void WindowField::word()
{
    m_has->setText(tr("Only from, to"));
    m_has->setAccessibleName(tr("The step may call only within hours"));
    m_from->setAccessibleName(tr("May call from"));
    m_to->setAccessibleName(tr("May call until"));
}

void WindowField::setWindow(const std::optional<StepWindow> &window)
{
    m_has->setChecked(window.has_value());
    m_from->setTime(window ? window->from : QTime{opens, 0});
    m_to->setTime(window ? window->to : QTime{closes, 0});
}

std::optional<StepWindow> WindowField::window() const
{
    return m_has->isChecked() ? std::optional{StepWindow{m_from->time(), m_to->time()}} : std::nullopt;
}

void WindowField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        word();
    QWidget::changeEvent(event);
}

} // namespace jour::ui
