package dev.sandbank.http.hub.registration;

import java.util.List;

/**
 * Tells people where their mail is. A server of one machine that sends no mail keeps it; the command line shows it.
 *
 * @param isKept whether mails are kept here and whoever reaches this server may be told so
 */
public record MailHint(boolean isKept) {

    private static final String HERE =
            "This hub runs on your own machine and sends no mail: ./sandbank mail list shows it.";

    /** The paragraph and, if mail is kept here, where it is read. */
    public List<String> after(String paragraph) {
        return isKept ? List.of(paragraph, HERE) : List.of(paragraph);
    }
}
