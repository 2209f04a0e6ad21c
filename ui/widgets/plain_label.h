#pragma once

#include <QLabel>

namespace jour::ui {

/// What a text is on the page; the style sheet gives it size and colour.
enum class TextRole { Body, Muted, Caption, Heading, Title, Display, Warning, Error };

/// The only label in the product: shows its text as it is, whatever tags it holds, and can cut it short with
/// an ellipsis (the whole text is then in the tool tip and always in the accessible name). Where it wraps, a
/// word that no line has room for is broken.
class PlainLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit PlainLabel(QWidget *parent = nullptr) : PlainLabel{QString{}, TextRole::Body, parent} {}
    explicit PlainLabel(const QString &text, TextRole role = TextRole::Body, QWidget *parent = nullptr);

    void setTextRole(TextRole role);
    /// Qt::ElideNone shows all; anything else cuts a single line.
    void setElide(Qt::TextElideMode mode);
    /// The text with `&` taken for itself and not for a mnemonic.
    void setPlainText(const QString &text);

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] bool isCut() const;
    /// Its lines have to break within a word at this width of the text.
    [[nodiscard]] bool breaksWords(int width) const;
    void paintBroken();
    void updateToolTip();

    Qt::TextElideMode m_elide = Qt::ElideNone;
};

} // namespace jour::ui
