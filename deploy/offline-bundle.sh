#!/bin/sh
# Packs all that a server without internet needs: the extracted platform, a JDK 25, these files and a list of checksums.
#
#   deploy/offline-bundle.sh <JDK 25 folder or tar.gz of the target's architecture> [<output.tar.gz>]
#
# On the server: tar xzf, then `sha256sum -c SHA256SUMS`, then deploy/README.md. PostgreSQL and nginx come from the Debian medium.
set -eu
cd "$(dirname "$0")/.."
jdk=${1:?a JDK 25: its folder, or its tar.gz}
out=${2:-platform/target/danvan-offline.tar.gz}
jar=platform/target/danvan.jar
[ -f "$jar" ] || { echo "Run ./dev package first." >&2; exit 1; }
java=${JAVA_HOME:+$JAVA_HOME/bin/}java

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
root=$work/danvan
mkdir -p "$root/jdk"
"$java" -Djarmode=tools -jar "$jar" extract --destination "$root/app" >/dev/null
if [ -d "$jdk" ]; then cp -a "$jdk/." "$root/jdk/"; else tar xzf "$jdk" -C "$root/jdk" --strip-components 1; fi
[ -x "$root/jdk/bin/java" ] || { echo "$jdk holds no bin/java" >&2; exit 1; }
cp -a deploy "$root/deploy"
cp -a tenant-config/src/main/resources/tenants "$root/tenants-example"
cp LICENSE CHANGELOG.md "$root/"
(cd "$root" && find . -type f ! -name SHA256SUMS -exec sha256sum {} + | sort -k 2 >"$work/sums" && mv "$work/sums" SHA256SUMS)
mkdir -p "$(dirname "$out")"
# Root unpacks it there: nothing may belong to whoever has there the number of the user who packs it here.
tar czf "$out" --owner=0 --group=0 --numeric-owner --mode=u+rwX,go=rX -C "$work" danvan
echo "$out $(du -h "$out" | cut -f 1)" >&2
