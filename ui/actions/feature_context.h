#pragma once

#include "services/desk.h"

namespace jour::ui {

class ActionRegistry;
struct UiSettings;

/// What every feature of an unlocked desk is built on. It outlives the feature.
struct FeatureContext
{
    Desk &desk;
    ActionRegistry &actions;
    const UiSettings &settings;
};

} // namespace jour::ui
