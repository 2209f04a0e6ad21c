#pragma once

#include <QWidget>

#include <vector>

class QHBoxLayout;
class QPushButton;

namespace jour::ui {

class Banner;

/// What else should be known, in one line: the banner that came last among those that weigh most, and a
/// button that walks to the others. A question weighs more than what only tells, danger more than all. Each
/// keeps what it says until it is settled or put away. The answer to what was just asked is read at once.
class BannerStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit BannerStrip(QWidget *parent = nullptr);

    /// In the order in which they are walked.
    void add(Banner *banner);
    /// One of them says what somebody has asked for: it comes before all others, and stays until it is put
    /// away or walked from, or something dangerous is told.
    void setAnswer(Banner *banner) { m_answer = banner; }
    /// The one that is read now; none when nothing is said.
    [[nodiscard]] Banner *shown() const { return m_shown; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void follow(Banner *changed);
    /// `shown` gives way to `news`.
    [[nodiscard]] bool yields(const Banner &shown, const Banner &news) const;
    void walk();
    void show(Banner *banner);
    [[nodiscard]] std::vector<Banner *> speaking() const;

    std::vector<Banner *> m_banners;
    Banner *m_shown = nullptr;
    Banner *m_answer = nullptr;
    QHBoxLayout *m_row;
    QPushButton *m_next;
};

} // namespace jour::ui
