package dev.sandbank.application.mail;

import java.util.Optional;

/** Tells whether mails leave. */
public interface MailHealth {

    /** For a server whose mails nobody delivers. */
    MailHealth NONE = new MailHealth() {
        @Override
        public Optional<String> trouble() {
            return Optional.empty();
        }

        @Override
        public long waiting() {
            return 0;
        }
    };

    /** Why mails wait, as a sentence without addresses and secrets; empty if they leave. */
    Optional<String> trouble();

    /** How many mails wait to be sent. */
    long waiting();
}
