#include "case_panel/field_editor.h"

#include "base/json.h"
#include "base/local_time.h"
#include "domain/cases/answer.h"
#include "domain/people/person.h"
#include "support/wording.h"
#include "widgets/choice_row.h"
#include "widgets/completer_field.h"
#include "widgets/moment_field.h"
#include "widgets/note_edit.h"
#include "widgets/tag_field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QRegularExpression>

#include <algorithm>

namespace jour::ui {

namespace {

std::vector<CompletionItem> itemsOf(const std::vector<FieldOption> &options)
{
    std::vector<CompletionItem> items;
    for (const FieldOption &option : options)
        items.push_back({.key = option.key, .text = option.text, .aliases = option.aliases});
    return items;
}

std::vector<Choice> choicesOf(const FieldSpec &spec)
{
    std::vector<Choice> choices;
    if (spec.kind == FieldKind::Answer)
        for (const Answer answer : {Answer::Yes, Answer::No, Answer::Unknown})
            choices.push_back({wordOf(answer).toLatin1(), Wording::of(answer), Wording::of(answer).at(0)});
    for (const FieldOption &option : spec.options)
        choices.push_back({option.key, option.text, {}});
    return choices;
}

std::vector<Tag> tagsOf(const QJsonArray &keys, const QWidget &field)
{
    std::vector<Tag> tags;
    const auto options = field.property("options").toMap();
    for (const auto &key : keys) {
        const QString word = key.toString();
        const QVariant known = options.value(word);
        tags.push_back(
            {known.isValid() ? word.toUtf8() : QByteArray{}, known.isValid() ? known.toString() : word});
    }
    return tags;
}

QVariantMap mapOf(const std::vector<FieldOption> &options)
{
    QVariantMap map;
    for (const FieldOption &option : options)
        map.insert(QString::fromUtf8(option.key), option.text);
    return map;
}

/// "070-1740605 (mobil), 08-465 004 00": numbers as typed, each with a remark of its own.
QJsonArray phonesIn(const QString &typed)
{
    static const QRegularExpression between{QStringLiteral("\\s*[,;]\\s*")};
    static const QRegularExpression form{QStringLiteral("^(.+?)\\s*\\(([^()]*)\\)$")};
    QJsonArray phones;
    for (const QString &part : typed.trimmed().split(between, Qt::SkipEmptyParts)) {
        const auto match = form.match(part);
        phones.append(toJsonObject(match.hasMatch() ? PersonPhone{match.captured(1), match.captured(2)}
                                                    : PersonPhone{part, {}}));
    }
    return phones;
}

QString typedPhones(const QJsonArray &phones)
{
    QStringList parts;
    for (const auto &value : phones) {
        const auto phone = fromJson<PersonPhone>(value);
        parts.append(phone.remark.isEmpty() ? phone.number
                                            : QStringLiteral("%1 (%2)").arg(phone.number, phone.remark));
    }
    return parts.join(QStringLiteral(", "));
}

/// A date as typed in one of two ways; what is none leaves the fact as it was.
QJsonValue dateIn(const QString &typed, const QJsonValue &before)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return QJsonValue{};
    QDate date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid())
        date = QDate::fromString(text, QStringLiteral("yyyyMMdd"));
    return date.isValid() ? QJsonValue{date.toString(Qt::ISODate)} : before;
}

} // namespace

FieldEditor::FieldEditor(const FieldSpec &spec, const Clock &clock, QWidget *parent)
    : QObject{parent}, m_name{spec.name}, m_kind{spec.kind}, m_isNeeded{spec.isNeeded},
      m_before{spec.value.isUndefined() ? QJsonValue{} : spec.value}, m_clock{clock}
{
    make(spec, clock, parent);
    m_widget->setObjectName(QStringLiteral("field-") + spec.name);
    m_widget->setAccessibleName(QString{spec.label}.remove(QLatin1Char('&')));
    m_widget->setProperty("options", mapOf(spec.options));
    setValue(spec.value);
}

void FieldEditor::make(const FieldSpec &spec, const Clock &clock, QWidget *parent)
{
    const auto tell = [this] { Q_EMIT changed(); };
    switch (spec.kind) {
    case FieldKind::Line:
    case FieldKind::Date:
    case FieldKind::Phones: {
        auto *line = new QLineEdit{parent};
        connect(line, &QLineEdit::textChanged, this, tell);
        m_widget = line;
        break;
    }
    case FieldKind::Note: {
        auto *note = new NoteEdit{3, 10, parent};
        connect(note, &NoteEdit::textChanged, this, tell);
        m_widget = note;
        break;
    }
    case FieldKind::Choice:
    case FieldKind::Municipality: {
        auto *field = new CompleterField{parent};
        field->setItems(itemsOf(spec.options));
        connect(field, &QLineEdit::textChanged, this, tell);
        connect(field, &CompleterField::chosen, this, tell);
        m_widget = field;
        break;
    }
    case FieldKind::Closed: {
        auto *box = new QComboBox{parent};
        box->addItem({}, QString{});
        for (const FieldOption &option : spec.options)
            box->addItem(option.text, QString::fromUtf8(option.key));
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        connect(box, &QComboBox::currentIndexChanged, this, tell);
        m_widget = box;
        break;
    }
    case FieldKind::Few:
    case FieldKind::Answer: {
        auto *row = new ChoiceRow{choicesOf(spec), parent};
        row->setWraps();
        connect(row, &ChoiceRow::choiceMade, this, tell);
        m_widget = row;
        break;
    }
    case FieldKind::Many: {
        auto *tags = new TagField{parent};
        tags->setItems(itemsOf(spec.options));
        connect(tags, &TagField::tagsChanged, this, tell);
        m_widget = tags;
        break;
    }
    case FieldKind::Moment: {
        auto *moment = new MomentField{clock, parent, spec.isAhead ? MomentSense::Ahead : MomentSense::Any};
        connect(moment, &MomentField::momentChanged, this, tell);
        m_widget = moment;
        break;
    }
    case FieldKind::Check: {
        auto *check = new QCheckBox{QString{spec.label}, parent};
        connect(check, &QCheckBox::toggled, this, tell);
        m_widget = check;
        break;
    }
    }
}

