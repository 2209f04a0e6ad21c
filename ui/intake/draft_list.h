#pragma once

#include "intake/intake_state.h"

#include <QFrame>

class QScrollArea;
class QVBoxLayout;

namespace jour::ui {

/// Half-written intakes of everybody, to go on with or to discard. Discarding asks once more on the same
/// button.
class DraftList final : public QFrame
{
    Q_OBJECT

public:
    static constexpr int mostSeen = 3; ///< further ones are scrolled to

    explicit DraftList(QWidget *parent = nullptr);

    void render(const std::vector<DraftLine> &drafts);

Q_SIGNALS:
    void resumeRequested(jour::DraftId id);
    void discardRequested(jour::DraftId id);

private:
    void addRow(const DraftLine &draft);

    std::vector<DraftLine> m_drafts;
    QWidget *m_rows;
    QScrollArea *m_scroll;
    QVBoxLayout *m_column;
};

} // namespace jour::ui
