package dev.sandbank.application.hub.session;

import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.mail.EmailAddress;
import dev.sandbank.domain.mail.LinkPurpose;
import java.util.Optional;

/** Finds out which address a link would give to whom. It changes nothing. */
public final class FindEmailChange {

    private final SessionParts parts;

    public FindEmailChange(SessionParts parts) {
        this.parts = parts;
    }

    /** The change; empty if the link cannot be used. */
    public Optional<Wanted> find(String token) {
        return parts.presented()
                .find(token, LinkPurpose.EMAIL_CHANGE)
                .filter(link -> link.liveAt(parts.now()))
                .flatMap(link -> EmailChanges.addressOf(link)
                        .flatMap(address -> parts.developers()
                                .find(EmailChanges.developerOf(link))
                                .filter(developer -> !developer.suspended())
                                .map(developer -> new Wanted(developer, address))));
    }

    /** A developer and the address that was asked for. */
    public record Wanted(Developer developer, EmailAddress address) {}
}
