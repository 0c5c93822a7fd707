#!/bin/sh
# Puts this unpacked bundle in /opt/danvan, the first time and for every new version: made ready beside the version that
# runs, whose files must not change under it, then exchanged; a platform that runs is started anew. The version before stays
# in /opt/danvan-before: the same exchange by hand goes back. Settings in /etc/danvan are left as they are.
set -eu
cd "$(dirname "$0")/.."
new=/opt/danvan-new
umask 022
id danvan >/dev/null 2>&1 || useradd --system --home /var/lib/danvan danvan

rm -rf "$new"
mkdir "$new"
cp -a jdk app deploy/aot-cache.sh deploy/jvm.options "$new/"
echo "Making the AOT cache, which takes a minute or more …" >&2
chown danvan "$new/app"
# For the training alone the new files lie already where they will: a cache from another folder stops the JVM at its start.
mkdir -p /opt/danvan
unshare --mount sh -c "mount --bind $new /opt/danvan && cd / &&
  su danvan -s /bin/sh -c 'JAVA_HOME=/opt/danvan/jdk sh /opt/danvan/aot-cache.sh /opt/danvan/app'" ||
  { rm -f "$new"/app/app.aot*; echo "It goes without, only slower to start." >&2; }
chown -R root: "$new"

# Passwords from the first moment: nobody else may read them while they are filled in.
mkdir -p /etc/danvan
[ -f /etc/danvan/danvan.env ] || install -m 640 -g danvan deploy/systemd/danvan.env.example /etc/danvan/danvan.env
[ -f /etc/danvan/owner.env ] || install -m 600 deploy/systemd/owner.env.example /etc/danvan/owner.env
install -m 644 deploy/systemd/*.service /etc/systemd/system/
install -m 755 deploy/systemd/danvan-run /usr/local/sbin/danvan-run

rm -rf /opt/danvan-before
rmdir /opt/danvan 2>/dev/null || mv /opt/danvan /opt/danvan-before
mv "$new" /opt/danvan
systemctl daemon-reload
systemctl try-restart danvan
