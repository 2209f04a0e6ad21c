#pragma once

#include "directory/point_form.h"
#include "domain/cases/classification.h"
#include "widgets/completion_list.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace jour::ui {

class ChannelDates;
class CompleterField;
class PlainLabel;

/// The ways to reach a contact point, in the order they are tried; what is odd about one is said under it.
class ChannelRows final : public QWidget
{
    Q_OBJECT

public:
    explicit ChannelRows(const Classifications &lists, QWidget *parent = nullptr);
    ~ChannelRows() override;

    void setChannels(const std::vector<ChannelForm> &channels);
    [[nodiscard]] std::vector<ChannelForm> channels() const;

    /// Where Tab comes from and the last place it goes to here.
    void setBefore(QWidget &before) { m_before = &before; }
    [[nodiscard]] QWidget *lastStop() const;

Q_SIGNALS:
    void changed();

private:
    struct Row
    {
        QWidget *box;
        CompleterField *kind;
        QLineEdit *value;
        QLineEdit *remark;
        QPushButton *when; ///< shows the dates
        ChannelDates *dates;
        QPushButton *remove;
        PlainLabel *hint;
    };

    void addRow(const ChannelForm &channel);
    void layOut(const Row &row);
    void fill(const Row &row, const ChannelForm &channel);
    void connectRow(const Row &row);
    void removeRow(QWidget *box);
    void nameRows();
    void orderTabs();
    void showHint(const Row &row) const;
    [[nodiscard]] static ChannelForm channelOf(const Row &row);

    std::vector<CompletionItem> m_kinds;
    std::vector<Row> m_rows;
    QVBoxLayout *m_column;
    QPushButton *m_add;
    QWidget *m_before = nullptr;
};

} // namespace jour::ui
