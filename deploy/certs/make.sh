#!/bin/bash
# Makes what compose.secure.yml needs, with openssl: an authority of its own, a certificate for each server and for the
# administrator of Kafka, and a random password for each user of each server.
#   deploy/certs/make.sh [FOLDER]            all that is not there yet (default: deploy/secrets)
#   deploy/certs/make.sh [FOLDER] --renew    new certificates from the same authority; passwords stay
# The folder is for its owner only. The files in it are readable to all, because containers run as users of their own and
# see single files, never the folder. Keep ca.key away from the machine if you can: only this script needs it.
set -euo pipefail
cd "$(dirname "$0")/../.."

folder=deploy/secrets renew=false
for argument in "$@"; do
  case $argument in
    --renew) renew=true ;;
    -*) sed -n '2,7p' "$0" >&2; exit 2 ;;
    *) folder=$argument ;;
  esac
done
days=${CERTIFICATE_DAYS:-397}
mkdir -p "$folder"
chmod 700 "$folder"
cd "$folder"
umask 022

if [ ! -f ca.pem ]; then
  openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -sha256 -days 3650 \
    -subj '/CN=UnionPulse authority' -addext 'basicConstraints=critical,CA:TRUE' -addext 'keyUsage=critical,keyCertSign,cRLSign' \
    -keyout ca.key -out ca.pem 2>/dev/null
  chmod 600 ca.key
fi

certificate() { # name, names that clients use
  local name=$1 names=
  shift
  if [ -f "$name.pem" ] && ! $renew; then return; fi
  local host
  for host in "$@"; do names+=",DNS:$host"; done
  openssl req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -sha256 -subj "/CN=$name" -keyout "$name.key.new" -out "$name.csr" 2>/dev/null
  openssl x509 -req -in "$name.csr" -CA ca.pem -CAkey ca.key -CAcreateserial -sha256 -days "$days" -out "$name.pem.new" 2>/dev/null \
    -extfile <(printf 'basicConstraints=CA:FALSE\nkeyUsage=critical,digitalSignature\nextendedKeyUsage=serverAuth,clientAuth\n%s\n' \
      "${names:+subjectAltName=${names#,}}")
  rm "$name.csr"
  # Kafka reads key and certificates from one file.
  cat "$name.key.new" "$name.pem.new" ca.pem >"$name.store.pem"
  mv "$name.key.new" "$name.key"
  mv "$name.pem.new" "$name.pem"
  chmod 644 "$name.key" "$name.pem" "$name.store.pem"
}

certificate kafka kafka kafka-2 kafka-3 localhost
certificate kafka-admin
certificate registry registry-door localhost
certificate elasticsearch elasticsearch elasticsearch-2 localhost
certificate dashboard dashboard localhost
certificate producer producer localhost ${PRODUCER_HOST:-}

password() { [ -f "$1" ] || { openssl rand -hex 24 | tr -d '\n' >"$1"; chmod 644 "$1"; }; }

for user in setup producer streams sink reconcile operator registry; do password "kafka_$user"; done
for user in setup producer streams sink reconcile operator; do password "registry_$user"; done
for user in elastic setup sink reconcile operator dashboard; do password "elasticsearch_$user"; done

# Who may come in at the registry's door: hashes only.
for user in setup producer streams sink reconcile operator; do
  printf '%s:%s\n' "$user" "$(openssl passwd -6 -stdin <"registry_$user")"
done >registry_users
chmod 644 registry_users
# Apicurio reads its own way to Kafka from a file.
printf 'apicurio.kafka.common.sasl.jaas.config=org.apache.kafka.common.security.scram.ScramLoginModule required username="registry" password="%s";\n' \
  "$(cat kafka_registry)" >registry_kafka.properties
chmod 644 registry_kafka.properties
echo "made in $folder: certificates for $days days, passwords"
