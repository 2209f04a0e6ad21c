#include "rosters/form_fields.h"

#include "support/painting.h"
#include "widgets/choice_row.h"
#include "widgets/completer_field.h"
#include "widgets/moment_field.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QSpinBox>

#include <optional>

namespace jour::ui {

namespace {

const QString typedKey = QStringLiteral("typed");

/// Nothing where the widget is no field.
std::optional<QJsonValue> valueOf(const QWidget &widget)
{
    if (const auto *moment = qobject_cast<const MomentField *>(&widget))
        return moment->kept();
    if (const auto *completer = qobject_cast<const CompleterField *>(&widget)) {
        if (!completer->key().isEmpty())
            return QString::fromLatin1(completer->key().toHex());
        return QJsonObject{{typedKey, completer->text()}};
    }
    if (const auto *choice = qobject_cast<const ChoiceRow *>(&widget))
        return QString::fromLatin1(choice->chosen());
    if (const auto *combo = qobject_cast<const QComboBox *>(&widget))
        return combo->currentIndex();
    if (const auto *number = qobject_cast<const QSpinBox *>(&widget))
        return number->value();
    if (const auto *time = qobject_cast<const QDateTimeEdit *>(&widget))
        return time->dateTime().toString(Qt::ISODate);
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
        return line->text();
    return std::nullopt;
}

void setCompleter(CompleterField &field, const QJsonValue &value)
{
    if (value.isObject())
        field.setFreeText(value.toObject().value(typedKey).toString());
    else
        field.setKey(QByteArray::fromHex(value.toString().toLatin1()));
}

void setValue(QWidget &widget, const QJsonValue &value)
{
    if (auto *moment = qobject_cast<MomentField *>(&widget))
        moment->setKept(value);
    else if (auto *completer = qobject_cast<CompleterField *>(&widget))
        setCompleter(*completer, value);
    else if (auto *choice = qobject_cast<ChoiceRow *>(&widget))
        choice->setChosen(value.toString().toLatin1());
    else if (auto *combo = qobject_cast<QComboBox *>(&widget))
        combo->setCurrentIndex(value.toInt());
    else if (auto *number = qobject_cast<QSpinBox *>(&widget))
        number->setValue(value.toInt());
    else if (auto *time = qobject_cast<QDateTimeEdit *>(&widget))
        time->setDateTime(QDateTime::fromString(value.toString(), Qt::ISODate));
    else if (auto *line = qobject_cast<QLineEdit *>(&widget))
        line->setText(value.toString());
}

/// Each field once; what a field is made of is not looked at.
template<typename Visit>
void visitFields(const QWidget &part, const Visit &visit)
{
    for (QObject *child : part.children()) {
        auto *widget = qobject_cast<QWidget *>(child);
        if (!widget || widget->isWindow() || widget->property("chooser").toBool())
            continue;
        const auto value = valueOf(*widget);
        if (!value)
            visitFields(*widget, visit);
        else if (!widget->objectName().isEmpty())
            visit(*widget, *value);
    }
}

} // namespace

QJsonObject fieldsOf(const QWidget &form)
{
    QJsonObject kept;
    visitFields(
        form, [&](const QWidget &field, const QJsonValue &value) { kept.insert(field.objectName(), value); });
    return kept;
}

void setFields(QWidget &form, const QJsonObject &kept)
{
    visitFields(form, [&](QWidget &field, const QJsonValue &) {
        if (kept.contains(field.objectName()))
            setValue(field, kept.value(field.objectName()));
    });
}

void watchFields(const QWidget &part, QObject *context, const std::function<void()> &changed)
{
    // Also the lines within other fields: each of them is one in the end, or one of these.
    for (const QLineEdit *line : part.findChildren<QLineEdit *>())
        QObject::connect(line, &QLineEdit::textChanged, context, changed);
    for (const QComboBox *combo : part.findChildren<QComboBox *>())
        QObject::connect(combo, &QComboBox::currentIndexChanged, context, changed);
    for (const ChoiceRow *choice : part.findChildren<ChoiceRow *>())
        QObject::connect(choice, &ChoiceRow::choiceMade, context, changed);
}

QLineEdit *lineField(const char *name, const QString &text, QWidget *parent)
{
    auto *field = new QLineEdit{text, parent};
    field->setObjectName(QString::fromLatin1(name));
    keepFromInputLearning(*field);
    return field;
}

} // namespace jour::ui
