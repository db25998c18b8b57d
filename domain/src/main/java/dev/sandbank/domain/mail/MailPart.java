package dev.sandbank.domain.mail;

/** A part of the text of a mail. */
public sealed interface MailPart permits Paragraph, MailLink, CodePart {}
