# Sourced: a folder $out for what comes of it, and on_display, which runs a program on an X server of its own.
command -v Xvfb >/dev/null || { echo "Xvfb is missing: skipped"; exit 77; }
out=$(mktemp -d)
mkfifo "$out/display"
Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp 3>"$out/display" >/dev/null 2>&1 &
server=$!
trap 'kill "$server" 2>/dev/null || true; rm -rf "$out"' EXIT
read -r number <"$out/display" # written when the server takes connections

on_display() {
    DISPLAY=":$number" QT_QPA_PLATFORM=xcb HOME="$out" XDG_CONFIG_HOME="$out" XDG_DATA_HOME="$out" \
        XDG_CACHE_HOME="$out" XDG_RUNTIME_DIR="$out" "$@"
}
