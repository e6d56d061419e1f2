#!/bin/sh
# Publishes a report, or an array of them, over HTTP to ./unionpulse serve.
#
#   UNIONPULSE_URL=http://localhost:8080 TOKEN=... docs/examples/curl/publish.sh report.json
#
# The answer is 202 once Kafka has stored it. With the publisher's own id and revision in the report
# a retry is harmless. For Avro straight to Kafka see docs/examples/node and docs/examples/java.
set -eu

url=${UNIONPULSE_URL:-http://localhost:8080}

curl --fail-with-body --silent --show-error \
  --header "Authorization: Bearer ${TOKEN:?set it to what ./unionpulse token gave}" \
  --header 'Content-Type: application/json' \
  --data-binary "@${1:?name the file of the report}" \
  "$url/v1/reports"
