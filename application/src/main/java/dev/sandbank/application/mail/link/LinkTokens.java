package dev.sandbank.application.mail.link;

import dev.sandbank.application.support.Base62;
import dev.sandbank.application.support.Secrets;
import dev.sandbank.domain.mail.LinkId;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;

/**
 * The tokens in acting links: {@code id.secret}. The secret is derived from the id with the key of the installation, so
 * that neither the database nor a stored mail holds anything that lets its reader act.
 */
public final class LinkTokens {

    private static final String PURPOSE = "acting-link";
    private static final int ID_LENGTH = 22;
    private static final int SECRET_LENGTH = 43;

    private final Secrets secrets;

    public LinkTokens(Secrets secrets) {
        this.secrets = secrets;
    }

    /** A new id; nobody can guess it, although it is not secret. */
    public LinkId newId() {
        return new LinkId(Base62.random(secrets, ID_LENGTH));
    }

    /** The token of a link. It consists of letters, digits and one dot, so mail programs keep it whole. */
    public String of(LinkId id) {
        byte[] secret = secrets.derive(PURPOSE, id.value());
        return id.value() + "." + Base62.write(new BigInteger(1, secret), SECRET_LENGTH);
    }

    /** The id in a token, if its secret is right. Whether the link can still be used is another question. */
    public Optional<LinkId> verify(String token) {
        int dot = token.indexOf('.');
        if (dot < 0 || !LinkId.couldBe(token.substring(0, dot))) {
            return Optional.empty();
        }
        LinkId id = new LinkId(token.substring(0, dot));
        boolean right =
                MessageDigest.isEqual(of(id).getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
        return right ? Optional.of(id) : Optional.empty();
    }
}
