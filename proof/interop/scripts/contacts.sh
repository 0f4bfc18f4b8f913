#!/bin/sh
# Creates a contact at each provider and finds it again, with curl alone.
# Where the providers are stands in four variables: npx contactkit-mocks run -- sh contacts.sh
set -eu

answer=$(mktemp)
trap 'rm -f "$answer"' EXIT

# Leaves what the provider says in $answer. A refusal ends the script and is shown.
call() {
  curl --silent --show-error --fail-with-body --output "$answer" \
    --header 'Content-Type: application/json' "$@" || {
    cat "$answer" >&2
    exit 1
  }
}

found() {
  grep --fixed-strings --quiet "$2" "$answer" || {
    echo "$1: there is no $2" >&2
    exit 1
  }
  echo "$1: found $2"
}

# orq.ai: found by your own id.
orq() { call --header 'Authorization: Bearer any' "$@"; }
orq "$ORQ_BASE_URL/v2/contacts" \
  --data '{"external_id": "user-4121", "display_name": "Nadia Okafor"}'
orq "$ORQ_BASE_URL/v2/contacts/user-4121"
found orq 'Nadia Okafor'

# Chatwoot: found by a part of the email. The inbox must be one of the account.
chatwoot() { call --header 'api_access_token: any' "$@"; }
account="$CHATWOOT_BASE_URL/api/v1/accounts/1"
chatwoot "$account/contacts" \
  --data '{"inbox_id": 9, "name": "Nadia Okafor", "email": "nadia@quay.example"}'
chatwoot "$account/contacts/search" --get --data-urlencode 'q=nadia@quay'
found chatwoot 'Nadia Okafor'

# Sendblue: found by the number, whose plus may be written as it is in a path.
sendblue() { call --header 'sb-api-key-id: any' --header 'sb-api-secret-key: any' "$@"; }
sendblue "$SENDBLUE_API_BASE_URL/api/v2/contacts" \
  --data '{"number": "+14155550121", "first_name": "Nadia", "last_name": "Okafor"}'
sendblue "$SENDBLUE_API_BASE_URL/api/v2/contacts/+14155550121"
found sendblue 'Okafor'

# DigiVault: there is no search, so it is looked for in the list.
digivault() { call --header 'Authorization: Bearer any' "$@"; }
digivault "$DIGIVAULT_BASE_URL/v1/contacts" \
  --data '{"username": "nadia4121", "phone_number": "+14155550121", "display_name": "Nadia Okafor"}'
digivault "$DIGIVAULT_BASE_URL/v1/contacts?limit=100"
found digivault 'Nadia Okafor'
