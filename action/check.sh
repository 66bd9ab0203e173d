#!/usr/bin/env bash
# One step of a GitHub job: compares the commit that is checked out with its base, marks the lines,
# writes the job's summary and keeps one comment on the pull request up to date.
#
# STABILITY_PROGRAM    the command (cargo-stability)
# STABILITY_ARGUMENTS  its further arguments, separated by blanks or line feeds
# STABILITY_COMMENT    `true` to comment, with GITHUB_TOKEN
set -uo pipefail

mark='<!-- cargo-stability:report -->'
longest=65536
program=${STABILITY_PROGRAM:-cargo-stability}
# It ends without the zero that it looks for, which is no failure.
read -rd '' -a arguments <<<"${STABILITY_ARGUMENTS:-}"
# Bash before 4.4 takes an empty list for an unset variable.
call=("$program" stability --head HEAD ${arguments[@]+"${arguments[@]}"})
page=$(mktemp)
outputs=$(mktemp)
trap 'rm -f "$page" "$outputs"' EXIT

api() {
    curl --silent --show-error --fail --max-time 60 --header "Authorization: Bearer $GITHUB_TOKEN" \
        --header 'Accept: application/vnd.github+json' "$@"
}

# The id of the comment that an earlier run wrote, if there is one.
earlier() {
    local from=1 comments id
    while comments=$(api "$1?per_page=100&page=$from"); do
        id=$(jq --raw-output --arg mark "$mark" \
            'map(select(.body // "" | startswith($mark)))[0].id // empty' <<<"$comments")
        if test -n "$id" || test "$(jq length <<<"$comments")" -lt 100; then
            echo "$id"
            return
        fi
        from=$((from + 1))
    done
    return 1
}

# A new comment has to be worth a reader's time; one that is there stays true.
comment() {
    local number issues id verdict
    number=$(jq --raw-output '.pull_request.number // empty' "${GITHUB_EVENT_PATH:-/dev/null}") || return
    test -n "$number" && test -s "$page" || return 0
    if test "$(wc -c <"$page")" -gt "$longest"; then
        "${call[@]}" --quiet --format markdown --output "$page"
    fi
    issues=$GITHUB_API_URL/repos/$GITHUB_REPOSITORY/issues
    id=$(earlier "$issues/$number/comments") || return 1
    if test -n "$id"; then
        jq --raw-input --slurp '{body: .}' "$page" |
            api --request PATCH --data @- "$issues/comments/$id" >/dev/null
        return
    fi
    verdict=$(sed -n 's/^verdict=//p' "$outputs")
    case $verdict in unchanged | additive | new | not-compared) return 0 ;; esac
    jq --raw-input --slurp '{body: .}' "$page" |
        api --request POST --data @- "$issues/$number/comments" >/dev/null
}

GITHUB_STEP_SUMMARY=$page GITHUB_OUTPUT=$outputs "${call[@]}" --format github
status=$?
cat "$page" >>"${GITHUB_STEP_SUMMARY:-/dev/null}"
cat "$outputs" >>"${GITHUB_OUTPUT:-/dev/null}"
if test "${STABILITY_COMMENT:-}" = true && test -n "${GITHUB_TOKEN:-}"; then
    comment || echo '::notice::No comment could be written: that takes curl, jq and a token that may write, which a pull request from a fork has not. The job summary has the report.'
fi
exit "$status"
