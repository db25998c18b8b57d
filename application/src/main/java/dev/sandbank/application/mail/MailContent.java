package dev.sandbank.application.mail;

import java.util.List;

/**
 * The text of a mail with its links written out.
 *
 * @param text for programs that show plain text
 * @param html the same as HTML, without scripts, styles and anything from elsewhere
 * @param links the addresses of the links that work, each as it stands in both texts
 */
public record MailContent(String text, String html, List<String> links) {

    public MailContent {
        links = List.copyOf(links);
    }
}
