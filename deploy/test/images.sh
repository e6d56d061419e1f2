#!/bin/bash
# Builds stand-ins under the vendors' names where no image registry is reachable: Kafka, Apicurio and Elasticsearch from
# the same jars (Maven Central, fetched by the module local), nginx from Debian. Needs the image unionpulse-test/base
# (engine.sh base) and `mvn -pl local/kafka-server,local/elasticsearch-server,local/registry-server -am package`.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
home=$(cd "$here/../.." && pwd)
context=$(mktemp -d)
trap 'rm -rf "$context"' EXIT

jars() { # class path file, target: hard links where the file system allows
  mkdir -p "$2"
  tr ':' '\n' <"$1" | while IFS= read -r jar; do [ -d "$jar" ] || cp -l "$jar" "$2/" 2>/dev/null || cp "$jar" "$2/"; done
}

image() { # name, folder with the Dockerfile and more
  cp -r "$here/$2/." "$context/$2/"
  docker build -q --build-arg BASE=unionpulse-test/base -t "$1" "$context/$2" >/dev/null
  echo "stand-in: $1"
}

jars "$home/local/kafka-server/target/class-path.txt" "$context/kafka/lib"
jars "$home/local/elasticsearch-server/target/class-path.txt" "$context/elasticsearch/lib"
cp "$home"/local/child/target/*.jar "$home"/local/elasticsearch-server/target/unionpulse-local-elasticsearch-server.jar \
  "$context/elasticsearch/lib/"
mkdir -p "$context/registry" "$context/nginx"
cp -r "$home/local/registry-server/target/apicurio" "$context/registry/apicurio"

image "${KAFKA_IMAGE:-apache/kafka:4.3.1}" kafka
image "${ELASTICSEARCH_IMAGE:-docker.elastic.co/elasticsearch/elasticsearch:8.19.21}" elasticsearch
image "${APICURIO_IMAGE:-apicurio/apicurio-registry:3.0.9}" registry
image "${NGINX_IMAGE:-nginxinc/nginx-unprivileged:1.28.0-alpine}" nginx
