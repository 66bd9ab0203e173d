#!/bin/sh
# Refuses a push that breaks the public API without saying so.
# Written by `cargo stability hook install`, removed by `cargo stability hook uninstall`;
# `git push --no-verify` goes past it.
refs=$(cat)
feed() {
    test -z "$refs" || printf '%s\n' "$refs"
}

chained=$(dirname "$0")/pre-push.chained
if test -x "$chained"; then
    feed | "$chained" "$@" || exit
fi

# A program with windows may start git without the PATH of a shell.
PATH=$PATH:${CARGO_HOME:-$HOME/.cargo}/bin
export PATH
for stability in @PROGRAM@ cargo-stability; do
    command -v "$stability" >/dev/null || continue
    feed | "$stability" hook run@ARGUMENTS@ -- "$@"
    exit
done

echo "error: the pre-push hook $0 does not find cargo-stability" >&2
echo '  help: install it (cargo install cargo-stability), or put it on PATH, or push with --no-verify' >&2
exit 1
