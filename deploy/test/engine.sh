#!/bin/bash
# A real container engine with compose v2 on a bare Debian 12 machine (root), from Debian packages only; for machines,
# such as those of continuous integration, that have none.
#   engine.sh setup   install what is missing (a minute, 1 GB), promtool too
#   engine.sh start   dockerd up             engine.sh stop   end the dockerd that start began
#   engine.sh base    the image unionpulse-test/base: Debian with a Java runtime, nginx and Python (a minute)
#   engine.sh env     the line that makes `docker compose` of this shell use it
# DOCKER_WORK names its folder (default /tmp/unionpulse-engine).
set -euo pipefail

work=${DOCKER_WORK:-/tmp/unionpulse-engine}
mkdir -p "$work"
unpacked=$work/v2
export DOCKER_CONFIG=$work/config

# The Debian mirror that this machine already uses.
mirror() {
  { cat /etc/apt/sources.list.d/*.sources 2>/dev/null || true; } | awk '/^URIs:/ { print $2; exit }' | grep . ||
    awk '$1 == "deb" { print $2; exit }' /etc/apt/sources.list
}

setup() {
  local program missing=false
  for program in dockerd debootstrap promtool python3 curl openssl; do
    command -v "$program" >/dev/null || missing=true
  done
  [ -e "$DOCKER_CONFIG/cli-plugins/docker-compose" ] && ! $missing && return 0
  export DEBIAN_FRONTEND=noninteractive
  apt-get update -qq
  apt-get install -y -qq --no-install-recommends docker.io iptables debootstrap prometheus python3 curl openssl >/dev/null
  # Compose v2, buildx and a newer engine are in the next Debian and run on this one: unpacked apart, no source touched.
  local apt=$work/apt
  mkdir -p "$apt/lists/partial" "$apt/cache/archives/partial" "$apt/none" "$work/debs" "$DOCKER_CONFIG/cli-plugins"
  echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $(mirror) trixie main" >"$apt/sources.list"
  cat >"$apt/apt.conf" <<C
Dir::State::lists "$apt/lists"; Dir::Cache "$apt/cache"; Dir::Etc::sourcelist "$apt/sources.list";
Dir::Etc::sourceparts "$apt/none"; Dir::Etc::preferencesparts "$apt/none"; APT::Sandbox::User "root";
C
  (
    export APT_CONFIG=$apt/apt.conf
    apt-get update -qq
    cd "$work/debs"
    apt-get download -qq docker-compose docker-buildx docker.io docker-cli
  )
  local package
  for package in "$work"/debs/*.deb; do dpkg-deb -x "$package" "$unpacked"; done
  ln -sf "$unpacked"/usr/libexec/docker/cli-plugins/docker-{compose,buildx} "$DOCKER_CONFIG/cli-plugins/"
}

start() {
  docker version >/dev/null 2>&1 && return 0
  nohup "$unpacked/usr/sbin/dockerd" --data-root "$work/data" --exec-root "$work/exec" --pidfile "$work/dockerd.pid" \
    -H unix:///var/run/docker.sock >"$work/dockerd.log" 2>&1 </dev/null &
  local i
  for i in $(seq 60); do docker version >/dev/null 2>&1 && return 0; sleep .5; done
  tail -n 20 "$work/dockerd.log" >&2
  return 1
}

base() {
  docker image inspect unionpulse-test/base >/dev/null 2>&1 && return 0
  local root=$work/root
  rm -rf "$root"
  debootstrap --variant=minbase \
    --include=openjdk-17-jre-headless,curl,ca-certificates,ca-certificates-java,nginx-light,python3,openssl \
    bookworm "$root" "$(mirror)" >"$work/debootstrap.log" || { tail -n 20 "$work/debootstrap.log" >&2; return 1; }
  rm -rf "$root"/var/cache/apt/archives/*.deb "$root"/var/lib/apt/lists/* "$root"/usr/share/{doc,man,locale}/*
  tar -C "$root" -c . | docker import --change 'CMD ["bash"]' - unionpulse-test/base >/dev/null
  rm -rf "$root"
}

stop() {
  local pid i
  pid=$(cat "$work/dockerd.pid" 2>/dev/null) || return 0
  kill "$pid" 2>/dev/null || return 0
  for i in $(seq 60); do [ -d "/proc/$pid" ] || return 0; sleep .5; done
}

env() { echo "export DOCKER_CONFIG=$DOCKER_CONFIG"; }

case ${1:-} in
  setup | start | base | stop | env) "$1" ;;
  *) sed -n '2,9p' "$0" >&2; exit 2 ;;
esac
