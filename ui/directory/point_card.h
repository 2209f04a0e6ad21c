#pragma once

#include "directory/directory_state.h"

#include <QFrame>

class QPushButton;

namespace jour::ui {

/// One contact point to read: who, how, when, verified when. Its name opens the editor.
class PointCard final : public QFrame
{
    Q_OBJECT

public:
    PointCard(const PointRow &row, std::size_t index, QWidget *parent);

    void focusName();

Q_SIGNALS:
    void editRequested(jour::ContactPointId id);
    void verifyRequested(jour::ContactPointId id);

private:
    QPushButton *m_name;
};

} // namespace jour::ui
