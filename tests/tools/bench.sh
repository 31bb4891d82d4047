#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Speed, as ratios against a baseline of the same run: bench.sh BUILD_DIRECTORY
set -euo pipefail
build=$1
tools=$(dirname "$(readlink -f "$0")")
ninja -C "$build" tests/bench/first-frame tests/bench/empty-window tests/bench/bench-engine \
  tests/bench/bench-frames >/dev/null
"$build/tests/bench/bench-engine"
GSETTINGS_SCHEMA_DIR=$build/data "$tools/run-in-xvfb.sh" "$build/tests/bench/bench-frames"
"$tools/run-in-xvfb.sh" "$build/tests/bench/first-frame" "${RUNS:-11}" \
  "$build/src/ui/slotje --demo" "$build/tests/bench/empty-window"
