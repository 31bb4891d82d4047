#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs one command with a display, a session bus and a home of its own.
#   run-in-xvfb.sh COMMAND [ARGUMENT...]
# XVFB_SIZE   size of the screen, 1280x1024x24 by default
# WITH_WM=1   a window manager too, for tests that press keys
# KEEP_HOME=1 the caller's HOME and XDG directories instead of throw-away ones
# Ends with the status of COMMAND, and ends only what it started itself.
set -u
if [ $# -eq 0 ]; then
  echo "usage: ${0##*/} COMMAND [ARGUMENT...]" >&2
  exit 2
fi

place=$(mktemp -d) || exit 1
server= manager=
finish() {
  [ -z "$manager" ] || kill "$manager" 2>/dev/null
  [ -z "$server" ] || { kill "$server" && wait "$server"; } 2>/dev/null
  rm -rf "$place"
}
trap finish EXIT
trap 'exit 130' INT TERM

# Waits up to ten seconds for a file to be there and not empty.
wait_for() {
  for _ in $(seq 500); do
    [ -s "$1" ] && return 0
    kill -0 "$2" 2>/dev/null || return 1
    sleep 0.02
  done
  return 1
}

# The server picks a free display itself and says which once it is ready.
Xvfb -displayfd 9 9>"$place/display" -screen 0 "${XVFB_SIZE:-1280x1024x24}" \
  -nolisten tcp -noreset >"$place/server.log" 2>&1 &
server=$!
wait_for "$place/display" "$server" || { cat "$place/server.log" >&2; exit 1; }
DISPLAY=:$(tr -d '[:space:]' <"$place/display")
export DISPLAY
unset WAYLAND_DISPLAY XAUTHORITY

# OpenGL is slow or hangs here, and its driver shows up in reports of leaks. GTK before 4.14 reads
# the first variable, later ones the second.
export GDK_BACKEND=x11 GSK_RENDERER=cairo
export GDK_DEBUG="${GDK_DEBUG-gl-disable}" GDK_DISABLE="${GDK_DISABLE-gl,vulkan}"
export GSETTINGS_BACKEND="${GSETTINGS_BACKEND:-memory}"

if [ -z "${KEEP_HOME:-}" ]; then
  export HOME="$place/home"
  export XDG_CONFIG_HOME="$HOME/.config" XDG_CACHE_HOME="$HOME/.cache"
  export XDG_DATA_HOME="$HOME/.local/share" XDG_STATE_HOME="$HOME/.local/state"
  export XDG_RUNTIME_DIR="$place/runtime"
  mkdir -p "$XDG_CONFIG_HOME/gtk-4.0" "$XDG_CACHE_HOME" "$XDG_DATA_HOME" "$XDG_STATE_HOME"
  mkdir -m 700 "$XDG_RUNTIME_DIR"
  # Nothing moves, so there is nothing to wait for.
  printf '[Settings]\ngtk-enable-animations=false\ngtk-cursor-blink=false\n' \
    >"$XDG_CONFIG_HOME/gtk-4.0/settings.ini"
fi

if [ -n "${WITH_WM:-}" ]; then
  openbox --startup "sh -c 'echo up >$place/manager'" >"$place/manager.log" 2>&1 &
  manager=$!
  wait_for "$place/manager" "$manager" || { cat "$place/manager.log" >&2; exit 1; }
fi

# What the bus starts talks on standard output, which belongs to the command.
exec 8>&1
dbus-run-session -- bash -c 'exec "$@" >&8 8>&-' bash "$@" >&2
