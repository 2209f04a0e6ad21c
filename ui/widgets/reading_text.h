#pragma once

#include <QPlainTextEdit>

namespace jour::ui {

/// A longer text to be read, not written: some lines of it are in sight, arrows scroll, Tab leaves it.
class ReadingText final : public QPlainTextEdit
{
    Q_OBJECT

public:
    ReadingText(const QString &text, const QString &accessibleName, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    [[nodiscard]] QSize sizeOf(int lines) const;
};

} // namespace jour::ui
