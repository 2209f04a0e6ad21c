#pragma once

/// Makes the icons, sounds and style sheet inside this static library known to Qt. Cheap to call again.
void ensureResources();
