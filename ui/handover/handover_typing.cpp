#include "handover/handover_typing.h"

#include "handover/handover_forms.h"
#include "handover/handover_presenter.h"
#include "services/form_draft.h"
#include "services/operators.h"

#include <QJsonObject>

#include <algorithm>

namespace jour::ui {

namespace {

QString numberOf(const ListLine &line)
{
    return line.columns.front().section(QLatin1Char('\n'), 0, 0).section(QLatin1Char(':'), 0, 0);
}

} // namespace

HandoverTyping::HandoverTyping(Desk &desk, HandoverPresenter &presenter, HandoverForms &forms,
                               QObject *parent)
    : QObject{parent}, m_desk{desk}, m_presenter{presenter}, m_forms{forms}
{
    connectForms();
}

void HandoverTyping::connectForms()
{
    connect(&m_forms, &HandoverForms::left, this, [this] {
        if (m_forms.form() == HandoverForms::Form::Signature)
            m_presenter.cancelSigning();
        Q_EMIT left();
    });
    connect(&m_forms, &HandoverForms::edited, this, &HandoverTyping::keep);
    connect(&m_forms, &HandoverForms::wordsWritten, this,
            [this](const QString &text) { close(m_presenter.write(about(), text)); });
    connect(&m_forms, &HandoverForms::messageWritten, this,
            [this](OperatorId to, const QString &name, const QString &text) {
                close(m_presenter.writeTo(to, name, text, m_changed));
            });
    connect(&m_forms, &HandoverForms::refused, this,
            [this](const QString &reason) { close(m_presenter.answer(m_about, false, reason)); });
    connect(&m_forms, &HandoverForms::ended, this,
            [this](const QString &remark) { close(m_presenter.end(remark)); });
    connect(&m_forms, &HandoverForms::signatureGiven, this, [this] {
        if (!m_presenter.isBusy())
            m_presenter.sign(m_forms.takeProof());
    });
    connect(&m_presenter, &HandoverPresenter::busyChanged, &m_forms, &HandoverForms::setBusy);
    connect(&m_presenter, &HandoverPresenter::signedByBoth, this, [this] {
        if (m_forms.form() == HandoverForms::Form::Signature)
            m_forms.leave();
    });
}

/// What was not saved stands where it was.
void HandoverTyping::close(bool isSaved)
{
    if (!isSaved)
        return;
    std::ignore = FormDraft{m_desk, m_draft}.drop();
    m_forms.leave();
}

void HandoverTyping::keep()
{
    FormDraft draft{m_desk, m_draft};
    const QJsonObject typed = m_forms.typed();
    std::ignore = typed.isEmpty() ? draft.drop() : draft.keep(typed);
}

void HandoverTyping::begin(const char *form, CaseId about)
{
    m_about = about;
    m_draft = QLatin1String{form};
    if (!about.isNull())
        m_draft += QLatin1Char(' ') + about.hex();
}

QJsonObject HandoverTyping::kept() const
{
    return FormDraft{m_desk, m_draft}.body();
}

std::optional<CaseId> HandoverTyping::about() const
{
    return m_about.isNull() ? std::nullopt : std::optional{m_about};
}

void HandoverTyping::write(const ListLine *line)
{
    begin("handover.words", line ? line->caseRef : CaseId{});
    m_forms.showWords(m_about.isNull() ? tr("the shift") : numberOf(*line), m_presenter.wordsAbout(about()),
                      kept());
}

void HandoverTyping::message()
{
    begin("handover.message", {});
    m_changed = {};
    showMessage({});
}

void HandoverTyping::changeMessage(const ListLine &line)
{
    const HandoverMessage *message = m_presenter.message(line.entry);
    if (!message)
        return;
    begin("handover.message", {});
    m_draft += QLatin1Char(' ') + line.entry.hex();
    m_changed = line.entry;
    showMessage(fieldsOf(*message));
}

void HandoverTyping::withdrawMessage(const ListLine *line)
{
    const HandoverMessage *message = line ? m_presenter.message(line->entry) : nullptr;
    if (!message)
        return;
    const QJsonObject fields = fieldsOf(*message);
    if (!m_presenter.withdraw(message->entry))
        return;
    begin("handover.message", {});
    if (kept().isEmpty())
        std::ignore = FormDraft{m_desk, m_draft}.keep(fields);
}

QJsonObject HandoverTyping::fieldsOf(const HandoverMessage &message) const
{
    const auto operators = Operators{m_desk}.all().value_or(std::vector<Operator>{});
    const auto to = std::ranges::find(operators, message.to, &Operator::id);
    return HandoverForms::messageFields(to == operators.end() ? message.toWhom : to->name, message.text);
}

void HandoverTyping::showMessage(const QJsonObject &standing)
{
    auto operators = Operators{m_desk}.all().value_or(std::vector<Operator>{});
    std::erase_if(operators, [](const Operator &who) { return !who.active; });
    m_forms.showMessage(operators, standing, kept());
}

void HandoverTyping::refuse(const ListLine *line)
{
    if (!m_presenter.canAnswer() || !line || line->caseRef.isNull())
        return;
    begin("handover.reason", line->caseRef);
    m_forms.showRefusal(numberOf(*line), kept());
}

void HandoverTyping::sign()
{
    if (m_presenter.maySign())
        m_forms.showSignature();
}

void HandoverTyping::end()
{
    if (!m_presenter.canEnd())
        return;
    begin("shift.remark", {});
    m_forms.showEnd(m_presenter.leftBehind(), kept());
}

} // namespace jour::ui
