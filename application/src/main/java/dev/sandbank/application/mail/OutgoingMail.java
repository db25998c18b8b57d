package dev.sandbank.application.mail;

import dev.sandbank.domain.mail.EmailAddress;
import java.time.Instant;

/**
 * A mail that is ready to be sent.
 *
 * @param messageId the same at every attempt, so that mail programs know a repeated mail; without angle brackets
 * @param writtenAt the time for its {@code Date}
 */
public record OutgoingMail(String messageId, EmailAddress to, String subject, MailContent content, Instant writtenAt) {}
