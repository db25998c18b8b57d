package dev.sandbank.application.hub.team;

import dev.sandbank.domain.mail.EmailAddress;
import dev.sandbank.domain.mail.LinkId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A mail about a team: to whom, and what it says. */
public record TeamMail(EmailAddress to, String subject, List<String> paragraphs, Link link) {

    public TeamMail {
        paragraphs = List.copyOf(paragraphs);
    }

    /**
     * The link at the end of a mail.
     *
     * @param path the path of a page of this server
     * @param acting the link that shows an invitation; null for a page that everybody with an account knows
     */
    public record Link(String label, String path, @Nullable LinkId acting) {}
}
