"""A program that a customer lets read accounts: the customer consents in a browser, which comes back to this program."""

import base64
import hashlib
import http.server
import json
import os
import secrets
import urllib.error
import urllib.parse
import urllib.request
import uuid


def env(name):
    return os.environ.get(name) or exit(f"{name} is not set; README.md says how to make .env")


def send(request):
    try:
        with urllib.request.urlopen(request) as response:
            return json.load(response)
    except urllib.error.HTTPError as refused:
        exit(f"{request.full_url}: {refused.code} {refused.read().decode()} {refused.headers.get('Sandbank-Hint', '')}")


def ask_customer(url, state):
    """Waits until the browser comes back with the state that was sent; any other visit is turned away."""
    here = urllib.parse.urlsplit(env("REDIRECT_URI"))
    answers = []

    class Callback(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            visited = urllib.parse.urlsplit(self.path)
            answer = dict(urllib.parse.parse_qsl(visited.query))
            ours = visited.path == here.path and answer.get("state") == state
            self.send_response(200 if ours else 400)
            self.end_headers()
            self.wfile.write(b"You can close this window." if ours else b"This is no answer to this program's request.")
            if ours:
                answers.append(answer)

        def log_message(self, *_):
            """The address holds the code, so it is not logged."""

    try:
        server = http.server.HTTPServer((here.hostname, here.port), Callback)
    except OSError as busy:
        exit(f"{busy}: REDIRECT_URI names this port; end what uses it, or create the application with another")
    with server:
        print("Open", url, flush=True)
        while not answers:
            server.handle_request()
    return answers[0]


def main():
    verifier, state = secrets.token_urlsafe(32), secrets.token_urlsafe(16)
    challenge = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()
    query = {
        "response_type": "code",
        "client_id": env("CLIENT_ID"),
        "redirect_uri": env("REDIRECT_URI"),
        "scope": "accounts_details_transactions",
        "countryCode": env("MARKET").upper(),
        "businessCode": "GCB",
        "locale": "en_US",
        "state": state,
        "code_challenge": challenge,
        "code_challenge_method": "S256",
    }
    answer = ask_customer(env("AUTHORIZE_URL") + "?" + urllib.parse.urlencode(query), state)
    if "error" in answer:
        exit(f"{answer['error']}: {answer.get('error_description')}")
    form = {
        "grant_type": "authorization_code",
        "code": answer["code"],
        "redirect_uri": env("REDIRECT_URI"),
        "code_verifier": verifier,
    }
    basic = base64.b64encode(f"{env('CLIENT_ID')}:{env('CLIENT_SECRET')}".encode()).decode()
    tokens = send(
        urllib.request.Request(
            env("TOKEN_URL"), urllib.parse.urlencode(form).encode(), {"Authorization": f"Basic {basic}"}
        )
    )
    accounts = send(
        urllib.request.Request(
            env("API") + "/v1/accounts",
            headers={
                "Authorization": f"Bearer {tokens['access_token']}",
                "client_id": env("CLIENT_ID"),
                "uuid": str(uuid.uuid4()),
            },
        )
    )
    for group in accounts["accountGroupSummary"]:
        for each in group.get("accounts", []):  # a group of policies has none
            (account,) = each.values()  # one field, named after the kind of account
            print(account["displayAccountNumber"], account["productName"], account.get("currentBalance", ""))


main()
