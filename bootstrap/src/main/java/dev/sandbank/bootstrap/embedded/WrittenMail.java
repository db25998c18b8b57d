package dev.sandbank.bootstrap.embedded;

import dev.sandbank.application.mail.MailView;
import java.util.List;

/**
 * A mail that the server wrote. Nothing leaves the machine unless the setting {@code mail-transport} says so.
 *
 * @param to the address
 * @param links the addresses in it that work, each as it stands in the text
 */
public record WrittenMail(String to, String subject, String text, List<String> links) {

    public WrittenMail {
        links = List.copyOf(links);
    }

    /** The mail as the outbox shows it. */
    public static WrittenMail of(MailView view) {
        return new WrittenMail(
                view.entry().mail().to().value(),
                view.entry().mail().subject(),
                view.content().text(),
                view.content().links());
    }
}
