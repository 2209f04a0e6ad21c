#!/usr/bin/env bash
# Opens the demo night in a real X window, renders it there, and looks at what came of it.
set -euo pipefail
program=$1
# shellcheck source=tests/x11/with_display.sh
. "$(dirname "$0")/with_display.sh"
on_display "$program" --demo --render "$out/render"
for file in jourbord-night.png jourbord-day.png case-summary.pdf; do
    [ -s "$out/render/$file" ] || { echo "$file is missing"; exit 1; }
done
# A window that painted nothing packs into a few kilobytes.
for picture in jourbord-night jourbord-day; do
    [ "$(stat -c %s "$out/render/$picture.png")" -gt 40000 ] || { echo "$picture.png is blank"; exit 1; }
done
cmp -s "$out/render/jourbord-night.png" "$out/render/jourbord-day.png" && { echo "both themes look alike"; exit 1; }
pdftotext "$out/render/case-summary.pdf" "$out/case-summary.txt"
grep -q "ROC-" "$out/case-summary.txt"
