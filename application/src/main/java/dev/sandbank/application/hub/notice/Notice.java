package dev.sandbank.application.hub.notice;

import dev.sandbank.domain.mail.EmailAddress;
import java.util.List;

/**
 * What a developer is told by mail.
 *
 * @param subject one line
 * @param paragraphs the text
 * @param link what the link below the text is for
 * @param path the path of the page that the link shows; the page only shows and changes nothing
 */
public record Notice(EmailAddress to, String subject, List<String> paragraphs, String link, String path) {

    public Notice {
        paragraphs = List.copyOf(paragraphs);
    }
}
