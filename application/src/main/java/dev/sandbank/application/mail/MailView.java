package dev.sandbank.application.mail;

/** A mail as it is shown in the outbox. */
public record MailView(OutboxEntry entry, MailContent content) {}
