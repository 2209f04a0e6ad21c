#!/usr/bin/env bash
# A whole night on a real X server, with a clock that the test turns. JOURBORD_PICTURES=folder keeps five moments of it.
set -euo pipefail
tests=$1
# shellcheck source=tests/x11/with_display.sh
. "$(dirname "$0")/with_display.sh"
on_display "$tests" "[night run]"
