package dev.sandbank.domain.mail;

import java.util.ArrayList;
import java.util.List;

/**
 * The text of a mail, in parts.
 *
 * @param parts at most {@value #MAX_PARTS}
 */
public record MailBody(List<MailPart> parts) {

    /** The maximum number of parts. */
    public static final int MAX_PARTS = 40;

    /** Stands for a stored text that cannot be read. Such a mail cannot be sent. */
    public static final MailBody UNREADABLE = new MailBody(List.of());

    public MailBody {
        parts = List.copyOf(parts);
        if (parts.size() > MAX_PARTS) {
            throw new IllegalArgumentException("a mail has at most " + MAX_PARTS + " parts");
        }
    }

    /** The ids of the links that let their reader do something. */
    public List<LinkId> actingLinks() {
        List<LinkId> ids = new ArrayList<>();
        for (MailPart part : parts) {
            if (part instanceof MailLink link && link.acting() != null) {
                ids.add(link.acting());
            }
        }
        return ids;
    }
}
