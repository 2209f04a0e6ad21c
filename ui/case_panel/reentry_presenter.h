#pragma once

#include "case_panel/reentry_forms.h"
#include "services/case_reading.h"
#include "services/form_draft.h"
#include "services/reentry.h"

#include <QObject>

namespace jour::ui {

/// A case to choose from.
struct ReentryCase
{
    CaseId id;
    QString number;
    QString text; ///< "ROC-2026-0412 · Alva Ek · Nykvarn"; masked as the queue is
    friend bool operator==(const ReentryCase &, const ReentryCase &) = default;
};

/// What a code on a sheet is here.
struct ReentrySheet
{
    QString words; ///< empty: nothing was typed
    bool isKnown = false;
    CaseId caseRef; ///< null: of no one case
};

/// What the page for re-entry knows and does.
class ReentryPresenter final : public QObject
{
    Q_OBJECT

public:
    explicit ReentryPresenter(Desk &desk, QObject *parent = nullptr);

    /// Open cases, and those closed within longAgo.
    [[nodiscard]] std::vector<ReentryCase> cases(bool isPrivate) const;
    [[nodiscard]] ReentrySheet sheet(const QString &typed) const;
    /// Reads the case, after the look is journaled. The text says why it could not.
    [[nodiscard]] QString choose(CaseId id);
    void chooseNone() { m_file.reset(); }
    /// The case that is chosen, as it is now.
    [[nodiscard]] const std::optional<CaseFile> &file() const { return m_file; }
    [[nodiscard]] FormSpec form(ReentryKind kind) const;
    /// What is odd about the time; empty: nothing.
    [[nodiscard]] QString oddTimeOf(std::optional<Instant> happenedAt) const;
    /// Saves the line in the chosen case; a text says why it could not.
    [[nodiscard]] QString save(ReentryKind kind, const QJsonObject &values, const Afterwards &what);
    /// The line that was saved last, in words; masked where the case is.
    [[nodiscard]] QString lastLine() const;

    /// What is half-written, over lock and power cut; empty when nothing is.
    [[nodiscard]] QJsonObject draft() const { return m_draft.body(); }
    void keepDraft(const QJsonObject &body);
    void dropDraft();

private:
    Desk &m_desk;
    CaseReading m_reading;
    FormDraft m_draft;
    std::optional<CaseFile> m_file;
};

} // namespace jour::ui
