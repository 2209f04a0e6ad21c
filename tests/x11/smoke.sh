#!/usr/bin/env bash
# Opens the demo night in a real X window, renders it there, and looks at what came of it.
set -euo pipefail
program=$1
command -v Xvfb >/dev/null || { echo "Xvfb is missing: skipped"; exit 77; }
out=$(mktemp -d)
mkfifo "$out/display"
Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp 3>"$out/display" >/dev/null 2>&1 &
server=$!
trap 'kill "$server" 2>/dev/null || true; rm -rf "$out"' EXIT
read -r number <"$out/display" # written when the server takes connections
DISPLAY=":$number" QT_QPA_PLATFORM=xcb HOME="$out" XDG_CONFIG_HOME="$out" XDG_DATA_HOME="$out" \
    XDG_CACHE_HOME="$out" XDG_RUNTIME_DIR="$out" "$program" --demo --render "$out/render"
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
