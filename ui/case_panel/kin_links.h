#pragma once

#include "services/case_file.h"

#include <QWidget>

namespace jour::ui {

class FlowLayout;

/// The other cases of the same happening, each a link: the root from what goes on under it, and what goes on
/// under it from the root. Hidden where there are none.
class KinLinks final : public QWidget
{
    Q_OBJECT

public:
    explicit KinLinks(QWidget *parent = nullptr);

    void render(const CaseFile &file, Instant now);

Q_SIGNALS:
    void caseRequested(jour::CaseId id);

private:
    void add(const QString &words, const KinCase &kin, Instant now);
    /// Closed as the same event, and nobody said as which.
    void addUnnamed();

    FlowLayout *m_flow;
};

} // namespace jour::ui
