# Part of test-compose.sh, secured: who has no certificate or password, or is somebody else, is refused by each server.
# Asked from a container in the internal network that has the tools and every client's files, unlike any application.

# A command with somebody's Kafka and registry, and the operator's Elasticsearch.
as() { # user, command
  local user=$1
  shift
  sed -e "/^sasl.jaas/s/\${env:CLIENT_USER}/$user/; s|\${file:/run/secrets/kafka_password}|$(cat "$SECRETS_DIR/kafka_$user")|" \
    -e "/^schema/s/\${env:CLIENT_USER}/$user/; s|\${file:/run/secrets/registry_password}|$(cat "$SECRETS_DIR/registry_$user")|" \
    deploy/secure/client-elasticsearch.properties >"$work/clients/$user.properties"
  compose run --rm -T --no-deps -e UNIONPULSE_CLIENT_CONFIG="/clients/$user.properties" -v "$work/clients:/clients:ro" \
    -v "$PWD/seeds:/seeds:ro" tools "$@"
}

refused() { # what, words that the refusal has, command
  local what=$1 words=$2
  shift 2
  if "$@" >"$work/refused" 2>&1; then fail "$what is not refused"; fi
  grep -qiE "$words" "$work/refused" || { tail -n 5 "$work/refused" >&2; fail "$what ends for another reason"; }
  pass "refused: $what"
}

curl_inside() { compose exec -T elasticsearch curl -sS -f --max-time 10 "$@"; }
ask=(--cacert /usr/share/elasticsearch/config/certs/ca.pem)

# Without a password.
refused "Elasticsearch without a password" '401' curl_inside "${ask[@]}" https://elasticsearch:9200/
refused "the registry without a password" '401' curl_inside "${ask[@]}" https://registry-door:8081/apis/ccompat/v7/subjects
refused "the producer without a token" '401' curl -fsS --cacert "$SECRETS_DIR/ca.pem" -H 'Content-Type: application/json' -d '{}' \
  "https://localhost:$PRODUCER_PORT/v1/reports"
mkdir -p "$work/clients"
sed 's|${file:/run/secrets/kafka_password}|wrong|' deploy/secure/client.properties >"$work/clients/wrong.properties"
refused "Kafka with a wrong password" 'auth|credential|refuse' compose run --rm -T --no-deps \
  -e UNIONPULSE_CLIENT_CONFIG=/clients/wrong.properties -v "$work/clients:/clients:ro" tools dead-letters list --timeout 10
# With a certificate that somebody else signed, or none, where certificates are the login.
refused "Kafka's inner door without a certificate" 'alert|handshake|certificate|reset' \
  curl_inside "${ask[@]}" --tls-max 1.2 https://kafka:9093/
# With somebody else's rights.
refused "the sink's user writing reports" 'authoriz|refuse|denied' as sink ingest --timeout 20 /seeds
refused "the producer's user reading counts" 'authoriz|refuse|denied' as producer reconcile
refused "the sink's user registering a schema" '403' curl_inside "${ask[@]}" -u "sink:$(cat "$SECRETS_DIR/registry_sink")" \
  -X POST -H 'Content-Type: application/vnd.schemaregistry.v1+json' -d '{"schema":"\"string\""}' \
  https://registry-door:8081/apis/ccompat/v7/subjects/union.reports-value/versions
refused "reconcile's user writing documents" '403' curl_inside "${ask[@]}" \
  -u "reconcile:$(cat "$SECRETS_DIR/elasticsearch_reconcile")" -X POST -H 'Content-Type: application/x-ndjson' \
  --data-binary $'{"delete":{"_index":"union-activities","_id":"x"}}\n' https://elasticsearch:9200/_bulk
