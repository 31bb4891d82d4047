#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Run a command in a locale that the machine need not have: with-locale.sh nl_NL COMMAND [ARGUMENT...]
# Without the sources of locales, C.UTF-8 goes by that name: translated words, the dates of C.
set -u
name=$1
shift
folder=$(mktemp -d) || exit 1
trap 'rm -rf "$folder"' EXIT
if ! localedef -i "$name" -f UTF-8 "$folder/$name.UTF-8" 2>/dev/null; then
  rm -rf "${folder:?}/$name.UTF-8" # it leaves an empty folder behind
  cp -r /usr/lib/locale/C.utf8 "$folder/$name.UTF-8" || exit 1
fi
LOCPATH=$folder LANG=$name.UTF-8 LC_ALL=$name.UTF-8 LANGUAGE=${name%%_*} "$@"
