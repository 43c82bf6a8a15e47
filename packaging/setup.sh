# Sourced by run, test and python: sets `root` to the checkout and `python` to an interpreter that can
# read bootstrap.py (3.8 or later). Which interpreter Nadim itself gets is decided there, not here.
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P) || exit 2

reads_bootstrap() {
    # Without developer tools Apple's python3 only opens a window that asks to install them.
    if [ "$1" = /usr/bin/python3 ] && [ "$(uname)" = Darwin ]; then xcode-select -p >/dev/null 2>&1 || return 1; fi
    [ -x "$1" ] && "$1" -I -S -c 'import sys; sys.exit(sys.version_info < (3, 8))' </dev/null >/dev/null 2>&1
}

find_python() {
    for version in ${NADIM_PYTHON:-3.13 3.14 3.12 3.11}; do
        python=$root/.venv/$version/bin/python
        # No trial run here: this is the way of every start after the first.
        [ -f "$root/.venv/$version/nadim-lock" ] && [ -x "$python" ] && return 0
    done
    for name in python3 python3.13 python3.14 python3.12 python3.11 python; do
        python=$(command -v "$name" 2>/dev/null) && reads_bootstrap "$python" && return 0
    done
    for python in \
        /usr/bin/python3 /usr/local/bin/python3 /opt/homebrew/bin/python3 /home/linuxbrew/.linuxbrew/bin/python3 \
        "${PYENV_ROOT:-${HOME:-/nonexistent}/.pyenv}"/versions/*/bin/python3 \
        "${UV_PYTHON_INSTALL_DIR:-${XDG_DATA_HOME:-${HOME:-/nonexistent}/.local/share}/uv/python}"/*/bin/python3 \
        "${ASDF_DATA_DIR:-${HOME:-/nonexistent}/.asdf}"/installs/python/*/bin/python3 \
        "${MISE_DATA_DIR:-${XDG_DATA_HOME:-${HOME:-/nonexistent}/.local/share}/mise}"/installs/python/*/bin/python3
    do
        reads_bootstrap "$python" && return 0
    done
    return 1
}

if ! find_python; then
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
        echo "No Python is installed: installing Debian's." >&2
        export DEBIAN_FRONTEND=noninteractive
        { apt-get update -q && apt-get install -q -y python3 python3-venv; } </dev/null >&2
        find_python || { echo "Debian's Python could not be installed (apt-get's own message stands above)." >&2; exit 2; }
    else
        if command -v apt-get >/dev/null 2>&1; then command='sudo apt-get install python3 python3-venv'
        elif command -v dnf >/dev/null 2>&1; then command='sudo dnf install python3.13'
        elif command -v pacman >/dev/null 2>&1; then command='sudo pacman -S python'
        else command='install Python 3.13 from python.org'
        fi
        printf 'Nadim needs Python 3.11 or later, and none was found. Please do this, then start again:\n\n    %s\n\n' "$command" >&2
        exit 2
    fi
fi
