#pragma once

#include "rosters/roster_state.h"
#include "services/form_draft.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>

namespace jour::ui {

class Banner;
class DutyForm;
class RosterPresenter;
struct DutyFormContext;
struct Written;

/// What a form is about, as a draft keeps it.
struct FormSubject
{
    QString form; ///< the object name of the form; empty: none
    DutyListId list;
    ContactPointId point;
    DutyShiftId shift;
    DutyOverrideId change;
    DutyPersonId person;
    DutyList seen; ///< the list as it was when the form was opened
    friend bool operator==(const FormSubject &, const FormSubject &) = default;
    static constexpr auto fields()
    {
        return std::tuple{field("form", &FormSubject::form),     field("list", &FormSubject::list),
                          field("point", &FormSubject::point),   field("shift", &FormSubject::shift),
                          field("change", &FormSubject::change), field("person", &FormSubject::person),
                          field("seen", &FormSubject::seen)};
    }
};

/// Beneath the roster, what must be written is written: one form at a time. It acts on what it was opened
/// for, whatever is chosen since. What is half-written is kept, encrypted, from the first key, found again
/// after a lock, and asked about before it is discarded.
class RosterForms final : public QWidget
{
    Q_OBJECT

public:
    RosterForms(Desk &desk, RosterPresenter &presenter, QWidget *parent = nullptr);
    ~RosterForms() override;

    void writeShift(bool change);
    void writeOverride(const DutyOverride &change);
    void writeChange(DutyOverrideId id);
    void writeProposed();
    void writeSwap();
    void writeRotations();
    void writeFixed();
    void writeList(bool isNew);
    void writePerson(DutyPersonId id);
    void editCurrent();

    [[nodiscard]] DutyForm *form() const { return m_form; }
    /// What is written is about the list that is shown; a person is of no list.
    [[nodiscard]] bool isAboutList() const;
    /// Closes the form, or asks first when something is half-written; asked again: stays.
    void leave();
    /// At once, or when what is half-written has been saved or discarded.
    void leaveThen(const std::function<void()> &then);
    /// Opens what was half-written before a lock or crash, unless something is being written.
    void pickUpDraft();

Q_SIGNALS:
    void opened(QWidget *form);
    /// The form that had the keyboard is no more.
    void closed();
    /// Nothing was opened, and why.
    void refused(const QString &text);

private:
    [[nodiscard]] bool hasPoint();
    [[nodiscard]] DutyFormContext context() const;
    [[nodiscard]] DutyOverride proposed() const;
    [[nodiscard]] ShiftDraft proposedShift(DutyShiftId id) const;
    [[nodiscard]] std::optional<OpenSpan> proposedSpan() const;
    void reopen(const FormSubject &subject);
    void reopenOverride(DutyOverrideId id);
    void begin(const char *form, DutyListId list);
    void makeShift(DutyShiftId id);
    void makeOverride(const DutyOverride &change);
    void makeSwap();
    void makeRotations();
    void makeFixed();
    void makeList(bool isNew);
    void makePerson(DutyPersonId id);

    // roster_forms_keeping.cpp
    void showForm(DutyForm *form);
    void closeForm();
    void closeAnd(const std::function<void()> &then);
    void finish(const Written &written);
    void ask();
    void goOn();
    void answer(const QByteArray &key);
    void edited();
    void keep();

    RosterPresenter &m_presenter;
    FormDraft m_draft;
    Banner *m_question;
    QPointer<DutyForm> m_form;
    FormSubject m_subject;
    RosterPlace m_place;
    std::function<void()> m_then; ///< asked about; empty: nothing is asked
    QPointer<QWidget> m_wasIn;    ///< what had the keyboard when it was asked
    QTimer m_keep;
    bool m_isKept = false;
};

} // namespace jour::ui
