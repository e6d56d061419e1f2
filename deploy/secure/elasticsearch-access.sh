#!/bin/bash
# Makes the roles and users of Elasticsearch over its own API, as the user elastic; safe to repeat.
set -euo pipefail
url=https://elasticsearch:9200/_security
put() { # path, body on standard input; passwords appear in no argument
  curl -fsS -o /dev/null --cacert /run/secrets/ca.pem -K <(printf 'user = "elastic:%s"\n' "$(cat /run/secrets/elasticsearch_elastic)") \
    -X PUT "$url/$1" -H 'Content-Type: application/json' --data-binary @-
}
role() { printf '{"cluster":[%s],"indices":[{"names":["union-*"],"privileges":[%s]}]}' "$2" "$3" | put "role/unionpulse-$1"; }
user() {
  printf '{"password":"%s","roles":["unionpulse-%s"]}' "$(cat "/run/secrets/elasticsearch_$1")" "$1" | put "user/$1"
  echo "Elasticsearch: user $1"
}
role setup '"monitor","manage_index_templates"' '"manage","view_index_metadata","read"'
role sink '"monitor"' '"read","write","view_index_metadata","monitor"'
role reconcile '"monitor"' '"read","view_index_metadata","monitor"'
role operator '"monitor","manage_index_templates"' '"all"'
role dashboard '' '"read","view_index_metadata"'
for name in setup sink reconcile operator dashboard; do user "$name"; done
