#pragma once

#include "actions/action_table.h"
#include "actions/feature_context.h"
#include "case_panel/act_forms.h"
#include "case_panel/form_place.h"
#include "domain/cases/case.h"
#include "domain/events/event_body.h"
#include "support/file_ask.h"
#include "support/file_reading.h"

#include <QPointer>
#include <QWidget>

class QScrollArea;
class QTabWidget;

namespace jour::ui {

class Banner;
class CaseHeader;
class CasePresenter;
class ChecklistView;
class DocumentWindow;
class DocumentsView;
class EmptyState;
class JournalView;
class OverviewView;
struct CasePanelState;

/// The case in the middle of the window: header, acts, facts, people, journal, checklist, documents.
class CasePane final : public QWidget
{
    Q_OBJECT

public:
    explicit CasePane(FeatureContext context, QWidget *parent = nullptr, FileAsk ask = FileAsk::system(),
                      Background background = onOtherThread());
    ~CasePane() override;

    void open(CaseId id);
    void clear();
    [[nodiscard]] CaseId current() const;
    void setNow(Instant now);
    void setPrivate(bool on);
    void showForm(ActForm form);
    /// Gives the keyboard to the form that is open, else to the parts of the case. From within the case it
    /// goes to the deadlines that run, and from those back. False when no case is shown.
    bool takeKeyboard();
    /// Gives the keyboard to the form of the case, or to its parts: it was opened from elsewhere.
    void focusOpened();
    /// One is being filled in.
    [[nodiscard]] bool hasForm() const;

Q_SIGNALS:
    void opened(jour::CaseId id);
    void municipalitiesChanged(const jour::MunicipalityRef &home, const jour::MunicipalityRef &whereabouts);
    void needsChanged(jour::ui::Needs met);
    void formSwitched();
    void caseRequested(jour::CaseId id);
    void printRequested(jour::CaseId id);
    void pdfRequested(jour::CaseId id);
    void problem(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void hookActions();
    void connectViews();
    void build();
    void render(const CasePanelState &state);
    void settleFocused();
    void focusParts();
    void restoreNote();
    void openForm(FormSpec spec, FormPlace::Save save);
    void editFact(const QString &fact);
    void editPersonFact(PersonId person, const QString &fact);
    void correct(const EventBody &body);
    void correctAct(ActForm form, const QString &title, EntryId entry, const QJsonObject &before);
    void settleResponsibility();
    void merge();
    void unmerge();
    void askReveal(PersonId person);
    void setRevealed(bool revealed);
    void tellMunicipalities();
    [[nodiscard]] bool hidesProtected() const;
    void chooseAttachment();
    void attach(const QStringList &paths);
    void attachRead(CaseId id, const QString &fileName, const FileRead &read);
    void tellFiles();
    void showDocument(DocumentId id);
    void exportDocument(DocumentId id, const QString &fileName);
    void finishDeadline(std::optional<TimerId> chosen);
    [[nodiscard]] QString endDeadline(TimerId id, const QString &reason);
    void backFromForm();
    void snoozeDeadline(std::optional<TimerId> chosen);
    void renderPlan();
    void tell(const QString &problemText);

    FeatureContext m_context;
    FileAsk m_ask;
    FileReading m_reading;
    CasePresenter *m_presenter;
    CaseHeader *m_header;
    Banner *m_banner;
    Banner *m_planBanner;
    FormPlace *m_forms = nullptr;
    QTabWidget *m_tabs;
    OverviewView *m_overview;
    JournalView *m_journal;
    ChecklistView *m_checklist;
    DocumentsView *m_documents;
    EmptyState *m_empty;
    QScrollArea *m_scroll;
    QWidget *m_content;
    CaseId m_shown;
    bool m_private = false;
    bool m_revealed = false;                  ///< what protection hides is in sight
    QPointer<DocumentWindow> m_documentShown; ///< one at a time, of the case on the screen
    QStringList m_notAttached;                ///< of the case on the screen, not yet put away
    std::optional<TimerId> m_lineLeft;        ///< the deadline from whose line the open form came
    CaseId m_formCase;                        ///< the case that the open form is about
};

} // namespace jour::ui
