package dev.sandbank.http.oauth;

import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.http.operation.Form;

/** A request to a token, refresh or revocation endpoint, whose application has proved itself. */
record TokenRequest(Client client, Form form) {}
