#include "directory/duty_fields.h"

#include "support/painting.h"
#include "support/theme.h"
#include "widgets/completer_field.h"
#include "widgets/form_row.h"
#include "widgets/tag_field.h"

#include <QVBoxLayout>

#include <algorithm>

namespace jour::ui {

namespace {

std::vector<CompletionItem> itemsOf(const std::vector<PointChoice> &choices)
{
    std::vector<CompletionItem> items;
    for (const PointChoice &choice : choices)
        items.push_back({.key = choice.key.toUtf8(), .text = choice.text, .detail = choice.detail});
    return items;
}

QString textOf(const QString &key, const std::vector<PointChoice> &choices)
{
    const auto found = std::ranges::find(choices, key, &PointChoice::key);
    return found == choices.end() ? key : found->text;
}

std::vector<Tag> tagsOf(const std::vector<QString> &keys, const std::vector<PointChoice> &choices)
{
    std::vector<Tag> tags;
    for (const QString &key : keys) {
        const QString text = textOf(key, choices);
        tags.push_back({text == key ? QByteArray{} : key.toUtf8(), text});
    }
    return tags;
}

/// What is typed and not yet a tag is meant too.
std::vector<QString> keysIn(const TagField &field, const CompleterField &line)
{
    std::vector<QString> keys;
    for (const Tag &tag : field.tags())
        keys.push_back(tag.key.isEmpty() ? tag.text : QString::fromUtf8(tag.key));
    if (const QString typed = line.text().trimmed(); !typed.isEmpty())
        keys.push_back(typed);
    return keys;
}

/// What stands there in words that the list does not have: as a tag, or typed and left.
QString outsideListIn(const TagField &field, const CompleterField &line)
{
    QStringList texts;
    for (const Tag &tag : field.tags())
        if (tag.key.isEmpty())
            texts << tag.text;
    if (!line.warning().isEmpty())
        texts << line.text().trimmed();
    return texts.join(QStringLiteral(", "));
}

} // namespace

DutyFields::DutyFields(QWidget *parent)
    : QWidget{parent}, m_covered{new QLineEdit{this}}, m_serves{new TagField{this}},
      m_servesLine{m_serves->findChild<CompleterField *>()}, m_fallback{new CompleterField{this}},
      m_standsIn{new TagField{this}}, m_standsInLine{m_standsIn->findChild<CompleterField *>()},
      m_coveredRow{rowOf(tr("To be &covered"), m_covered)}, m_servesRow{rowOf(tr("&Serves too"), m_serves)},
      m_fallbackRow{rowOf(tr("Fall&back"), m_fallback)}, m_standsInRow{rowOf(tr("Fa&llback for"), m_standsIn)}
{
    m_covered->setObjectName(QStringLiteral("pointCovered"));
    keepFromInputLearning(*m_covered);
    m_serves->setObjectName(QStringLiteral("pointServes"));
    m_servesLine->setObjectName(QStringLiteral("pointServesLine"));
    m_fallback->setObjectName(QStringLiteral("pointFallback"));
    m_serves->setPlaceholder(tr("Municipality"));
    m_standsIn->setObjectName(QStringLiteral("pointStandsIn"));
    m_standsInLine->setObjectName(QStringLiteral("pointStandsInLine"));
    m_standsIn->setPlaceholder(tr("Municipality, county or all"));
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(space::xs);
    for (FormRow *row : {m_coveredRow, m_servesRow, m_fallbackRow, m_standsInRow})
        column->addWidget(row);
    connect(m_covered, &QLineEdit::textChanged, this, &DutyFields::changed);
    connect(m_serves, &TagField::tagsChanged, this, &DutyFields::changed);
    connect(m_servesLine, &QLineEdit::textChanged, this, &DutyFields::changed);
    connect(m_standsIn, &TagField::tagsChanged, this, &DutyFields::changed);
    connect(m_standsInLine, &QLineEdit::textChanged, this, &DutyFields::changed);
    connect(m_fallback, &QLineEdit::textChanged, this, &DutyFields::changed);
    connect(m_fallback, &CompleterField::chosen, this, &DutyFields::changed);
    connect(m_fallback, &CompleterField::chosen, this, &DutyFields::showHints);
    for (CompleterField *line : {m_servesLine, m_fallback, m_standsInLine})
        connect(line, &CompleterField::warningChanged, this, &DutyFields::showHints);
}

FormRow *DutyFields::rowOf(const QString &label, QWidget *field)
{
    auto *row = new FormRow{label, field, this};
    row->setFocusProxy(nullptr); // Tab would come to the row after its field and go round in a ring
    return row;
}

void DutyFields::open(const PointForm &form, const ContactPoint &before, const PointChoices &choices)
{
    m_before = before;
    m_covered->setText(form.covered);
    m_serves->setItems(itemsOf(choices.municipalities));
    m_serves->setTags(tagsOf(form.serves, choices.municipalities));
    m_servesLine->clear();
    m_standsIn->setItems(itemsOf(choices.areas));
    m_standsIn->setTags(tagsOf(form.standsInFor, choices.areas));
    m_standsInLine->clear();
    m_retired.clear();
    for (const PointChoice &contact : choices.contacts)
        if (contact.isRetired)
            m_retired << contact.key;
    m_fallback->setItems(itemsOf(choices.contacts));
    m_fallback->setKey(form.fallback.toUtf8());
    if (m_fallback->key().isEmpty())
        m_fallback->setFreeText(form.fallback);
    m_fallback->setCursorPosition(0);
    showHints();
}

void DutyFields::writeTo(PointForm &form) const
{
    form.covered = m_covered->text();
    form.serves = keysIn(*m_serves, *m_servesLine);
    form.standsInFor = keysIn(*m_standsIn, *m_standsInLine);
    const QByteArray key = m_fallback->key();
    form.fallback = key.isEmpty() ? m_fallback->text() : QString::fromUtf8(key);
}

void DutyFields::showHints()
{
    const FieldHint covered = PointForms::coveredHint(m_covered->text(), m_before);
    m_coveredRow->setHint(covered.text, covered.tone == HintTone::Doubt ? HintKind::Warning : HintKind::Hint);
    showListHint(*m_servesRow, outsideListIn(*m_serves, *m_servesLine),
                 tr("Municipalities that this contact answers for as well."));
    showListHint(*m_standsInRow, outsideListIn(*m_standsIn, *m_standsInLine),
                 tr("For whom it is called when nobody of theirs is on duty: municipalities, a whole "
                    "county, or all."));
    showFallbackHint();
}

void DutyFields::showFallbackHint()
{
    QString warning = m_fallback->warning();
    if (warning.isEmpty() && m_retired.contains(QString::fromUtf8(m_fallback->key())))
        warning = tr("This contact is retired and never called. Choose another one.");
    m_fallbackRow->setHint(warning.isEmpty() ? tr("Who is called when nobody is on duty here.") : warning,
                           warning.isEmpty() ? HintKind::Hint : HintKind::Warning);
}

/// Free text is kept, and nobody is covered by it.
void DutyFields::showListHint(FormRow &row, const QString &outsideList, const QString &usual)
{
    if (outsideList.isEmpty())
        row.setHint(usual);
    else
        row.setHint(tr("Not in the list: %1. Kept as written, but it covers nobody. Choose from the list.")
                        .arg(outsideList),
                    HintKind::Warning);
}

std::array<QWidget *, 4> DutyFields::stops() const
{
    return {m_covered, m_servesLine, m_fallback, m_standsInLine};
}

} // namespace jour::ui