QJsonValue FieldEditor::value() const
{
    switch (m_kind) {
    case FieldKind::Line: return static_cast<QLineEdit *>(m_widget)->text();
    case FieldKind::Date: return dateIn(static_cast<QLineEdit *>(m_widget)->text(), m_before);
    case FieldKind::Phones: return phonesIn(static_cast<QLineEdit *>(m_widget)->text());
    case FieldKind::Note: return static_cast<NoteEdit *>(m_widget)->toPlainText();
    case FieldKind::Choice: {
        const auto *field = static_cast<CompleterField *>(m_widget);
        return field->key().isEmpty() ? field->text() : QString::fromUtf8(field->key());
    }
    case FieldKind::Closed: return static_cast<QComboBox *>(m_widget)->currentData().toString();
    case FieldKind::Municipality: {
        const auto *field = static_cast<CompleterField *>(m_widget);
        return toJsonObject(MunicipalityRef{QString::fromUtf8(field->key()), field->text().trimmed()});
    }
    case FieldKind::Few:
    case FieldKind::Answer: return QString::fromUtf8(static_cast<ChoiceRow *>(m_widget)->chosen());
    case FieldKind::Many: {
        QJsonArray keys;
        for (const Tag &tag : static_cast<TagField *>(m_widget)->tags())
            keys.append(tag.key.isEmpty() ? tag.text : QString::fromUtf8(tag.key));
        return keys;
    }
    case FieldKind::Moment: return static_cast<MomentField *>(m_widget)->kept();
    case FieldKind::Check: return static_cast<QCheckBox *>(m_widget)->isChecked();
    }
    Q_UNREACHABLE();
}

FieldNote FieldEditor::note() const
{
    const auto *line = qobject_cast<const QLineEdit *>(m_widget);
    if (!line || line->text().trimmed().isEmpty())
        return {};
    const QString typed = line->text();
    if (m_kind == FieldKind::Date && dateIn(typed, {}).isNull())
        return {tr("No date such as 2011-07-02: not changed."), true};
    if (m_kind == FieldKind::Date || m_name == QLatin1String{"assumedAge"})
        return NumberNotes::ofBirth(typed, localDate(m_clock.now()));
    if (m_name == QLatin1String{"identity"})
        return NumberNotes::ofIdentity(typed, localDate(m_clock.now()));
    if (m_name == QLatin1String{"callbackNumber"})
        return NumberNotes::ofPhone(typed);
    if (m_kind == FieldKind::Phones)
        for (const auto &phone : phonesIn(typed))
            if (const FieldNote note = NumberNotes::ofPhone(fromJson<PersonPhone>(phone).number);
                note.isWarning)
                return note;
    return {};
}

void FieldEditor::setValue(const QJsonValue &value)
{
    const QSignalBlocker quiet{this};
    switch (m_kind) {
    case FieldKind::Line:
    case FieldKind::Date: static_cast<QLineEdit *>(m_widget)->setText(value.toString()); break;
    case FieldKind::Phones: static_cast<QLineEdit *>(m_widget)->setText(typedPhones(value.toArray())); break;
    case FieldKind::Note: static_cast<NoteEdit *>(m_widget)->setPlainText(value.toString()); break;
    case FieldKind::Choice: {
        auto *field = static_cast<CompleterField *>(m_widget);
        const bool known = field->property("options").toMap().contains(value.toString());
        known ? field->setKey(value.toString().toUtf8()) : field->setFreeText(value.toString());
        break;
    }
    case FieldKind::Closed: {
        auto *box = static_cast<QComboBox *>(m_widget);
        box->setCurrentIndex(std::max(0, box->findData(value.toString())));
        break;
    }
    case FieldKind::Municipality: {
        auto *field = static_cast<CompleterField *>(m_widget);
        const auto ref = fromJson<MunicipalityRef>(value);
        ref.code.isEmpty() ? field->setFreeText(ref.text) : field->setKey(ref.code.toUtf8());
        break;
    }
    case FieldKind::Few:
    case FieldKind::Answer: static_cast<ChoiceRow *>(m_widget)->setChosen(value.toString().toUtf8()); break;
    case FieldKind::Many:
        static_cast<TagField *>(m_widget)->setTags(tagsOf(value.toArray(), *m_widget));
        break;
    case FieldKind::Moment: static_cast<MomentField *>(m_widget)->setKept(value); break;
    case FieldKind::Check: static_cast<QCheckBox *>(m_widget)->setChecked(value.toBool()); break;
    }
}

bool FieldEditor::isUnreadable() const
{
    return m_kind == FieldKind::Moment && static_cast<MomentField *>(m_widget)->isUnreadable();
}

bool FieldEditor::isMissing() const
{
    if (!m_isNeeded)
        return false;
    const QJsonValue given = value();
    switch (given.type()) {
    case QJsonValue::Bool: return !given.toBool();
    case QJsonValue::String: return given.toString().trimmed().isEmpty();
    case QJsonValue::Array: return given.toArray().isEmpty();
    case QJsonValue::Object: return fromJson<MunicipalityRef>(given).isEmpty();
    case QJsonValue::Null:
    case QJsonValue::Undefined: return true;
    case QJsonValue::Double: return false;
    }
    return false;
}

} // namespace jour::ui
