#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Bring the template and the translations up to date: update.sh BUILD_DIRECTORY
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")"
ninja -C "$1" po/slotje.pot >/dev/null
cp "$1/po/slotje.pot" slotje.pot
while read -r language; do
  msgmerge --quiet --no-fuzzy-matching --backup=none --no-location --update "$language.po" slotje.pot
  msgattrib --no-obsolete --no-location -o "$language.po" "$language.po"
  msgfmt --statistics -o /dev/null "$language.po"
done <LINGUAS
