#pragma once

#include "services/case_file.h"
#include "services/desk.h"

#include <QPointer>
#include <QScrollArea>
#include <QSet>

#include <map>

class QVBoxLayout;

namespace jour::ui {

class DeadlineList;
class FactList;
class PlainLabel;
class Section;

/// The facts of the case and its people; each can be edited one at a time. Protected persons stay masked
/// until shown.
class OverviewView final : public QScrollArea
{
    Q_OBJECT

public:
    explicit OverviewView(const Desk &desk, QWidget *parent = nullptr);

    void render(const CaseFile &file);
    /// Shows a protected person for a while; the reason has been journaled.
    void showRevealed(const Person &person);
    void setPrivate(bool on);
    /// Whose line in the list of deadlines has the keyboard.
    [[nodiscard]] std::optional<TimerId> focusedDeadline() const;
    /// Nothing when it does not run any more.
    void focusDeadline(TimerId id);
    /// Gives the keyboard to the first line of them; false when nothing runs.
    bool focusDeadlines();

Q_SIGNALS:
    void doneRequested(jour::TimerId id);
    void snoozeRequested(jour::TimerId id);
    void editRequested(const QString &fact);
    void editPersonRequested(jour::PersonId person, const QString &fact);
    void revealRequested(jour::PersonId person);
    void caseRequested(jour::CaseId id);
    /// What protection hides in the case is in sight now, or hidden again.
    void revealedChanged(bool revealed);
    void linkRequested(const jour::PersonMatch &match);
    void responsibilityRequested();

private:
    void rebuild();
    void addMatches();
    void addResponsibility();
    void addDeadlines();
    void showWhole(QWidget &line);
    void addPerson(const Person &person);
    void addSection(const QString &title, QWidget *content);
    void setRevealed(std::optional<Person> person);

    const Desk &m_desk;
    std::optional<CaseFile> m_file;
    std::optional<Person> m_revealed;
    bool m_private = false;
    bool m_hides = false;      ///< somebody in the case is protected
    QSet<QString> m_explained; ///< deadlines that are explained
    QVBoxLayout *m_column;
    QPointer<DeadlineList> m_deadlines; ///< none: nothing runs
};

} // namespace jour::ui
