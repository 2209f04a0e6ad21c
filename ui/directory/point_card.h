#pragma once

#include "directory/directory_state.h"

#include <QFrame>

namespace jour::ui {

class NameButton;

/// One contact point to read: who, how, when, verified when. Its name opens the editor, as Enter does.
class PointCard final : public QFrame
{
    Q_OBJECT

public:
    PointCard(const PointRow &row, std::size_t index, QWidget *parent);

    [[nodiscard]] ContactPointId pointId() const { return m_id; }
    void focusName();
    /// It is the one that is meant.
    void setInSight(bool inSight);

Q_SIGNALS:
    void editRequested(jour::ContactPointId id);
    void verifyRequested(jour::ContactPointId id);
    void historyRequested(jour::ContactPointId id);

private:
    void addFoot(const PointRow &row, std::size_t index);

    ContactPointId m_id;
    NameButton *m_name;
};

} // namespace jour::ui
