# Debian packages that a script needs, for `./test` and `./demo` to source: `need` what is missing, then `install_missing`.

missing=()

# need PROGRAM PACKAGE: adds the package to those that are missing, unless the program is there.
need() {
    if command -v "$1" >/dev/null || [[ " ${missing[*]} " == *" $2 "* ]]; then return; fi
    missing+=("$2")
}

# Installs what is missing, or prints the line that does and stops.
install_missing() {
    if ! command -v cargo >/dev/null; then
        echo "error: cargo is missing; install Rust (https://rustup.rs), then run this again" >&2
        exit 1
    fi
    if [ ${#missing[@]} = 0 ]; then return; fi
    if ! command -v apt-get >/dev/null; then
        echo "error: missing: ${missing[*]} (names of Debian packages); install them, then run this again" >&2
        exit 1
    fi
    if [ "$(id -u)" != 0 ]; then
        echo "error: missing: ${missing[*]}; run this, then run this script again:" >&2
        echo "sudo apt-get update && sudo apt-get install --yes --no-install-recommends ${missing[*]}" >&2
        exit 1
    fi
    echo "== apt-get install ${missing[*]}"
    export DEBIAN_FRONTEND=noninteractive
    apt-get --quiet=2 update
    if [[ " ${missing[*]} " == *" postgresql "* ]]; then
        # Else the package would create and start a cluster that nobody needs.
        apt-get --quiet=2 install --yes --no-install-recommends postgresql-common
        sed --in-place 's/^#\?create_main_cluster.*/create_main_cluster = false/' /etc/postgresql-common/createcluster.conf
    fi
    apt-get --quiet=2 install --yes --no-install-recommends "${missing[@]}"
}
