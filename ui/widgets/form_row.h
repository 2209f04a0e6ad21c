#pragma once

#include <QWidget>

namespace jour::ui {

class PlainLabel;

enum class HintKind { Hint, Warning, Error };

/// A label with mnemonic, a field, and a line beneath. That line's height is the gap to the next row, so a
/// one-line hint or warning comes and goes without anything moving.
class FormRow final : public QWidget
{
    Q_OBJECT

public:
    /// `label` may hold a mnemonic (`&Name`). The field becomes a child and takes the label as accessible
    /// name. A field with such a line of its own (property `hasOwnHint`) gets this one only when there is
    /// something to say.
    FormRow(const QString &label, QWidget *field, QWidget *parent = nullptr);

    void setLabel(const QString &label);
    /// Under the field; an empty text leaves the gap. Also the field's accessible description.
    void setHint(const QString &text, HintKind kind = HintKind::Hint);
    [[nodiscard]] QString hint() const;
    [[nodiscard]] QWidget *field() const { return m_field; }

protected:
    /// Passed on by hand: as a focus proxy the row would take part in the order of Tab, and where fields are
    /// made before their rows, lead back to the first.
    void focusInEvent(QFocusEvent *event) override;

private:
    PlainLabel *m_label;
    QWidget *m_field;
    PlainLabel *m_hint;
};

} // namespace jour::ui
