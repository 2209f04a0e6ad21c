#pragma once

#include "actions/action_table.h"
#include "actions/feature_context.h"
#include "contact_panel/contact_presenter.h"

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace jour::ui {

class Clipboard;
class ContactCard;
class DialCard;
class EmptyState;

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
    /// Gives the keyboard to the contact that is chosen, else to the first.
    void takeKeyboard();

protected:
    void resizeEvent(QResizeEvent *event) override;

Q_SIGNALS:
    void needsChanged(jour::ui::Needs met);
    void editRequested(const QString &municipalityCode);
    void reached();
    void problem(const QString &text);

private:
    void hookActions();
    void render(const ContactPanelState &state);
    void renderGroups(const ContactPanelState &state);
    void addGroup(const ContactGroup &group, std::size_t index);
    void renderChosen(const ContactPanelState &state);
    void call();
    void dial();
    void log(AttemptOutcome outcome);

    FeatureContext m_context;
    ContactPresenter *m_presenter;
    Clipboard *m_clipboard;
    DialCard *m_call;
    QVBoxLayout *m_column;
    EmptyState *m_empty;
    QScrollArea *m_scroll;
    std::vector<ContactGroup> m_shown;
    std::vector<std::pair<ContactPlace, ContactCard *>> m_cards;
    ContactPointId m_inSight; ///< the chosen one that was scrolled to
};

} // namespace jour::ui
