package dev.sandbank.application.hub.registration;

import dev.sandbank.domain.mail.LinkPurpose;

/** Finds out whether the owner's link can be used. It changes nothing. */
public final class FindOwnerLink {

    private final RegistrationParts parts;

    public FindOwnerLink(RegistrationParts parts) {
        this.parts = parts;
    }

    /** Whether a token lets its bearer make the first account. */
    public boolean isLive(String token) {
        return parts.presented()
                        .find(token, LinkPurpose.OWNER)
                        .filter(link -> link.liveAt(parts.now()))
                        .isPresent()
                && !parts.developers().any();
    }
}
