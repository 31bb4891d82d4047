#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Renders every page in both languages, at three widths, light, dark and in high contrast; also mirrored, with letters
# twice as large, and on a very large screen; and sheets of them all, where ImageMagick is there:
#   shots.sh BUILD FOLDER [NAME]
set -eu
build=$(readlink -f "$1")
folder=$2
name=${3:-}
tools=$(dirname "$0")
mkdir -p "$folder"
export SLOTJE_LOCALE_DIR=$build/po GSETTINGS_SCHEMA_DIR=$build/data

draw() { # LOCALE PREFIX [OPTION...]
  local locale=$1 prefix=$2
  shift 2
  "$tools/run-in-xvfb.sh" "$tools/with-locale.sh" "$locale" "$build/tests/ui/shots" "$@" \
    "$folder" "$prefix" ${name:+"$name"} 2>/dev/null
}

both() { # PREFIX [OPTION...]: the languages at the same time
  local prefix=$1
  shift
  draw en_US "en$prefix" "$@" &
  draw nl_NL "nl$prefix" "$@"
  wait $!
}

both ''
ADW_DISABLE_PORTAL=1 ADW_DEBUG_HIGH_CONTRAST=1 both ''
both -mirrored --mirrored --widths 360
both -large --text-scale 2 --widths 360
XVFB_SIZE=3840x2160x24 draw en_US en-huge --widths 3820

if command -v montage >/dev/null; then
  mkdir -p "$folder/sheets"
  for kind in {en,nl}{,-mirrored,-large}; do
    for width in 360 700 1100; do
      for look in light dark contrast-light contrast-dark; do
        pictures=$(find "$folder" -maxdepth 1 -name "$kind-[a-z]*-$width-$look.png" \
          ! -name "$kind-mirrored*" ! -name "$kind-large*" | sort)
        [ "${kind#*-}" != "$kind" ] &&
          pictures=$(find "$folder" -maxdepth 1 -name "$kind-*-$width-$look.png" | sort)
        # shellcheck disable=SC2086
        [ -z "$pictures" ] || montage $pictures -tile 8x -geometry 360x560+6+6 -label '%t' \
          "$folder/sheets/$kind-$width-$look.png"
      done
    done
  done
fi
ls "$folder" | wc -l
