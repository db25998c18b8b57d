package dev.sandbank.application.hub.registration;

import dev.sandbank.domain.mail.ActingLink;
import dev.sandbank.domain.mail.LinkId;
import dev.sandbank.domain.mail.LinkPurpose;
import java.util.Optional;

/**
 * Makes the link by which the owner of an installation makes the first account. It is printed to the terminal and never
 * mailed or logged. While there is no developer, each start of the server makes a new one and ends those before.
 */
public final class OwnerLink {

    static final String SUBJECT = "owner";

    private final RegistrationParts parts;

    public OwnerLink(RegistrationParts parts) {
        this.parts = parts;
    }

    /** The token of a new link; empty once there is any developer. */
    public Optional<String> renew() {
        LinkId id = parts.tokens().newId();
        boolean made = parts.transactions().run(() -> {
            if (parts.developers().any()) {
                return false;
            }
            parts.links().endAll(LinkPurpose.OWNER, SUBJECT, parts.now());
            parts.links().add(ActingLink.of(id, LinkPurpose.OWNER, SUBJECT, parts.now()));
            return true;
        });
        return made ? Optional.of(parts.tokens().of(id)) : Optional.empty();
    }
}
