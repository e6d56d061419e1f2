#!/bin/bash
# Starts the node with the settings that the environment gives (names with a dot), as Elastic's own script does.
set -euo pipefail
[ "${1:-eswrapper}" = eswrapper ] || exec "$@"
cd /usr/share/elasticsearch

settings=()
security=false
while IFS= read -r -d '' variable; do
  name=${variable%%=*}
  [[ $name =~ ^[a-z0-9_]+\.[a-z0-9_.]+$ ]] || continue
  case $name in
    xpack.security.enabled) security=${variable#*=} ;;
    xpack.*) ;;
    *) settings+=("$variable") ;;
  esac
done < <(env -0)

# Words of their own.
# shellcheck disable=SC2086
node=(java ${ES_JAVA_OPTS:--Xmx1g} -XX:+ExitOnOutOfMemoryError -Dlog4j2.disable.jmx=true -Dio.netty.noUnsafe=true -cp 'lib/*'
  io.unionpulse.local.elasticsearch.ElasticsearchNode .)

[ "$security" = true ] || exec "${node[@]}" 9200 transport.port=9300 "${settings[@]}"

: "${ELASTIC_PASSWORD:?the user elastic needs a password}"
python3 /usr/local/lib/security.py &
nginx -c /usr/local/lib/nginx.conf -g 'daemon off;' &
unset ELASTIC_PASSWORD
exec "${node[@]}" 9201 transport.port=9300 "${settings[@]}" http.host=127.0.0.1
