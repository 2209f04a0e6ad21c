#pragma once

#include <QWidget>

namespace jour::ui {

class NameButton;
class PlainLabel;

/// A heading that folds what is beneath it. Space, Enter, Left and Right work on it. One that is longer than
/// the line is cut: the whole of it is in the tool tip and the accessible name.
class Section final : public QWidget
{
    Q_OBJECT

public:
    Section(const QString &title, QWidget *content, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// A quiet word to the right: a count, a state. Seen folded too.
    void setSummary(const QString &summary);
    /// What keys do on the heading, told to assistive tools after whether it is open.
    void setHint(const QString &hint);
    void setOpen(bool open);
    [[nodiscard]] bool isOpen() const { return m_open; }

Q_SIGNALS:
    void toggled(bool open);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void render();

    NameButton *m_heading;
    PlainLabel *m_summary;
    QString m_hint;
    QWidget *m_content;
    bool m_open = true;
};

} // namespace jour::ui
