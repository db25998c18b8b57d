package dev.sandbank.http.hub.mail;

import dev.sandbank.http.page.PageLink;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells people where their mail is. A server of one machine that sends no mail keeps it, and shows it to everybody.
 *
 * @param isKept whether mails are kept here and whoever reaches this server may read them
 */
public record MailHint(boolean isKept) {

    private static final String HERE =
            "This hub runs on your own machine and sends no mail: you read it in the outbox, or with"
                    + " ./sandbank mail list.";

    /** The paragraph and, if mail is kept here, where it is read. */
    public List<String> after(String paragraph) {
        return isKept ? List.of(paragraph, HERE) : List.of(paragraph);
    }

    /** The ways on; if mail is kept here, the first one leads to it. */
    public List<PageLink> ways(PageLink usual) {
        List<PageLink> ways = new ArrayList<>();
        if (isKept) {
            ways.add(new PageLink("Read the mail", OutboxPages.OPEN_PATH));
        }
        ways.add(usual);
        return List.copyOf(ways);
    }
}
