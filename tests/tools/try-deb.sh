#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs the package of FOLDER in a fresh tree of this Debian release, runs both programs as an
# ordinary person there, removes it again, and compares what is left with what was there before.
# Usage, as root: try-deb.sh FOLDER
set -euo pipefail
folder=$(readlink -f "$1")
tree=$folder/tree
release=$(. /etc/os-release && echo "$VERSION_CODENAME")
in_tree() { chroot "$tree" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 "$@"; }
list_files() { (cd "$tree" && find usr etc opt -xdev \( -type f -o -type l \) | sort); }

rm -rf "$tree"
debootstrap --variant=minbase "$release" "$tree"
mount -t proc proc "$tree/proc"
trap 'umount "$tree/proc"' EXIT
cp "$folder"/slotje_*.deb "$tree/root/slotje.deb"
in_tree apt-get install -y -q --no-install-recommends xvfb xauth dbus procps
# What it needs is part of the state before, so that only what is its own has to go.
in_tree sh -c 'apt-get install -y -q --no-install-recommends \
  $(dpkg-deb -f /root/slotje.deb Depends | tr "," "\n" | sed "s/ *(.*//; s/^ *//; s/ *|.*//")'
list_files > "$folder/files-before"

in_tree apt-get install -y -q --no-install-recommends /root/slotje.deb
in_tree useradd --create-home person
cp "$folder"/slotje-*/debian/tests/says-who-sees-what "$tree/usr/local/bin/try-slotje"
in_tree su person -c /usr/local/bin/try-slotje
in_tree su person -c 'slotje --version'
# The window opens and stays open until it is told to stop.
in_tree su person -c '
  xvfb-run -a dbus-run-session env GTK_A11Y=none timeout --preserve-status -s TERM 10 slotje --demo; code=$?
  [ $code -eq 143 ] || [ $code -eq 0 ]'
rm "$tree/usr/local/bin/try-slotje"
in_tree pkill -u person || true
in_tree userdel --force --remove person
in_tree apt-get purge -y -q slotje
list_files > "$folder/files-after"
# Caches of the desktop are made anew by whoever reads them.
left=$(comm -13 "$folder/files-before" "$folder/files-after" | grep -v '\.cache$\|^etc/\(sub\)\?[ug]id-\?$\|^etc/g\?shadow-$\|^etc/\(passwd\|group\)-$' || true)
if [ -n "$left" ]; then
  echo "try-deb: left behind:"
  echo "$left"
  exit 1
fi
echo "try-deb: installed, ran, and went without a trace"
