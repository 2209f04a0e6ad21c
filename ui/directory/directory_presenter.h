#pragma once

#include "directory/directory_lines.h"
#include "directory/directory_state.h"
#include "directory/point_past.h"
#include "services/directory.h"

#include <QObject>
#include <QTimer>

namespace jour::ui {

/// The directory: what is shown, what is being written, and where one may go without losing it.
class DirectoryPresenter final : public QObject
{
    Q_OBJECT

public:
    /// Reads nothing before it is looked at.
    explicit DirectoryPresenter(Desk &desk, QObject *parent = nullptr);
    ~DirectoryPresenter() override;

    /// While it is looked at it follows what is saved; else it reads when it is looked at again.
    void setLookedAt(bool isLookedAt);

    [[nodiscard]] const DirectoryState &state() const { return m_state; }
    [[nodiscard]] const PointForm &typed() const { return m_typed; }
    [[nodiscard]] bool isDirty() const;

    void setNow(Instant now);
    void setFilter(const MunicipalityFilter &filter);
    /// Opens again what was half-written before a lock or crash.
    void pickUpDraft();

    /// Goes there, or asks first when something is unsaved.
    void go(const DirectoryMove &move);
    /// The answers to that question.
    void saveAndGo();
    void discardAndGo();
    void stay();

    void edit(const PointForm &form);
    void save();
    void retire(const QString &reason);
    void verifyToday(ContactPointId id);
    void setAgreement(bool inAgreement);

    /// Takes back what was saved last, by saving the version before anew. Not while something is written.
    void undo();
    /// Of the history that is shown.
    void useVersion(qint64 seq);
    void closeHistory();

Q_SIGNALS:
    void stateChanged(const jour::ui::DirectoryState &state);
    /// The editor is to show these words: a new point, one to change, or a draft picked up.
    void editorOpened(const jour::ui::PointForm &typed, const jour::ui::PointChoices &choices);
    /// What was written is saved, and the editor gone.
    void saved(const QString &text);
    /// Something was saved that can be undone.
    void told(const QString &text);
    void problem(const QString &text);
    void importRequested();
    void left();

private:
    void perform(const DirectoryMove &move);
    /// Shows where one has gone; what was saved meanwhile is read first.
    void refresh();
    void read();
    void readRows();
    void showPage();
    void showLines();
    void showHistory(ContactPointId id);
    void showOutcome(const PointPast::Outcome &outcome);
    void openEditor(const ContactPoint &before, const PointForm &typed);
    [[nodiscard]] PointChoices choicesFor(const ContactPoint &before) const;
    void closeEditor();
    [[nodiscard]] bool saveNow();
    [[nodiscard]] bool store(ContactPoint point, const QString &told);
    void keepDraft();
    [[nodiscard]] const ContactPoint *pointOf(ContactPointId id) const;
    void tell();

    Desk &m_desk;
    Directory m_directory;
    DirectoryState m_state;
    DirectoryState m_told;
    PointForm m_typed;
    std::vector<ContactPoint> m_points;  ///< of all municipalities
    std::vector<MunicipalityRow> m_rows; ///< likewise
    Instant m_rowsAt;
    QSet<ContactPointId> m_due; ///< in the test round, when the rows were read
    DirectorySearch m_search;
    PointWords m_words;
    bool m_isIndexOld = true;
    bool m_isOld = true; ///< what was read
    bool m_isLookedAt = false;
    PointPast m_past;
    std::optional<Instant> m_changesAt;
    QTimer m_keep;
};

} // namespace jour::ui
