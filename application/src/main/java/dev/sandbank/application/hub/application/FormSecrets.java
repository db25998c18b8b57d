package dev.sandbank.application.hub.application;

import dev.sandbank.application.oauth.client.ClientSecretText;
import dev.sandbank.application.support.Secrets;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.submission.SubmissionId;
import dev.sandbank.domain.oauth.client.ClientId;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.UUID;

/**
 * The ids and secrets of applications that are made with forms. They follow from the mark of the form and from the key of
 * the installation, so a form that is sent twice asks for the same thing, and what it made can be shown as long as its
 * answer may be on the way. Who has no key can guess none of them.
 */
public final class FormSecrets {

    /** How long a form that was sent may still tell the secret that it made. */
    public static final Duration SHOWN_FOR = Duration.ofMinutes(10);

    private static final String ID = "application-id";
    private static final String SECRET = "application-secret";

    private final Secrets secrets;

    public FormSecrets(Secrets secrets) {
        this.secrets = secrets;
    }

    /** The id of the application that a form makes: a UUID of version 4 (RFC 9562 section 5.4). */
    public ClientId idOf(DeveloperId developer, SubmissionId form) {
        ByteBuffer bytes = ByteBuffer.wrap(secrets.derive(ID, developer + " " + form));
        long high = (bytes.getLong() & 0xffff_ffff_ffff_0fffL) | 0x4000L;
        long low = (bytes.getLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
        return new ClientId(new UUID(high, low).toString());
    }

    /** The secret that a form makes. */
    public String textOf(DeveloperId developer, ClientId application, SubmissionId form) {
        return ClientSecretText.of(secrets.derive(SECRET, developer + " " + form + " " + application));
    }
}
