#pragma once

#include "directory/directory_state.h"

#include <QWidget>

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace jour::ui {

class PlainLabel;

/// Every version of a contact point: who saved it, when, what it changed; and the key to use one again.
class HistoryView final : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryView(QWidget *parent = nullptr);

    void render(const PointHistory &history);
    /// The newest version that can be used again, else the way out.
    void focusFirst();

Q_SIGNALS:
    void useRequested(qint64 seq);
    void leaveRequested();

private:
    [[nodiscard]] QWidget *versionCard(const VersionRow &version, std::size_t index);

    PlainLabel *m_title;
    QPushButton *m_leave;
    QScrollArea *m_scroll;
    QVBoxLayout *m_cards;
    std::vector<QPushButton *> m_uses;
    PointHistory m_shown;
};

} // namespace jour::ui
