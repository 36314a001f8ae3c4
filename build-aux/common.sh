# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# What build-aux/run, build-aux/test and their sisters share: the machine made ready, the locales, the build.
# To be sourced, after "set -eu".
#
# Nothing remembers that the machine is ready: dpkg is asked each time, which takes a few hundredths of a second and
# cannot be out of date, as a stamp in the build directory could.

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
build=$top/_build

# Debian's packages for Python belong to Debian's Python, whatever comes first in PATH.
python=/usr/bin/python3
[ -x "$python" ] || python=python3

say ()
{
  printf '%s\n' "$*" >&2
}

fail ()
{
  say "$0: $*"
  exit 1
}

# The names in a package list, without its comments.
packages ()
{
  local list
  for list; do
    if [ -f "$top/build-aux/packages/$list" ]; then
      sed -e 's/#.*//' -e '/^[[:space:]]*$/d' "$top/build-aux/packages/$list"
    fi
  done
}

# Those of the given packages that dpkg does not have.
missing_packages ()
{
  local name installed
  installed=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' 2>/dev/null | sed -n 's/^installed //p')
  # A package that has been renamed is there under the name that provides it.
  installed+=$'\n'$(dpkg-query -W -f '${db:Status-Status} ${Provides}\n' 2>/dev/null | sed -n 's/^installed //p' \
                    | tr ',' '\n' | sed -e 's/([^)]*)//g' -e 's/^ *//' -e 's/ *$//')
  for name; do
    grep -qxF -- "$name" <<< "$installed" || printf '%s\n' "$name"
  done
}

# Runs a command as root: directly, or through sudo where that asks no question we cannot answer.
as_root ()
{
  if [ "$(id -u)" = 0 ]; then
    "$@"
  elif [ -t 0 ]; then
    sudo -- "$@"
  else
    sudo -n -- "$@"
  fi
}

may_be_root ()
{
  [ "$(id -u)" = 0 ] || { command -v sudo > /dev/null && { [ -t 0 ] || sudo -n true 2> /dev/null; }; }
}

apt_get ()
{
  as_root env DEBIAN_FRONTEND=noninteractive DEBCONF_NONINTERACTIVE_SEEN=true \
    apt-get -q -y -o Dpkg::Use-Pty=0 -o DPkg::Lock::Timeout=120 -o Acquire::Retries=3 "$@" < /dev/null >&2
}

# The release of Debian, 12 or 13; nothing elsewhere.
debian_release ()
{
  (
    ID='' VERSION_ID=''
    if [ -r /etc/os-release ]; then
      . /etc/os-release
    fi
    if [ "$ID" = debian ] && command -v apt-get > /dev/null; then
      printf '%s\n' "$VERSION_ID"
    fi
  )
}

