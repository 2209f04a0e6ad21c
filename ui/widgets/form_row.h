#pragma once

#include <QWidget>

namespace jour::ui {

class PlainLabel;

enum class HintKind { Hint, Warning, Error };

/// A label with mnemonic, a field, and a line beneath. That line's height is most of the gap to the next row,
/// so a one-line hint or warning comes and goes without anything moving. What a list field warns of by itself
/// stands there while nothing worse is said.
class FormRow final : public QWidget
{
    Q_OBJECT

public:
    /// `label` may hold a mnemonic (`&Name`). The field becomes a child and takes the label as accessible
    /// name. A field with such a line of its own (property `hasOwnHint`) gets this one only when there is
    /// something to say.
    FormRow(const QString &label, QWidget *field, QWidget *parent = nullptr);

    void setLabel(const QString &label);
    /// Under the field; an empty text leaves the gap. Also the field's accessible description. A warning or
    /// an error marks the field, too.
    void setHint(const QString &text, HintKind kind = HintKind::Hint);
    [[nodiscard]] QString hint() const;
    [[nodiscard]] QWidget *field() const { return m_field; }

protected:
    /// Passed on by hand: as a focus proxy the row would take part in the order of Tab, and where fields are
    /// made before their rows, lead back to the first.
    void focusInEvent(QFocusEvent *event) override;

private:
    void renderHint();
    void keepHeight();

    QString m_said;
    HintKind m_kind = HintKind::Hint;
    PlainLabel *m_label;
    QWidget *m_field;
    PlainLabel *m_hint;
};

} // namespace jour::ui
