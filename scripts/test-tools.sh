#!/bin/sh
# Sees to what the tests need besides Python: Chromium, axe-core and the HTML checker with its Java.
# On Debian and as root it installs what is missing; elsewhere it says what to install.
set -eu
cd "$(dirname "$0")/.."

missing=""
command -v chromium >/dev/null 2>&1 || missing="$missing chromium"
command -v npm >/dev/null 2>&1 || missing="$missing npm"
command -v java >/dev/null 2>&1 || missing="$missing default-jre-headless"
if [ -n "$missing" ]; then
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
        echo "Installing$missing from Debian's packages ..."
        apt-get update -qq
        # shellcheck disable=SC2086
        DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing fonts-dejavu-core >/dev/null
    else
        echo "The tests need these programs:$missing" >&2
        echo "On Debian or Ubuntu: sudo apt-get install$missing" >&2
        exit 1
    fi
fi
if [ ! -e node_modules/.package-lock.json ] || [ package-lock.json -nt node_modules/.package-lock.json ]; then
    echo "Installing axe-core and the HTML checker into node_modules ..."
    npm ci --silent --no-audit --no-fund
    touch node_modules/.package-lock.json
fi
