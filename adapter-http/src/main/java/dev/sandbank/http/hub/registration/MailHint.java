package dev.sandbank.http.hub.registration;

import dev.sandbank.http.page.PageLink;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells people where their mail is. On a server of one machine no mail leaves it; it is read at {@code /outbox}.
 *
 * @param outboxIsOpen whether everybody who reaches this server may read the outbox
 */
public record MailHint(boolean outboxIsOpen) {

    private static final String HERE = "This hub runs on your own machine and sends no mail: read it in the outbox.";
    private static final PageLink OUTBOX = new PageLink("Outbox", "/outbox");

    /** The paragraph and, if mail is read here, where. */
    public List<String> after(String paragraph) {
        return outboxIsOpen ? List.of(paragraph, HERE) : List.of(paragraph);
    }

    /** The ways on; the outbox first, if mail is read here. */
    public List<PageLink> ways(PageLink... others) {
        return outboxIsOpen
                ? Stream.concat(Stream.of(OUTBOX), Stream.of(others)).toList()
                : List.of(others);
    }
}
