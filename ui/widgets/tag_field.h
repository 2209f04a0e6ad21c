#pragma once

#include "widgets/completion_list.h"

#include <QFrame>

class QPushButton;

namespace jour::ui {

class CompleterField;
class FlowLayout;

/// One chosen thing. Free text, never refused, has no key.
struct Tag
{
    QByteArray key;
    QString text;

    friend bool operator==(const Tag &, const Tag &) = default;
};

/// Several choices as chips in one field. Typing and Enter add; Backspace at the start steps to the last
/// chip; on a chip the arrows walk and Delete, Backspace, Enter or a click remove.
class TagField final : public QFrame
{
    Q_OBJECT

public:
    explicit TagField(QWidget *parent = nullptr);

    void setItems(std::vector<CompletionItem> items);
    void setPlaceholder(const QString &text);
    void setTags(const std::vector<Tag> &tags); ///< without a signal
    [[nodiscard]] const std::vector<Tag> &tags() const { return m_tags; }

Q_SIGNALS:
    void tagsChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void add(Tag tag);
    void remove(std::size_t index);
    void render();
    void fit();
    void focusChip(int index);
    void showActive(bool active);
    [[nodiscard]] bool chipKey(int index, int key);

    std::vector<CompletionItem> m_items;
    std::vector<Tag> m_tags;
    std::vector<QPushButton *> m_chips;
    FlowLayout *m_flow;
    CompleterField *m_edit;
};

} // namespace jour::ui
