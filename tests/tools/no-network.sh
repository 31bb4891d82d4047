#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Run a command under strace and fail when it, or a child, asks for a socket that is not local:
# no-network.sh COMMAND [ARGUMENT...]
set -u
log=$(mktemp) || exit 2
trap 'rm -f "$log"' EXIT
strace -f -qq -e trace=%network -o "$log" "$@"
status=$?
foreign=$(grep -E 'socket\(' "$log" | grep -vE 'socket\((AF_UNIX|AF_NETLINK),'
  grep -E 'sa_family=AF_INET' "$log")
if [ -n "$foreign" ]; then
  echo "asked for the network:"
  printf '%s\n' "$foreign" | head
  exit 1
fi
if ! grep -q 'AF_UNIX' "$log" && [ "${EXPECT_SOCKETS:-1}" = 1 ]; then
  echo "no socket at all was seen: the trace did not work"
  exit 1
fi
exit $status
