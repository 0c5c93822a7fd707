#!/bin/sh
# Makes the AOT cache of JDK 25 for an extracted jar: one training run against the embedded PostgreSQL in a folder that is
# thrown away, with provinces, samples and the first pages, as a whole start loads twice what a context alone does. The
# cache is good for this jar with this JDK and these JVM options only; with others it is ignored.
#
# The jar is named by its whole path: a path relative to the training's folder would have to exist, as it stands, wherever
# the platform is started from, and where it does not the JVM leaves the cache aside. Made in one folder and used from another,
# it ends the JVM at its start, as one of our libraries is a sealed jar ("sealing violation").
#
#   aot-cache.sh <folder with danvan.jar and lib/>
set -eu
here=$(cd "$(dirname "$0")" && pwd)
cd "${1:?the folder with the extracted danvan.jar}"
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
scratch=$(mktemp -d)
pid=
trap '[ -z "$pid" ] || kill "$pid" 2>/dev/null || true; rm -rf "$scratch"' EXIT
trap 'exit 1' INT TERM

: >"$scratch/log"
"$java" @"$here/jvm.options" -XX:AOTCacheOutput=app.aot.new -jar "$PWD/danvan.jar" \
  --server.port=0 --management.server.port=0 --platform.tenancy.data-directory="$scratch/data" >"$scratch/log" 2>&1 &
pid=$!
failed() { tail -n 30 "$scratch/log" >&2; echo "no cache was made" >&2; exit 1; }
until grep -q 'Health and metrics: http' "$scratch/log"; do
  kill -0 "$pid" 2>/dev/null || failed
  sleep 1
done
address=$(sed -n 's/.*Ready: \(http[^ ]*\).*/\1/p' "$scratch/log" | head -n 1)
health=$(sed -n 's/.*Health and metrics: \(http[^ ]*\).*/\1/p' "$scratch/log" | head -n 1)
cat >"$scratch/Ask.java" <<'JAVA'
void main(String[] addresses) throws Exception {
    try (var client = java.net.http.HttpClient.newBuilder()
            .followRedirects(java.net.http.HttpClient.Redirect.ALWAYS)
            .cookieHandler(new java.net.CookieManager()).build()) {
        for (String each : addresses) {
            client.send(java.net.http.HttpRequest.newBuilder(java.net.URI.create(each)).build(),
                    java.net.http.HttpResponse.BodyHandlers.discarding());
        }
    }
}
JAVA
"$java" -XX:TieredStopAtLevel=1 "$scratch/Ask.java" \
  "$health/health/readiness" "$health/prometheus" "$address/" "$address/oauth2/authorization/khanh-hoa" || failed
kill "$pid"
wait "$pid" || true
pid=
[ -f app.aot.new ] || failed
mv app.aot.new app.aot
