#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Renders every page, in both languages, narrow and wide, light and dark: shots.sh BUILD FOLDER
set -eu
build=$1
folder=$2
tools=$(dirname "$0")
mkdir -p "$folder"
export SLOTJE_LOCALE_DIR="$PWD/$build/po"
case $build in /*) SLOTJE_LOCALE_DIR=$build/po ;; esac
"$tools/run-in-xvfb.sh" "$tools/with-locale.sh" en_US "$build/tests/ui/shots" "$folder" en
"$tools/run-in-xvfb.sh" "$tools/with-locale.sh" nl_NL "$build/tests/ui/shots" "$folder" nl
ls "$folder"
