#!/bin/sh
# Writes the realm of one province from realm.template.json, with fresh secrets, ready for Keycloak's --import-realm:
#
#   ./make-realm.sh khanh-hoa "Khánh Hòa" https://dan-van.example.vn realms/
#
# Prints the two settings that the platform needs. A realm is a province's issuer: https://<keycloak>/realms/<tenant>;
# name it as `issuer` in the province's tenant.yaml. The address of the platform stands without a slash at its end;
# Keycloak itself must reach it, too, to tell of sessions that it ended.
set -eu
tenant=${1:?tenant id} province=${2:?name} base=${3:?address of the platform} folder=${4:?output folder}
secret() { od -An -N24 -tx1 /dev/urandom | tr -d ' \n'; }
web=$(secret)
mkdir -p "$folder"
umask 077
sed -e "s|\${TENANT}|$tenant|g" -e "s|\${PROVINCE}|$province|g" -e "s|\${BASE}|$base|g" \
  -e "s|\${WEB_SECRET}|$web|g" -e "s|\${INTEGRATION_SECRET}|$(secret)|g" \
  "$(dirname "$0")/realm.template.json" >"$folder/$tenant-realm.json"
echo "platform.identity.clients.$tenant.id=danvan-web"
echo "platform.identity.clients.$tenant.secret=$web"