# On a system that we do not know: name what is not there, and stop.
name_what_is_missing ()
{
  local lacking=() pair
  for pair in 'cc:a C compiler' 'meson:meson 1.0 or later' 'ninja:ninja' 'pkg-config:pkg-config' 'msgfmt:gettext' \
              'glib-compile-schemas:the development tools of GLib' 'glib-compile-resources:the development tools of GLib' \
              'python3:python3' 'localedef:the sources of the locales' "$@"; do
    command -v "${pair%%:*}" > /dev/null || lacking+=("${pair#*:} (${pair%%:*})")
  done
  if command -v pkg-config > /dev/null; then
    for pair in 'glib-2.0 >= 2.74' 'gtk4 >= 4.8' 'libadwaita-1 >= 1.2' 'sqlite3 >= 3.40' 'cairo >= 1.16' \
                'cairo-pdf >= 1.16' 'cairo-svg >= 1.16' 'pangocairo >= 1.50'; do
      pkg-config --exists "$pair" || lacking+=("the development files of $pair")
    done
  fi
  if command -v fc-list > /dev/null && [ -z "$(fc-list :lang=ja family)" ]; then
    lacking+=("a font with Japanese letters, such as Noto Sans CJK")
  fi
  if [ ${#lacking[@]} -gt 0 ]; then
    say "This is not Debian 12 or 13, where $0 would install by itself what it needs.  Missing here:"
    printf '  %s\n' "${lacking[@]}" >&2
    exit 1
  fi
}

# Compilers, sanitizers and the display need /proc, which a root that was only unpacked has not mounted.
mount_proc ()
{
  if [ ! -e /proc/self ] && may_be_root; then
    say 'This root has no /proc: mounting one.'
    as_root mount -t proc proc /proc 2> /dev/null || say 'That is not allowed here; going on without.'
  fi
}

# make_ready LIST…: installs what the lists name, where it is not there yet.
make_ready ()
{
  local release wanted missing
  release=$(debian_release)
  case $release in
    12 | 13) ;;
    *)
      case " $* " in
        *' test '*) name_what_is_missing 'Xvfb:Xvfb' 'dbus-run-session:D-Bus' 'pdftotext:the tools of poppler' 'qpdf:qpdf' ;;
        *) name_what_is_missing ;;
      esac
      return
      ;;
  esac

  mount_proc
  # No process substitution in this file: it needs /dev/fd.
  mapfile -t wanted <<< "$(packages "$@" "${@/%/-$release}")"
  missing=$(missing_packages "${wanted[@]}")
  if [ -z "$missing" ]; then
    return
  fi
  mapfile -t missing <<< "$missing"
  if ! may_be_root; then
    say "$0: these packages are missing, and only root may install them.  Please run, and then call $0 again:"
    say "  apt-get install --no-install-recommends ${missing[*]}"
    exit 1
  fi
  say "Installing: ${missing[*]}"
  if ! compgen -G '/var/lib/apt/lists/*_Packages*' > /dev/null; then
    apt_get update || say "$0: the package lists could not all be read; going on with what there is"
  fi
  # Lists that are days old name files that the mirror no longer has, hence the second attempt.
  apt_get install --no-install-recommends "${missing[@]}" \
    || { apt_get update && apt_get install --no-install-recommends "${missing[@]}"; } \
    || fail "apt-get could not install: ${missing[*]}.  Its own words stand above; is there a network?"
  missing=$(missing_packages "${missing[@]}")
  [ -z "$missing" ] || fail "still missing after the installation: ${missing//$'\n'/ }"
}

has_locale ()
{
  locale -a 2> /dev/null | tr '[:upper:]' '[:lower:]' | tr -d - | grep -qx "$1.utf8"
}

# Japanese and American English, in the system where we may, else beside the build.
make_locales ()
{
  local language beside=''
  for language in ja_JP en_US; do
    if has_locale "${language,,}"; then
      continue
    fi
    if may_be_root; then
      as_root localedef -i "$language" -f UTF-8 "$language.UTF-8" 2> /dev/null || true
    fi
    has_locale "${language,,}" || beside=yes
  done
  if [ -n "$beside" ]; then
    # LOCPATH hides the system's own, so both are wanted there.
    for language in ja_JP en_US; do
      if [ ! -d "$build/locale/$language.UTF-8" ]; then
        mkdir -p "$build/locale"
        localedef -i "$language" -f UTF-8 "$build/locale/$language.UTF-8" > /dev/null 2>&1 \
          || [ -d "$build/locale/$language.UTF-8" ] \
          || fail "the locale $language.UTF-8 could not be made; it comes with the package locales"
      fi
    done
    export LOCPATH=$build/locale
  fi
}

# compile DIRECTORY [MESON-OPTION…]: a build directory with these options, brought up to date.
compile ()
{
  local dir=$1 log
  shift
  log=$dir/build-aux.log
  mkdir -p "$dir"
  if [ ! -f "$dir/build.ninja" ]; then
    LC_ALL=C.UTF-8 meson setup "$dir" "$top" "$@" > "$log" 2>&1 || { tail -n 30 "$log" >&2; fail "meson setup failed; all of it is in $log"; }
    printf '%s\n' "$@" > "$dir/build-aux.options"
  elif [ $# -gt 0 ] && [ "$(printf '%s\n' "$@")" != "$(cat "$dir/build-aux.options" 2> /dev/null)" ]; then
    LC_ALL=C.UTF-8 meson configure "$dir" "$@" > "$log" 2>&1 || { tail -n 30 "$log" >&2; fail "meson configure failed; all of it is in $log"; }
    printf '%s\n' "$@" > "$dir/build-aux.options"
  fi
  say "Building in ${dir#"$top"/} …"
  LC_ALL=C.UTF-8 ninja -C "$dir" > "$log" 2>&1 \
    || { grep -E 'error:|warning:|FAILED' "$log" | head -n 40 >&2; tail -n 15 "$log" >&2; fail "the build failed; all of it is in $log"; }
  if grep -q 'warning:' "$log"; then
    grep 'warning:' "$log" | sort -u | head -n 40 >&2
  fi
}
