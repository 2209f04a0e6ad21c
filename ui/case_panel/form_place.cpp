#include "case_panel/form_place.h"

#include "case_panel/inline_form.h"
#include "support/theme.h"

#include <QApplication>
#include <QEvent>
#include <QVBoxLayout>

namespace jour::ui {

namespace {

/// Lower than this the parts of the case show nothing worth the place.
constexpr int leastBeneath = 150;

} // namespace

FormPlace::FormPlace(const Clock &clock, QWidget *parent)
    : QWidget{parent}, m_clock{clock}, m_column{new QVBoxLayout{this}}
{
    setObjectName(QStringLiteral("formPlace"));
    m_column->setContentsMargins(space::l, 0, space::l, space::s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
}

void FormPlace::setBeneath(QWidget *givesWay, QWidget *room)
{
    m_beneath = givesWay;
    m_room = room;
    m_room->installEventFilter(this);
}

void FormPlace::open(FormSpec spec, const QJsonObject &kept, Save save)
{
    close();
    m_leftKeyboard = false;
    m_form = new InlineForm{std::move(spec), m_clock, this};
    m_form->setValues(kept);
    m_column->addWidget(m_form);
    show();
    connect(m_form, &InlineForm::left, this, &FormPlace::close);
    connect(m_form, &InlineForm::draftChanged, this, &FormPlace::draftChanged);
    connect(m_form, &InlineForm::saveRequested, this,
            [this, save = std::move(save)](const QJsonObject &values) {
                const QString problem = save(values);
                if (!m_form)
                    return;
                if (!problem.isEmpty()) {
                    m_form->showProblem(problem);
                    return;
                }
                m_form->forget();
                close();
            });
    Q_EMIT switched();
    fit();
    m_form->focusFirst();
}

void FormPlace::focusForm()
{
    if (!m_form)
        return;
    if (QWidget *last = m_form->focusWidget(); last && last->isVisible())
        last->setFocus(Qt::OtherFocusReason);
    else
        m_form->focusFirst();
}

QString FormPlace::kind() const
{
    return m_form ? m_form->kind() : QString{};
}

void FormPlace::close()
{
    // Asked first: what is hidden gives the keyboard to whatever comes next in the window.
    const QWidget *focused = QApplication::focusWidget();
    if (m_form && (focused == m_form || m_form->isAncestorOf(focused)))
        m_leftKeyboard = true;
    hide();
    if (m_form) {
        m_form->flush();
        m_form->hide();
        m_form->deleteLater();
    }
    m_form = nullptr;
    if (m_beneath)
        m_beneath->show();
    Q_EMIT switched();
}

bool FormPlace::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_room && event->type() == QEvent::Resize)
        fit();
    return QWidget::eventFilter(watched, event);
}

void FormPlace::fit()
{
    if (!m_form || !m_beneath)
        return;
    const int left = m_room->height() - y() - sizeHint().height();
    m_beneath->setVisible(left >= leastBeneath);
}

} // namespace jour::ui
