package dev.sandbank.application.mail;

import dev.sandbank.application.mail.link.LinkTokens;
import dev.sandbank.domain.mail.ActingLink;
import dev.sandbank.domain.mail.LinkId;
import dev.sandbank.domain.mail.LinkSpan;
import dev.sandbank.domain.mail.MailId;
import dev.sandbank.domain.mail.MailLink;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/**
 * Makes the addresses of links.
 *
 * @param publicUrl without a slash at the end
 * @param links finds the links that act
 * @param blank whether links that act are hidden from the reader
 */
record LinkTexts(
        String publicUrl,
        Function<LinkId, Optional<ActingLink>> links,
        LinkTokens tokens,
        MailCodes codes,
        Instant now,
        boolean blank) {

    private static final String ENDED = "(This link has ended.)";
    private static final String BLANKED = "(This link is blanked: only the mail that is sent has it.)";

    /**
     * A link as it is shown.
     *
     * @param address empty if it is not shown
     * @param note how long it can be used, or why it is not shown; may be empty
     */
    record Shown(String address, String note) {}

    /** The digits of the code in a message. */
    String code(MailId message) {
        return codes.of(message);
    }

    Shown of(MailLink link) {
        LinkId id = link.acting();
        if (id == null) {
            return new Shown(publicUrl + link.path(), "");
        }
        Optional<ActingLink> live = links.apply(id).filter(acting -> acting.liveAt(now));
        if (live.isEmpty()) {
            return new Shown("", ENDED);
        }
        if (blank) {
            return new Shown("", BLANKED);
        }
        String span = LinkSpan.of(live.get().madeAt(), live.get().endsAt());
        return new Shown(publicUrl + link.path() + "?token=" + tokens.of(id), "It works once, " + span + ".");
    }
}
