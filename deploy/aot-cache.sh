#!/bin/sh
# Makes the AOT cache of JDK 25 for an extracted jar: one training start against the embedded PostgreSQL in a folder that
# is thrown away. The cache is good for this jar with this JDK and these JVM options only; with others it is ignored.
#
#   aot-cache.sh <folder with danvan.jar and lib/>
set -eu
folder=${1:?the folder with the extracted danvan.jar}
cd "$folder"
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
"${JAVA_HOME:+$JAVA_HOME/bin/}java" -XX:AOTCacheOutput=app.aot -Dspring.context.exit=onRefresh \
  --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow \
  -jar danvan.jar --server.port=0 --platform.tenancy.data-directory="$scratch" >"$scratch/log" 2>&1 || {
    tail -n 30 "$scratch/log" >&2
    exit 1
  }
[ -f app.aot ] || { echo "no cache was written" >&2; exit 1; }
