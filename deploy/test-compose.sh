#!/bin/bash
# Tests the compose files on a real container engine, unmodified: settings, start from nothing, reports in by HTTP and by
# the drop folder, crashes under a flow of reports, scaling, end.
#   deploy/test-compose.sh [--stand-ins] [--quick] [plain] [secure]
#   --stand-ins   build images of the same software under the vendors' names first (no image registry needed)
#   --quick       a shorter flow, and only Kafka, streams-app and sink are crashed
# Needs bash, curl, Python 3 and docker with compose v2; jars built by `./unionpulse` or Maven.
set -euo pipefail
cd "$(dirname "$0")/.."

quick=false stand_ins=false modes=()
for argument in "$@"; do
  case $argument in
    --quick) quick=true ;;
    --stand-ins) stand_ins=true ;;
    plain | secure) modes+=("$argument") ;;
    *) sed -n '2,8p' "$0" >&2; exit 2 ;;
  esac
done
[ ${#modes[@]} -gt 0 ] || modes=(plain secure)

work=$(mktemp -d)
chmod 755 "$work"
export COMPOSE_PROJECT_NAME=unionpulse-test PRODUCER_PORT=${TEST_PORT:-18080}
started=$SECONDS
passed=0
ups=0

say() { printf '%4d s  %s\n' $((SECONDS - started)) "$*"; }
pass() { passed=$((passed + 1)); say "passed: $*"; }
fail() { say "FAILED: $*" >&2; exit 1; }

end() {
  local code=$?
  if [ $code -ne 0 ]; then
    compose ps -a >&2 || true
    compose logs --no-log-prefix --tail 5 setup producer watch streams-app sink reconcile >&2 || true
  fi
  [ -z "${flow:-}" ] || docker rm -f unionpulse-test-flow >/dev/null 2>&1 || true
  compose --profile tools down -v --remove-orphans --timeout 5 >/dev/null 2>&1 || true
  rm -rf "$work"
  exit $code
}

files=(-f docker-compose.yml)
compose() { docker compose "${files[@]}" "$@"; }
python() { python3 deploy/test/checks.py "$@"; }

# What Elasticsearch answers, asked inside its own container: it is not published.
elasticsearch() {
  local path=$1 to=(http://localhost:9200)
  if [ "$mode" = secure ]; then
    to=(--cacert /usr/share/elasticsearch/config/certs/ca.pem -u "elastic:$(cat "$SECRETS_DIR/elasticsearch_elastic")" https://elasticsearch:9200)
  fi
  compose exec -T elasticsearch curl -fsS "${to[@]::${#to[@]}-1}" "${to[-1]}$path"
}

counts() { elasticsearch '/union-district-counts/_search?size=10000' | python counts; }
activities() { elasticsearch '/union-activities/_search?size=0&track_total_hits=true' | python total; }

# Runs a command until it succeeds, for so many seconds.
within() {
  local until=$((SECONDS + $1)) what=$2
  shift 2
  until "$@" >"$work/last" 2>&1; do
    if [ $SECONDS -ge $until ]; then tail -n 5 "$work/last" >&2; fail "$what"; fi
    sleep 1
  done
}

is_healthy() { [ "$(docker inspect -f '{{.State.Health.Status}}' "$1")" = healthy ]; }
restarted() { [ "$(docker inspect -f '{{.RestartCount}}' "$1")" -gt "$2" ] && is_healthy "$1"; }

crash() {
  local container before
  container=$(compose ps -q "$1" | head -n 1)
  before=$(docker inspect -f '{{.RestartCount}}' "$container")
  kill -9 "$(docker inspect -f '{{.State.Pid}}' "$container")"
  within 120 "$1 does not come back" restarted "$container" "$before"
  pass "$1 is healthy again after kill -9"
}

up() {
  local from=$SECONDS
  compose up -d --wait --wait-timeout 240 "$@" >"$work/up.log" 2>&1 || { tail -n 20 "$work/up.log" >&2; fail "up"; }
  ups=$((ups + SECONDS - from))
  pass "up and healthy from nothing in $((SECONDS - from)) s ($mode)"
}

token() { compose run --rm -T --no-deps tools token --system "$1" 2>"$work/token" | tr -d '\r\n' || { cat "$work/token" >&2; fail token; }; }

http() {
  local scheme=http options=()
  if [ "$mode" = secure ]; then scheme=https options=(--cacert "$SECRETS_DIR/ca.pem"); fi
  curl -fsS --retry 20 --retry-all-errors --retry-delay 1 "${options[@]}" -H "Authorization: Bearer $bearer" \
    "$@" "$scheme://localhost:$PRODUCER_PORT$path"
}

publish_seeds() {
  local page
  bearer=$(token newspaper)
  local all=(seeds/*.txt)
  # Two pages by HTTP, the others by the folder.
  for page in "${all[@]:0:2}"; do
    path="/v1/pages?document=$(basename "$page")" http -H 'Content-Type: text/plain; charset=utf-8' \
      --data-binary "@$page" -o /dev/null
  done
  local watch
  watch=$(compose ps -q watch)
  for page in "${all[@]:2}"; do docker cp -q "$page" "$watch:/inbox/$(basename "$page")"; done
  within 120 "the seeds do not give 27 activities" has_seeds
  pass "seeds by HTTP and by the folder: 27 activities in their districts"
}

has_seeds() { counts >"$work/now" && python seeds "$work/now"; }

flow_matches() { counts >"$work/now" && python flow "$work/before" "$work/now" "$work/flow/expected.json"; }

# Every metric that alerts and dashboards name is one of a running service. Kafka's own come within two minutes.
metrics_exist() {
  within 180 "alerts or dashboards name metrics that no service has" named_metrics
  pass "the metrics of alerts and dashboards are those of the running services"
}

named_metrics() {
  local service
  : >"$work/metrics"
  for service in producer watch streams-app sink reconcile; do
    compose exec -T elasticsearch curl -fsS "http://$service:8080/metrics" >>"$work/metrics" || return 1
  done
  python metrics "$work/metrics" deploy/prometheus/alerts.yml deploy/grafana/dashboards/unionpulse.json
}

crashes() {
  local count=24000 targets=(kafka registry elasticsearch producer watch streams-app sink)
  if $quick; then count=8000 targets=(kafka streams-app sink); fi
  counts >"$work/before"
  mkdir -p "$work/flow" && chmod 777 "$work/flow"
  flow=$(compose run -d --no-deps --name unionpulse-test-flow -v "$work/flow:/flow" tools \
    generate --publish --count $count --rate 200 --seed 7 --expected /flow/expected.json)
  local target
  for target in "${targets[@]}"; do crash "$target"; done
  within 300 "the flow does not end" flow_has_ended
  [ "$(docker inspect -f '{{.State.ExitCode}}' unionpulse-test-flow)" = 0 ] || { docker logs unionpulse-test-flow >&2; fail "the flow failed"; }
  docker rm unionpulse-test-flow >/dev/null; flow=
  within 240 "the counts are not those of the generator" flow_matches
  pass "after crashes under 200 reports a second the counts are the generator's ($count reports)"
}

flow_has_ended() { [ "$(docker inspect -f '{{.State.Status}}' unionpulse-test-flow)" = exited ]; }

reconciled() {
  compose run --rm -T --no-deps tools reconcile >"$work/reconcile" 2>&1 || { tail -n 5 "$work/reconcile" >&2; fail reconcile; }
  pass "reconcile finds no difference"
}

scaled() {
  compose up -d --wait --no-recreate --scale streams-app=2 >/dev/null 2>&1 || fail "scale to 2"
  [ "$(compose ps -q streams-app | wc -l)" = 2 ] || fail "two instances"
  path=/v1/reports http -H 'Content-Type: application/json' -o /dev/null \
    -d '{"title":"区总工会送清凉","body":"10月14日，海淀区总工会慰问职工200人。"}'
  within 120 "two instances do not count" counted "$(($(activities) + 1))"
  compose up -d --wait --no-recreate --scale streams-app=1 >/dev/null 2>&1 || fail "scale back"
  pass "streams-app scaled to 2 and back"
}

counted() { [ "$(activities)" -ge "$1" ]; }

# Fresh certificates and passwords for this test alone.
secrets() {
  export SECRETS_DIR=$work/secrets
  deploy/certs/make.sh "$SECRETS_DIR" >/dev/null
}

# Searches for every password and key where people look: settings of containers, logs, the image.
no_secret_shows() {
  local file
  for file in "$SECRETS_DIR"/{kafka,registry,elasticsearch}_[a-z]*; do
    case $file in *.properties | *registry_users) ;; *) cat "$file"; echo ;; esac
  done >"$work/patterns"
  for file in "$SECRETS_DIR"/*.key; do sed -n 2p "$file"; done >>"$work/patterns"
  echo "$bearer" >>"$work/patterns"
  [ "$(wc -l <"$work/patterns")" -gt 15 ] || fail "no passwords to search for"
  # shellcheck disable=SC2046
  docker inspect $(compose --profile '*' ps -aq) >"$work/inspect"
  compose --profile '*' logs --no-color >"$work/logs" 2>&1
  docker save "${UNIONPULSE_IMAGE:-unionpulse:0.1.0}" | tar -xO >"$work/image"
  for file in inspect logs image; do
    ! grep -aFqf "$work/patterns" "$work/$file" || fail "a secret shows in $file"
  done
  pass "no secret in docker inspect, logs or image ($(wc -l <"$work/patterns") searched for)"
}

run_mode() {
  mode=$1
  say "== $mode"
  files=(-f docker-compose.yml)
  [ "$mode" = plain ] || { files+=(-f compose.secure.yml); secrets; }
  compose --profile '*' config --format json >"$work/config.json"
  python compose "$work/config.json"
  pass "the settings are safe ($mode)"
  up
  publish_seeds
  [ "$mode" = plain ] || . deploy/test/refusals.sh
  if [ "$mode" = plain ] || ! $quick; then crashes; fi
  [ "$mode" = secure ] || scaled
  reconciled
  [ "$mode" = secure ] || metrics_exist
  [ "$mode" = plain ] || no_secret_shows
  compose --profile '*' down -v --remove-orphans --timeout 15 >/dev/null 2>&1 || fail "down"
  [ -z "$(docker ps -aq --filter "label=com.docker.compose.project=$COMPOSE_PROJECT_NAME")" ] || fail "containers are left"
  pass "down, nothing left"
}

trap end EXIT
python runbook deploy/prometheus/alerts.yml docs/operations.md
pass "every alert has an entry in the runbook"
if $stand_ins; then
  export BASE_IMAGE=unionpulse-test/base
  deploy/test/images.sh
fi
docker compose build --quiet setup
size=$(docker image inspect -f '{{.Size}}' "${UNIONPULSE_IMAGE:-unionpulse:0.1.0}")
[ "$size" -lt 250000000 ] || fail "the image has $((size / 1000000)) MB: 250 at most"
pass "the image has $((size / 1000000)) MB"
for each in "${modes[@]}"; do run_mode "$each"; done
say "up from nothing: $ups s together"
echo "$passed passed, 0 failed"
