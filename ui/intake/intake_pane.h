#pragma once

#include "actions/feature_context.h"
#include "domain/cases/case.h"

#include <QWidget>

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
    /// Goes on with a draft, of whomever.
    void resume(DraftId id);
    /// A call is being written in.
    [[nodiscard]] bool isActive() const;

Q_SIGNALS:
    void opened(jour::CaseId id);
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
