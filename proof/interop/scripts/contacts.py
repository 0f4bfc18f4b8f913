"""Creates a contact at each provider and finds it again, with Python's standard library alone.

Where the providers are stands in four variables: npx contactkit-mocks run -- python3 contacts.py
"""

import json
import os
from urllib.parse import quote, urlencode
from urllib.request import Request, urlopen


def call(url, headers, body=None):
    """Gets a URL, or posts JSON to it. A refusal is raised as an HTTPError."""
    request = Request(url, headers=headers)
    if body is not None:
        request.data = json.dumps(body).encode()
        request.add_header("Content-Type", "application/json")
    with urlopen(request, timeout=30) as response:
        return json.load(response)


def orq():
    """Finds it by your own id."""
    contacts = os.environ["ORQ_BASE_URL"] + "/v2/contacts"
    headers = {"Authorization": "Bearer any"}
    call(contacts, headers, {"external_id": "user-4121", "display_name": "Nadia Okafor"})
    return call(f"{contacts}/user-4121", headers)["display_name"]


def chatwoot():
    """Finds it by a part of the email. The inbox must be one of the account."""
    contacts = os.environ["CHATWOOT_BASE_URL"] + "/api/v1/accounts/1/contacts"
    headers = {"api_access_token": "any"}
    call(contacts, headers, {"inbox_id": 9, "name": "Nadia Okafor", "email": "nadia@quay.example"})
    [contact] = call(f"{contacts}/search?" + urlencode({"q": "nadia@quay"}), headers)["payload"]
    return contact["name"]


def sendblue():
    """Finds it by the number."""
    contacts = os.environ["SENDBLUE_API_BASE_URL"] + "/api/v2/contacts"
    headers = {"sb-api-key-id": "any", "sb-api-secret-key": "any"}
    number = "+14155550121"
    call(contacts, headers, {"number": number, "first_name": "Nadia", "last_name": "Okafor"})
    contact = call(f"{contacts}/{quote(number)}", headers)["contact"]
    return f"{contact['first_name']} {contact['last_name']}"


def digivault():
    """Finds it in the list: there is no search."""
    contacts = os.environ["DIGIVAULT_BASE_URL"] + "/v1/contacts"
    headers = {"Authorization": "Bearer any"}
    person = {"username": "nadia4121", "phone_number": "+14155550121", "display_name": "Nadia Okafor"}
    created = call(contacts, headers, person)
    listed = call(f"{contacts}?limit=100", headers)["data"]
    return next(contact["display_name"] for contact in listed if contact["id"] == created["id"])


for provider in (orq, chatwoot, sendblue, digivault):
    print(f"{provider.__name__}: found {provider()}")
