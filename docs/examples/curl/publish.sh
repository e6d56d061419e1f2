#!/bin/sh
# Publishes a report over HTTP to ./unionpulse serve, and the schema straight from the registry.
#
#   UNIONPULSE_URL=http://localhost:8080 TOKEN=… docs/examples/curl/publish.sh report.json
#
# What comes in is JSON in the contract's form; the answer is 202 once Kafka has stored it. For Avro
# straight to Kafka there is no curl: see docs/examples/node and docs/examples/java.
set -eu

url=${UNIONPULSE_URL:-http://localhost:8080}
file=${1:--}

curl --fail-with-body --silent --show-error \
  --header "Authorization: Bearer ${TOKEN:?set TOKEN to the publisher\'s token}" \
  --header 'Content-Type: application/json' \
  --header "Idempotency-Key: ${IDEMPOTENCY_KEY:-$(cksum <"$file" | tr ' ' '-')}" \
  --data-binary "@$file" \
  "$url/v1/reports"
