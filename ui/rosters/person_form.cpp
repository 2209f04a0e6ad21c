#include "rosters/person_form.h"

#include "domain/contacts/who_answers.h"
#include "support/number_notes.h"
#include "support/theme.h"
#include "support/wording.h"
#include "widgets/form_row.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace jour::ui {

namespace {

constexpr std::size_t leastLines = 3;

} // namespace

PersonForm::PersonForm(DutyPerson person, const Classifications &lists, QWidget *parent)
    : DutyForm{person.id.isNull() ? tr("New person") : tr("Change: %1").arg(person.name), parent},
      m_person{std::move(person)}, m_lists{lists}, m_name{lineField("personName", m_person.name, this)},
      m_post{lineField("personPost", m_person.post, this)}, m_remark{lineField("personRemark",
                                                                               m_person.remark, this)}
{
    addPair(new FormRow{tr("&Name"), m_name, this}, new FormRow{tr("&Post"), m_post, this});
    for (const Channel &channel : m_person.channels)
        addLine(channel);
    while (m_lines.size() < leastLines || !m_lines.back().before.value.isEmpty())
        addLine({.kind = m_lines.empty() ? QStringLiteral("mobile") : QStringLiteral("phone"),
                 .value = {},
                 .remark = {}});
    addAcross(new FormRow{tr("Re&mark"), m_remark, this});
    std::vector<QPushButton *> others;
    if (!m_person.id.isNull()) {
        auto *retire = new QPushButton{tr("Retire"), this};
        retire->setObjectName(QStringLiteral("personRetire"));
        retire->setProperty("kind", QStringLiteral("quiet"));
        connect(retire, &QPushButton::clicked, this, [this] { Q_EMIT retireRequested(m_person.id); });
        others.push_back(retire);
    }
    addButtons(tr("Save"), others);
    setFirst(m_name);
    connect(m_name, &QLineEdit::textChanged, this, &PersonForm::tellNotes);
    tellNotes();
}

void PersonForm::addLine(const Channel &channel)
{
    const auto number = static_cast<int>(m_lines.size()) + 1;
    auto *kind = new QComboBox{this};
    kind->setObjectName(QStringLiteral("personKind%1").arg(number - 1));
    for (const ClassItem &item : m_lists.list(QStringLiteral("channels")))
        kind->addItem(Wording::of(item), item.key);
    if (kind->findData(channel.kind) < 0)
        kind->addItem(channel.kind, channel.kind);
    kind->setCurrentIndex(kind->findData(channel.kind));
    auto *value = lineField("personNumber", channel.value, this);
    value->setObjectName(QStringLiteral("personNumber%1").arg(number - 1));
    auto *row = new FormRow{tr("Number or address %1").arg(number), value, this};
    connect(value, &QLineEdit::textChanged, this, &PersonForm::tellNotes);
    connect(kind, &QComboBox::currentIndexChanged, this, &PersonForm::tellNotes);
    addPair(new FormRow{tr("Way %1").arg(number), kind, this}, row);
    m_lines.push_back({channel, kind, value, row});
}

void PersonForm::tellNotes()
{
    const auto isCalledBy = [](const Line &line) { return isCalled(line.kind->currentData().toString()); };
    const bool hasNumber = std::ranges::any_of(m_lines, [&](const Line &line) {
        return isCalledBy(line) && !line.value->text().trimmed().isEmpty();
    });
    for (const Line &line : m_lines) {
        FieldNote said = isCalledBy(line) ? NumberNotes::ofPhone(line.value->text()) : FieldNote{};
        if (!hasNumber && &line == &m_lines.front() && !m_name->text().trimmed().isEmpty())
            said = {tr("Without a number to call, nobody can reach them."), true};
        line.row->setHint(said.text, said.isWarning ? HintKind::Warning : HintKind::Hint);
    }
}

DutyPerson PersonForm::person() const
{
    DutyPerson made = m_person;
    made.name = m_name->text().trimmed();
    made.post = m_post->text().trimmed();
    made.remark = m_remark->text();
    made.channels.clear();
    for (const Line &line : m_lines) {
        if (line.value->text().trimmed().isEmpty())
            continue;
        Channel channel = line.before;
        channel.kind = line.kind->currentData().toString();
        if (channel.value != line.value->text()) {
            // Another number is another matter: nobody has verified it.
            channel.value = line.value->text();
            channel.verifiedOn.reset();
            channel.verifiedBy.clear();
        }
        made.channels.push_back(channel);
    }
    return made;
}

} // namespace jour::ui
