#pragma once

#include "picture/picture_state.h"
#include "services/picture.h"

namespace jour::ui {

class PictureWords;

/// The charts of the picture, in their order: the two maps, then one for each dimension.
inline constexpr int mapTopics = 2;
[[nodiscard]] int topicCount();
[[nodiscard]] QString topicTitle(int topic);
/// What the topic counts.
[[nodiscard]] PictureDimension dimensionOf(int topic);

/// A chart with its words. `before`: what it is compared with, if anything.
[[nodiscard]] TopicState topicState(int topic, const PeriodPicture &now, const PeriodPicture *before,
                                    const PictureWords &words);

} // namespace jour::ui
