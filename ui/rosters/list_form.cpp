#include "rosters/list_form.h"

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

namespace jour::ui {

namespace {

std::optional<Instant> given(Instant t)
{
    return t == Instant{} ? std::nullopt : std::optional{t};
}

std::vector<CompletionItem> pointItems(const DutyIndex &index, const Municipalities &all)
{
    std::vector<CompletionItem> items = whoItems(index, all);
    std::erase_if(items, [](const CompletionItem &item) { return !item.key.startsWith('c'); });
    return items;
}

} // namespace

ListForm::ListForm(DutyList list, const DutyIndex &index, const Municipalities &all, QWidget *parent)
    : DutyForm{list.id.isNull() ? tr("New duty list") : tr("Change the duty list"), parent},
      m_list{std::move(list)}, m_name{new QLineEdit{m_list.name, this}}, m_point{new CompleterField{this}}
{
    m_name->setObjectName(QStringLiteral("listName"));
    m_point->setObjectName(QStringLiteral("listPoint"));
    m_point->setItems(pointItems(index, all));
    m_point->setKey(keyOf(DutyWho{{}, m_list.point}));
    addPair(new FormRow{tr("&Name"), m_name, this},
            new FormRow{tr("&Contact that it stands behind"), m_point, this});
    std::vector<QPushButton *> others;
    if (!m_list.id.isNull()) {
        auto *retire = new QPushButton{tr("Retire the list"), this};
        retire->setObjectName(QStringLiteral("listRetire"));
        retire->setProperty("kind", QStringLiteral("quiet"));
        connect(retire, &QPushButton::clicked, this, &ListForm::retireRequested);
        others.push_back(retire);
    }
    addButtons(tr("Save"), others);
    setFirst(m_name);
}

DutyList ListForm::list() const
{
    DutyList changed = m_list;
    changed.name = m_name->text().trimmed();
    changed.point = whoOf(m_point->key()).point;
    return changed;
}

FixedForm::FixedForm(DutyList list, std::optional<Instant> from, std::optional<Instant> to,
                     const DutyIndex &index, const Municipalities &all, const Clock &clock, QWidget *parent)
    : DutyForm{tr("Fixed span"), parent}, m_list{std::move(list)}, m_index{index}, m_all{all}, m_clock{clock},
      m_which{new QComboBox{this}}, m_from{new MomentField{clock, this}}, m_to{new MomentField{clock, this}},
      m_reason{new QLineEdit{this}}, m_shifts{new QWidget{this}}, m_column{new QVBoxLayout{m_shifts}},
      m_remove{new QPushButton{tr("Remove the span"), this}}
{
    m_which->setObjectName(QStringLiteral("fixedWhich"));
    m_from->setObjectName(QStringLiteral("fixedFrom"));
    m_to->setObjectName(QStringLiteral("fixedTo"));
    m_reason->setObjectName(QStringLiteral("fixedReason"));
    m_remove->setObjectName(QStringLiteral("fixedRemove"));
    m_remove->setProperty("kind", QStringLiteral("quiet"));
    m_column->setContentsMargins({});
    m_column->setSpacing(0);
    for (const FixedSpan &span : m_list.fixed)
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
    m_which->setCurrentIndex(m_which->count() - 1);
    load(m_which->currentIndex());
    m_from->setMoment(from);
    m_to->setMoment(to);
    connect(m_which, &QComboBox::currentIndexChanged, this, &FixedForm::load);
    connect(more, &QPushButton::clicked, this, &FixedForm::addNext);
    connect(m_remove, &QPushButton::clicked, this, &FixedForm::removeRequested);
}

void FixedForm::load(int index)
{
    for (const Line &line : m_lines) {
        line.row->hide();
        line.row->deleteLater(); // this may run inside a signal of one of them
    }
    m_lines.clear();
    const bool isNew = index >= static_cast<int>(m_list.fixed.size());
    const FixedSpan span = isNew ? FixedSpan{} : m_list.fixed[static_cast<std::size_t>(index)];
    m_from->setMoment(given(span.from));
    m_to->setMoment(given(span.to));
    m_reason->setText(span.reason);
    m_remove->setEnabled(!isNew);
    for (const DutyShift &shift : span.shifts)
        addLine(shift);
    if (m_lines.empty())
        addLine({});
}

void FixedForm::addLine(const DutyShift &shift)
{
    const auto number = QString::number(m_lines.size());
    auto *row = new QWidget{m_shifts};
    auto *line = new QHBoxLayout{row};
    line->setContentsMargins({});
    line->setSpacing(space::s);
    CompleterField *who = whoField("fixedWho", m_index, m_all, shift.who, row);
    who->setObjectName(QString{QStringLiteral("fixedWho") + number});
    auto *from = new MomentField{m_clock, row};
    from->setObjectName(QString{QStringLiteral("fixedShiftFrom") + number});
    from->setMoment(given(shift.from));
    auto *to = new MomentField{m_clock, row};
    to->setObjectName(QString{QStringLiteral("fixedShiftTo") + number});
    to->setMoment(given(shift.to));
    line->addWidget(new FormRow{tr("Who"), who, row}, 1);
    line->addWidget(new FormRow{tr("From (empty: the span's)"), from, row}, 1);
    line->addWidget(new FormRow{tr("To (empty: the span's)"), to, row}, 1);
    m_column->addWidget(row);
    m_lines.push_back({row, shift.id, who, from, to});
}

void FixedForm::addNext()
{
    DutyShift next;
    if (!m_lines.empty() && m_lines.back().to->moment())
        next.from = *m_lines.back().to->moment();
    addLine(next);
    m_lines.back().who->setFocus(Qt::OtherFocusReason);
}

std::optional<DutyList> FixedForm::list() const
{
    if (!m_from->moment() || !m_to->moment())
        return std::nullopt;
    FixedSpan span{
        .from = *m_from->moment(), .to = *m_to->moment(), .shifts = {}, .reason = m_reason->text()};
    for (const Line &line : m_lines) {
        const DutyWho who = whoOf(line.who->key());
        if (who.isNobody())
            continue;
        DutyShift shift{.id = line.id};
        shift.from = line.from->moment().value_or(span.from);
        shift.to = line.to->moment().value_or(span.to);
        shift.who = who;
        span.shifts.push_back(shift);
    }
    DutyList changed = withoutSpan();
    changed.fixed.push_back(span);
    return changed;
}

DutyList FixedForm::withoutSpan() const
{
    DutyList changed = m_list;
    if (const auto index = m_which->currentIndex(); index < static_cast<int>(changed.fixed.size()))
        changed.fixed.erase(changed.fixed.begin() + index);
    return changed;
}

} // namespace jour::ui
