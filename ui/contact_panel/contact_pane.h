#pragma once

#include "actions/action_table.h"
#include "actions/feature_context.h"
#include "contact_panel/contact_presenter.h"

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace jour::ui {

class Banner;
class Clipboard;
class EmptyState;
class PlainLabel;

/// Who answers now for the case, why, and the call with one key for what came of it.
class ContactPane final : public QWidget
{
    Q_OBJECT

public:
    explicit ContactPane(FeatureContext context, QWidget *parent = nullptr);
    ~ContactPane() override;

    void showFor(CaseId id, const MunicipalityRef &home, const MunicipalityRef &whereabouts);
    void clear();
    void setNow(Instant now);

Q_SIGNALS:
    void needsChanged(jour::ui::Needs met);
    void editRequested(const QString &municipalityCode);
    void reached();
    void problem(const QString &text);

private:
    void hookActions();
    void render(const ContactPanelState &state);
    void addGroup(const ContactGroup &group);
    [[nodiscard]] QWidget *rowWidget(const ContactRow &row, std::size_t index);
    void choose(std::size_t index);
    void callChosen();
    void log(AttemptOutcome outcome);
    void showChosen();
    [[nodiscard]] const ContactRow *chosen() const;

    FeatureContext m_context;
    ContactPresenter *m_presenter;
    Clipboard *m_clipboard;
    PlainLabel *m_heading;
    PlainLabel *m_number;
    PlainLabel *m_who;
    QWidget *m_call;
    QVBoxLayout *m_column;
    EmptyState *m_empty;
    QScrollArea *m_scroll;
    std::vector<ContactRow> m_rows;
    std::vector<QWidget *> m_widgets;
    std::size_t m_chosen = 0;
};

} // namespace jour::ui
