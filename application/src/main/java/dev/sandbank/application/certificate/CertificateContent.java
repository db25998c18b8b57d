package dev.sandbank.application.certificate;

import dev.sandbank.domain.certificate.SerialNumber;
import dev.sandbank.domain.oauth.client.ClientId;
import java.time.Instant;

/** What a certificate says besides its key; all of it is decided here and not by who asks. */
public record CertificateContent(SerialNumber serial, ClientId client, Instant from, Instant until) {

    /** The subject (RFC 4514): the id of the application as its common name, and nothing else. */
    public String subject() {
        return "CN=" + client.value();
    }
}
