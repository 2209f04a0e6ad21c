#pragma once

#include "intake/intake_state.h"

#include <QFrame>

class QVBoxLayout;

namespace jour::ui {

class PlainLabel;

/// Says that the child has been here before, and leads to the earlier cases.
class MatchBar final : public QFrame
{
    Q_OBJECT

public:
    static constexpr std::size_t most = 4;

    explicit MatchBar(QWidget *parent = nullptr);

    void render(const QString &summary, const std::vector<MatchLine> &matches);

Q_SIGNALS:
    void caseRequested(jour::CaseId id);

private:
    QString m_shown;
    std::vector<MatchLine> m_matches;
    PlainLabel *m_summary;
    QVBoxLayout *m_column;
};

} // namespace jour::ui
