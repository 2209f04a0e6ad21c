#pragma once

#include "directory/point_form.h"

#include <QWidget>

#include <array>

class QLineEdit;

namespace jour::ui {

class CompleterField;
class FormRow;
class TagField;

/// What a contact has to do with being on duty: when somebody is meant to be, for whom else it answers,
/// who is called when nobody is there, and for whom it is called then.
class DutyFields final : public QWidget
{
    Q_OBJECT

public:
    explicit DutyFields(QWidget *parent = nullptr);

    void open(const PointForm &form, const ContactPoint &before, const PointChoices &choices);
    void writeTo(PointForm &form) const;
    void showHints();
    /// In the order of Tab.
    [[nodiscard]] std::array<QWidget *, 4> stops() const;

Q_SIGNALS:
    void changed();

private:
    void showFallbackHint();
    static void showListHint(FormRow &row, const QString &outsideList, const QString &usual);
    [[nodiscard]] FormRow *rowOf(const QString &label, QWidget *field);

    ContactPoint m_before;
    QStringList m_retired; ///< keys of contacts that are named and never called
    QLineEdit *m_covered;
    TagField *m_serves;
    CompleterField *m_servesLine; ///< of the tags: what is typed and not yet one
    CompleterField *m_fallback;
    TagField *m_standsIn;
    CompleterField *m_standsInLine; ///< of the tags, likewise
    FormRow *m_coveredRow;
    FormRow *m_servesRow;
    FormRow *m_fallbackRow;
    FormRow *m_standsInRow;
};

} // namespace jour::ui
