#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Speed, as ratios against a baseline of the same run: bench.sh BUILD_DIRECTORY
set -euo pipefail
build=$1
tools=$(dirname "$(readlink -f "$0")")
ninja -C "$build" tests/bench/first-frame tests/bench/empty-window tests/bench/slotje-four \
  tests/bench/bench-engine tests/bench/bench-frames >/dev/null

against() { # WHAT COMMAND
  "$tools/run-in-xvfb.sh" "$build/tests/bench/first-frame" "${RUNS:-11}" \
    "$build/src/ui/slotje --demo" "$1" "$2"
}

"$build/tests/bench/bench-engine"
GSETTINGS_SCHEMA_DIR=$build/data "$tools/run-in-xvfb.sh" "$build/tests/bench/bench-frames"
against 'an empty window' "$build/tests/bench/empty-window"
against 'Slotje with four platforms' "$build/tests/bench/slotje-four --demo"
for program in gnome-text-editor gnome-calculator; do
  ! command -v "$program" >/dev/null || against "$program" "$program"
done
