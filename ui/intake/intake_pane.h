#pragma once

#include "actions/feature_context.h"
#include "domain/cases/case.h"
#include "domain/events/afterwards.h"
#include "intake/intake_state.h"

#include <QWidget>

#include <optional>

namespace jour::ui {

class IntakePresenter;
class IntakeView;

/// Taking a call: the form, its draft, and the case it becomes.
class IntakePane final : public QWidget
{
    Q_OBJECT

public:
    explicit IntakePane(FeatureContext context, QWidget *parent = nullptr);
    ~IntakePane() override;

    /// A new form, received now; what was being written stays as a draft.
    void start();
    /// A new form for a call that was taken on paper, received then.
    void startAfterwards(const Afterwards &taken);
    /// Goes on with a draft, of whomever.
    void resume(DraftId id);
    /// The call being written in, else the half-written one changed last; nothing when there is none.
    [[nodiscard]] std::optional<DraftLine> waiting() const;
    /// Reads the half-written calls of everybody.
    void refresh();
    /// A call is being written in.
    [[nodiscard]] bool isActive() const;

Q_SIGNALS:
    void changed();
    void opened(jour::CaseId id);
    /// The same for a call that was taken on paper.
    void openedAfterwards(jour::CaseId id);
    void left();
    void municipalitiesChanged(const jour::MunicipalityRef &home, const jour::MunicipalityRef &whereabouts);
    /// An earlier case of the same child is to be looked at; the form stays as it is.
    void caseRequested(jour::CaseId id);

protected:
    void showEvent(QShowEvent *event) override;

private:
    IntakePresenter *m_presenter;
    IntakeView *m_view;
};

} // namespace jour::ui
