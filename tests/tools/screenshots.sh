#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Draws the pictures of the description of the program anew: screenshots.sh BUILD FOLDER
set -eu
build=$(readlink -f "$1")
folder=$2
tools=$(dirname "$0")
mkdir -p "$folder"
export SLOTJE_LOCALE_DIR=$build/po
"$tools/run-in-xvfb.sh" "$tools/with-locale.sh" en_US "$build/tests/ui/screenshots" "$folder" en
"$tools/run-in-xvfb.sh" "$tools/with-locale.sh" nl_NL "$build/tests/ui/screenshots" "$folder" nl
