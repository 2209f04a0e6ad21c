#pragma once

#include "domain/contacts/opening_hours.h"
#include "rosters/duty_form.h"

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace jour::ui {

/// The fixed spans of a list, one at a time: a stretch of time in which only the shifts written here hold,
/// such as a holiday that is planned by hand.
class FixedForm final : public DutyForm
{
    Q_OBJECT

public:
    /// Shows the span that `proposed` lies in, or a new one of that length.
    FixedForm(const DutyList &list, const std::optional<OpenSpan> &proposed, const DutyFormContext &context,
              QWidget *parent = nullptr);

    /// The span as it was before; nothing for a new one.
    [[nodiscard]] std::optional<FixedSpan> before() const;
    /// As it is written. Meaningless while something is unreadable.
    [[nodiscard]] FixedSpan span() const;
    [[nodiscard]] QString unreadable() const override;

Q_SIGNALS:
    void removeRequested();

protected:
    [[nodiscard]] QJsonObject keptBeside() const override;
    void setKeptBeside(const QJsonObject &beside) override;

private:
    /// What it does not show of a shift is kept.
    struct Line
    {
        DutyShift before;
        QWidget *row;
        CompleterField *who;
        MomentField *from;
        MomentField *to;
    };
    void build();
    void load(int index);
    void clearLines();
    void addLine(const DutyShift &shift);
    void addNext();

    std::vector<FixedSpan> m_spans;
    DutyFormContext m_context;
    QComboBox *m_which;
    int m_shown = -1; ///< of the spans
    MomentField *m_from;
    MomentField *m_to;
    QLineEdit *m_reason;
    QWidget *m_shifts;
    QVBoxLayout *m_column;
    QPushButton *m_remove;
    std::vector<Line> m_lines;
};

} // namespace jour::ui
