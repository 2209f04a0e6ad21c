// The fields of a form part that read what is typed: lists, municipalities, moments.
#include "intake/form_part.h"
#include "support/wording.h"
#include "widgets/completer_field.h"
#include "widgets/moment_field.h"
#include "widgets/tag_field.h"

namespace jour::ui {

namespace {

/// A key of the list, or what was typed instead of one.
QString keyOrText(const CompleterField &field)
{
    return field.key().isEmpty() ? field.text() : QString::fromUtf8(field.key());
}

void showKeyOrText(CompleterField &field, const QString &value)
{
    if (keyOrText(field) == value)
        return;
    field.setKey(value.toUtf8());
    if (field.key().isEmpty())
        field.setFreeText(value);
}

} // namespace

std::vector<CompletionItem> FormPart::itemsOf(const QString &list) const
{
    std::vector<CompletionItem> items;
    for (const ClassItem &item : m_tables.classifications.list(list))
        items.push_back({item.key.toUtf8(), Wording::of(item), {}, {item.sv}});
    return items;
}

void FormPart::addKey(const QString &path, const QString &label, const QString &list, Text text)
{
    auto *field = new CompleterField{this};
    field->setItems(itemsOf(list));
    addRow(path, label, field);
    connect(field, &QLineEdit::textChanged, this, &FormPart::edit);
    connect(field, &QLineEdit::textEdited, this, &FormPart::edit); // its key is settled only after the text
    connect(field, &CompleterField::chosen, this, &FormPart::edit);
    bind([field, text](IntakeForm &form) { showKeyOrText(*field, text(form)); },
         [field, text](IntakeForm &form) { text(form) = keyOrText(*field); });
}

void FormPart::addKeys(const QString &path, const QString &label, const QString &list, Keys keys)
{
    auto *field = new TagField{this};
    field->setItems(itemsOf(list));
    addRow(path, label, field, true);
    connect(field, &TagField::tagsChanged, this, &FormPart::edit);
    bind(
        [this, field, list, keys](IntakeForm &form) {
            std::vector<Tag> tags;
            for (const QString &key : keys(form)) {
                const QString words = Wording::of(m_tables.classifications.item(list, key));
                tags.push_back({words == key ? QByteArray{} : key.toUtf8(), words});
            }
            field->setTags(tags);
        },
        [field, keys](IntakeForm &form) {
            keys(form).clear();
            for (const Tag &tag : field->tags())
                keys(form).push_back(tag.key.isEmpty() ? tag.text : QString::fromUtf8(tag.key));
        });
}

void FormPart::addMoment(const QString &path, const QString &label, Moment moment, MomentSense sense)
{
    auto *field = new MomentField{m_tables.clock, this, sense};
    FormRow *row = addRow(path, label, field);
    connect(field, &MomentField::momentChanged, this, &FormPart::edit);
    const auto says = [field, moment](IntakeForm &form) { return field->moment() == moment(form); };
    bind([field, moment, says](IntakeForm &form) { says(form) ? void() : field->setMoment(moment(form)); },
         [field, moment](IntakeForm &form) { moment(form) = field->moment(); },
         [field, row] {
             return field->isUnreadable()
                        ? QString{row->field()->accessibleName() % QStringLiteral(": ") % field->typed()}
                        : QString{};
         });
}

void FormPart::addMunicipality(const QString &path, const QString &label, Place place)
{
    auto *field = new CompleterField{this};
    std::vector<CompletionItem> items;
    for (const Municipality &m : m_tables.municipalities.match({}))
        items.push_back(
            {m.code.toUtf8(), m.name, QString{m.code % QStringLiteral("  ") % m.countyName}, {m.code}});
    field->setItems(std::move(items));
    addRow(path, label, field);
    connect(field, &QLineEdit::textChanged, this, &FormPart::edit);
    connect(field, &QLineEdit::textEdited, this, &FormPart::edit); // its key is settled only after the text
    connect(field, &CompleterField::chosen, this, &FormPart::edit);
    bind(
        [field, place](IntakeForm &form) {
            const MunicipalityRef &ref = place(form);
            if (!ref.code.isEmpty() && QString::fromUtf8(field->key()) != ref.code)
                field->setKey(ref.code.toUtf8());
            else if (ref.code.isEmpty() && (!field->key().isEmpty() || field->text() != ref.text))
                field->setFreeText(ref.text);
        },
        [field, place](IntakeForm &form) {
            place(form) = {QString::fromUtf8(field->key()), field->text()};
        });
}

} // namespace jour::ui
