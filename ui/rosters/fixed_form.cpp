#include "rosters/fixed_form.h"

#include "base/clock.h"
#include "support/duty_text.h"
#include "support/theme.h"
#include "widgets/completer_field.h"
#include "widgets/form_row.h"
#include "widgets/moment_field.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace jour::ui {

FixedForm::FixedForm(const DutyList &list, const std::optional<OpenSpan> &proposed,
                     const DutyFormContext &context, QWidget *parent)
    : DutyForm{tr("Fixed span"), parent}, m_spans{list.fixed}, m_context{context},
      m_which{new QComboBox{this}}, m_from{momentField("fixedFrom", context, {}, this)},
      m_to{momentField("fixedTo", context, {}, this)}, m_reason{lineField("fixedReason", {}, this)},
      m_shifts{new QWidget{this}}, m_column{new QVBoxLayout{m_shifts}}, m_remove{new QPushButton{
                                                                            tr("Remove the span"), this}}
{
    build();
    const auto within = std::ranges::find_if(m_spans, [&](const FixedSpan &span) {
        return proposed && span.from <= proposed->from && proposed->from < span.to;
    });
    m_which->setCurrentIndex(static_cast<int>(within - m_spans.begin()));
    load(m_which->currentIndex());
    if (within == m_spans.end() && proposed) {
        m_from->setMoment(given(proposed->from));
        m_to->setMoment(given(proposed->to));
    }
    connect(m_which, &QComboBox::currentIndexChanged, this, &FixedForm::load);
}

void FixedForm::build()
{
    m_which->setObjectName(QStringLiteral("fixedWhich"));
    m_which->setProperty("chooser", true);
    m_remove->setObjectName(QStringLiteral("fixedRemove"));
    m_remove->setProperty("kind", QStringLiteral("quiet"));
    m_column->setContentsMargins({});
    m_column->setSpacing(0);
    for (const FixedSpan &span : m_spans)
        m_which->addItem(DutyText::span(span.from, span.to));
    m_which->addItem(tr("New span"));
    auto *which = new FormRow{tr("&Span"), m_which, this};
    which->setHint(tr("Within it only these shifts hold, whatever rotations and overrides say."));
    addPair(which, new FormRow{tr("Re&ason"), m_reason, this});
    addPair(new FormRow{tr("&From"), m_from, this}, new FormRow{tr("&To"), m_to, this});
    addAcross(m_shifts);
    auto *more = new QPushButton{tr("One shift more"), this};
    more->setObjectName(QStringLiteral("fixedMore"));
    addButtons(tr("Save"), {more, m_remove});
    setFirst(m_from);
    connect(more, &QPushButton::clicked, this, &FixedForm::addNext);
    connect(m_remove, &QPushButton::clicked, this, &FixedForm::removeRequested);
}

std::optional<FixedSpan> FixedForm::before() const
{
    if (m_shown < 0 || m_shown >= static_cast<int>(m_spans.size()))
        return std::nullopt;
    return m_spans[static_cast<std::size_t>(m_shown)];
}

void FixedForm::load(int index)
{
    if (!mayShow(*m_which, index, m_shown))
        return;
    m_shown = index;
    const FixedSpan span = before().value_or(FixedSpan{});
    clearLines();
    m_from->setMoment(given(span.from));
    m_to->setMoment(given(span.to));
    m_reason->setText(span.reason);
    m_remove->setEnabled(before().has_value());
    for (const DutyShift &shift : span.shifts)
        addLine(shift);
    if (m_lines.empty())
        addLine({});
    showProblem({});
    begin();
}

void FixedForm::clearLines()
{
    for (const Line &line : std::exchange(m_lines, {})) {
        line.row->hide();
        line.row->setParent(nullptr); // so that nobody finds it by its name
        line.row->deleteLater();
    }
}

void FixedForm::addLine(const DutyShift &shift)
{
    const auto number = QString::number(m_lines.size());
    auto *row = new QWidget{m_shifts};
    auto *line = new QHBoxLayout{row};
    line->setContentsMargins({});
    line->setSpacing(space::s);
    CompleterField *who = whoField("", m_context, shift.who, row);
    who->setObjectName(QString{QStringLiteral("fixedWho") + number});
    MomentField *from = momentField("", m_context, given(shift.from), row);
    from->setObjectName(QString{QStringLiteral("fixedShiftFrom") + number});
    MomentField *to = momentField("", m_context, given(shift.to), row);
    to->setObjectName(QString{QStringLiteral("fixedShiftTo") + number});
    line->addWidget(new FormRow{tr("Who"), who, row}, 1);
    line->addWidget(new FormRow{tr("From (empty: the span's)"), from, row}, 1);
    line->addWidget(new FormRow{tr("To (empty: the span's)"), to, row}, 1);
    m_column->addWidget(row);
    row->show(); // at once, so that it can have the focus
    m_lines.push_back({shift, row, who, from, to});
    watch(*row);
}

void FixedForm::addNext()
{
    DutyShift next;
    if (!m_lines.empty() && m_lines.back().to->moment())
        next.from = *m_lines.back().to->moment();
    addLine(next);
    m_lines.back().who->setFocus(Qt::OtherFocusReason);
}

QString FixedForm::unreadable() const
{
    if (!m_from->moment() || !m_to->moment())
        return tr("Give when the span begins and when it ends.");
    for (const Line &line : m_lines) {
        if (const QString unknown = unknownIn({line.who}); !unknown.isEmpty())
            return unknown;
        for (const MomentField *field : {line.from, line.to})
            if (field->isUnreadable())
                return tr("The time cannot be read: %1").arg(field->typed());
        const bool isTimed =
            line.from->moment() != given(line.before.from) || line.to->moment() != given(line.before.to);
        if (isTimed && line.who->key().isEmpty())
            return tr("Say who has the shift, or empty its times.");
    }
    return {};
}

FixedSpan FixedForm::span() const
{
    FixedSpan span{.from = m_from->moment().value_or(Instant{}),
                   .to = m_to->moment().value_or(Instant{}),
                   .shifts = {},
                   .reason = m_reason->text()};
    for (const Line &line : m_lines) {
        DutyShift shift = line.before;
        shift.who = whoOf(line.who->key());
        if (shift.who.isNobody())
            continue;
        shift.from = line.from->moment().value_or(span.from);
        shift.to = line.to->moment().value_or(span.to);
        span.shifts.push_back(shift);
    }
    return span;
}

QJsonObject FixedForm::keptBeside() const
{
    QJsonObject kept{{QStringLiteral("lines"), static_cast<int>(m_lines.size())}};
    if (const auto shown = before())
        kept.insert(QStringLiteral("span"), toJsonObject(*shown));
    return kept;
}

void FixedForm::setKeptBeside(const QJsonObject &beside)
{
    const auto shown = fromJsonObject<FixedSpan>(beside.value(QStringLiteral("span")).toObject());
    const auto found = std::ranges::find(m_spans, shown);
    m_which->setCurrentIndex(static_cast<int>(found - m_spans.begin()));
    const auto lines = static_cast<std::size_t>(beside.value(QStringLiteral("lines")).toInt());
    while (m_lines.size() < lines)
        addLine({});
}

} // namespace jour::ui
