package dev.sandbank.architecture.red.cli;

import dev.sandbank.architecture.red.mail.SendsAnything;
import jakarta.mail.Session;

/** A command that sends mails, and that uses another adapter for it. */
final class MailsByItself {

    boolean send(SendsAnything adapter, Session session) {
        return adapter.hashCode() == session.hashCode();
    }
}
