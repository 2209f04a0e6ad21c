#!/usr/bin/env bash
# A full shift by the keyboard on a real X server, up to the next one's login. JOURBORD_PICTURES=folder keeps pictures of it.
set -euo pipefail
tests=$1
# shellcheck source=tests/x11/with_display.sh
. "$(dirname "$0")/with_display.sh"
on_display "$tests" "[shift run]"
