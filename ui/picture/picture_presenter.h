#pragma once

#include "picture/picture_state.h"
#include "services/picture.h"

#include <QObject>

namespace jour::ui {

/// The situation picture of one period, one chart at a time, as of when the page was asked for or something
/// was chosen.
class PicturePresenter final : public QObject
{
    Q_OBJECT

public:
    explicit PicturePresenter(Desk &desk, QObject *parent = nullptr);

    /// Reads anew; the first time the last month that is final.
    void start();
    void show(const PicturePeriod &period);
    void setKind(PeriodKind kind);
    void showEarlier() { move(-1); }
    void showLater() { move(1); }
    void compareWith(Comparison comparison);
    void choose(int topic);

    [[nodiscard]] const PictureState &state() const { return m_state; }
    /// The period as a table for other programs, and what it is compared with.
    [[nodiscard]] QByteArray csv(std::optional<int> topic) const;
    /// Every chart, in order.
    [[nodiscard]] std::vector<TopicState> allTopics() const;
    /// Journals that a chart leaves the desk, before it does, with what it is compared with; or that it did
    /// not after all. `topic`: none: all of them. `format`: as Picture::release().
    [[nodiscard]] Result<> release(std::optional<int> topic, const QString &format);

Q_SIGNALS:
    void stateChanged(const jour::ui::PictureState &state);

private:
    void move(int by);
    void refresh();
    void render();
    [[nodiscard]] std::optional<PicturePeriod> comparedPeriod() const;

    Desk &m_desk;
    Comparison m_comparison = Comparison::Before;
    std::optional<PicturePeriod> m_period; ///< none: not asked for yet
    int m_topic = 0;
    std::optional<PeriodPicture> m_now;
    std::optional<PeriodPicture> m_before;
    QString m_problem;
    PictureState m_state;
};

} // namespace jour::ui
