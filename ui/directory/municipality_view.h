#pragma once

#include "directory/directory_state.h"

#include <QWidget>

class QCheckBox;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace jour {
class Clock;
class Classifications;
} // namespace jour

namespace jour::ui {

class EmptyState;
class PlainLabel;
class PointCard;
class PointEditor;

/// The municipality shown: who answers now, its contact points, and the one that is being written.
class MunicipalityView final : public QWidget
{
    Q_OBJECT

public:
    MunicipalityView(const Classifications &lists, const Clock &clock, QWidget *parent = nullptr);

    void render(const DirectoryState &state);
    void openEditor(const PointForm &typed, const PointChoices &choices);
    /// The editor when it is open, else the contact that is meant, the first one, the button for a new one.
    void focusFirst();
    [[nodiscard]] PointEditor &editor() { return *m_editor; }

Q_SIGNALS:
    void newRequested();
    void editRequested(jour::ContactPointId id);
    void verifyRequested(jour::ContactPointId id);
    void historyRequested(jour::ContactPointId id);
    void agreementRequested(bool inAgreement);

private:
    void buildHeader(QVBoxLayout &column);
    void renderHeader(const DirectoryState &state);
    void renderCards(const DirectoryState &state);
    void clearCards();
    /// Marks the contact that is meant and brings it into view.
    void renderInSight(ContactPointId inSight, bool scroll);
    [[nodiscard]] PointCard *cardOf(ContactPointId id) const;
    /// Brings the beginning or the end of the editor into view.
    void scrollToEditor(Qt::Edge edge);

    DirectoryState m_state;
    PlainLabel *m_title;
    PlainLabel *m_caption;
    QCheckBox *m_agreement;
    PlainLabel *m_reason;
    PlainLabel *m_answerIcon;
    PlainLabel *m_answer;
    PlainLabel *m_night;
    QPushButton *m_new;
    QWidget *m_header;
    QScrollArea *m_scroll;
    PlainLabel *m_more; ///< of those that are not shown
    QVBoxLayout *m_cards;
    PointEditor *m_editor;
    EmptyState *m_empty;
    std::vector<PointCard *> m_shown;
};

} // namespace jour::ui
