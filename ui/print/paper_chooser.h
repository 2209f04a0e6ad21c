#pragma once

#include <QFrame>
#include <QPointer>

#include <functional>
#include <vector>

class QListWidget;

namespace jour::ui {

class PlainLabel;

/// A paper that can be chosen, by its letter or by Enter.
struct PaperEntry
{
    QString letter; ///< one, upper case
    QString name;
    QString remark; ///< what it is for, or its own key
    std::function<void()> take;
};

/// The papers of a desk over its window. Blocks nothing; a letter or Enter takes one, Esc leaves.
class PaperChooser final : public QFrame
{
    Q_OBJECT

public:
    explicit PaperChooser(QWidget *parent);
    ~PaperChooser() override;

    /// Shows itself over the parent with the first entry chosen, and takes the focus.
    void start(std::vector<PaperEntry> entries);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take(int row);
    void leave();
    /// As high as what can be chosen, in the middle of the window.
    void fit();
    [[nodiscard]] int rowOf(const QString &letter) const;

    PlainLabel *m_title;
    QListWidget *m_list;
    PlainLabel *m_hint;
    std::vector<PaperEntry> m_entries;
    QPointer<QWidget> m_before; ///< what had the focus
};

} // namespace jour::ui
