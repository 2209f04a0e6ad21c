#!/usr/bin/env bash
# Opens the demo night in a real X window, renders it there, and looks at what came of it.
set -euo pipefail
program=$1
command -v Xvfb >/dev/null || { echo "Xvfb is missing: skipped"; exit 77; }
out=$(mktemp -d)
number=$((90 + RANDOM % 400))
Xvfb ":$number" -screen 0 1600x1000x24 -nolisten tcp >/dev/null 2>&1 &
server=$!
trap 'kill "$server" 2>/dev/null || true; rm -rf "$out"' EXIT
for _ in $(seq 100); do
    xdpyinfo -display ":$number" >/dev/null 2>&1 && break
    sleep 0.1
done
DISPLAY=":$number" QT_QPA_PLATFORM=xcb HOME="$out" XDG_CONFIG_HOME="$out/config" "$program" --demo --render "$out/render"
for file in jourbord-night.png jourbord-day.png case-summary.pdf; do
    [ -s "$out/render/$file" ] || { echo "$file is missing"; exit 1; }
done
pdftotext "$out/render/case-summary.pdf" "$out/case-summary.txt"
grep -q "ROC-" "$out/case-summary.txt"
