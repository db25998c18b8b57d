package dev.sandbank.application.mail.link;

import dev.sandbank.domain.mail.ActingLink;
import dev.sandbank.domain.mail.LinkPurpose;
import dev.sandbank.domain.refusal.DeveloperRefusal;
import dev.sandbank.domain.refusal.Refused;
import java.time.Instant;
import java.util.Optional;

/** The links whose tokens people present. */
public final class PresentedLinks {

    private final ActingLinks links;
    private final LinkTokens tokens;

    public PresentedLinks(ActingLinks links, LinkTokens tokens) {
        this.links = links;
        this.tokens = tokens;
    }

    /** The link of a token, whether it can still be used or not; it must be for that purpose. */
    public Optional<ActingLink> find(String token, LinkPurpose purpose) {
        return tokens.verify(token).flatMap(links::find).filter(link -> link.purpose() == purpose);
    }

    /**
     * Uses the link of a token. To be called inside a unit of work.
     *
     * @throws Refused LINK_ENDED if it cannot be used
     */
    public ActingLink use(String token, LinkPurpose purpose, Instant now) {
        return find(token, purpose)
                .filter(link -> links.end(link.id(), now))
                .orElseThrow(() -> new Refused(DeveloperRefusal.LINK_ENDED));
    }
}
