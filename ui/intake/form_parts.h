#pragma once

#include "intake/form_part.h"

class QPushButton;

namespace jour::ui {

class PlainLabel;

// The parts of the intake in the order in which an officer speaks. FormPart does the work; each says what it
// asks.

/// How soon, and what sort of call.
class CallPart final : public FormPart
{
    Q_OBJECT

public:
    explicit CallPart(const FormTables &tables, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Letters where only the urgency is chosen: whoever types them means the name.
    void typedOn(const QString &text);
};

/// Who the child is, its part in what happened, and who holds it on what ground until when.
class ChildPart final : public FormPart
{
    Q_OBJECT

public:
    explicit ChildPart(const FormTables &tables, QWidget *parent = nullptr);

private:
    void addIdentity();
    void addSituation();
};

/// Municipalities, place and travel.
class PlacePart final : public FormPart
{
    Q_OBJECT

public:
    explicit PlacePart(const FormTables &tables, QWidget *parent = nullptr);
};

/// What happened: the police's words and ours, apart.
class EventPart final : public FormPart
{
    Q_OBJECT

public:
    explicit EventPart(const FormTables &tables, QWidget *parent = nullptr);
};

/// What the one who meets the child and the family needs to know.
class CarePart final : public FormPart
{
    Q_OBJECT

public:
    explicit CarePart(const FormTables &tables, QWidget *parent = nullptr);
};

/// Whether the guardians know.
class GuardiansPart final : public FormPart
{
    Q_OBJECT

public:
    explicit GuardiansPart(const FormTables &tables, QWidget *parent = nullptr);
};

/// One more person, a second child too: the one at `index` of the form.
class PersonPart final : public FormPart
{
    Q_OBJECT

public:
    PersonPart(const FormTables &tables, std::size_t index, PersonRole role, QWidget *parent = nullptr);

Q_SIGNALS:
    void removeRequested(std::size_t index);

private:
    void addAge(const QString &path, std::size_t index);
    void addContact(std::size_t index);
};

/// Who reports and how to reach them.
class PolicePart final : public FormPart
{
    Q_OBJECT

public:
    explicit PolicePart(const FormTables &tables, QWidget *parent = nullptr);
};

/// The agreement's three criteria, the verdict, and what follows from it.
class TargetPart final : public FormPart
{
    Q_OBJECT

public:
    explicit TargetPart(const FormTables &tables, QWidget *parent = nullptr);
    void renderVerdict(const IntakeState &state);

private:
    PlainLabel *m_verdict;
    PlainLabel *m_consequence;
};

/// A line whose text is a birth date when it reads as one, and an assumed age otherwise.
[[nodiscard]] QString birthText(const PersonFacts &facts);
void setBirthText(PersonFacts &facts, const QString &typed);
/// The one telephone number that the form asks for; further ones stay as they are.
[[nodiscard]] QString firstPhone(const PersonFacts &facts);
void setFirstPhone(PersonFacts &facts, const QString &typed);

} // namespace jour::ui
