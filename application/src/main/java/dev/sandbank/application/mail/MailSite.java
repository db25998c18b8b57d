package dev.sandbank.application.mail;

import java.util.function.Supplier;

/**
 * What the texts of mails need to know of this installation.
 *
 * @param publicUrl the address at which people reach the server, without a slash at the end. It comes from the settings
 *     and never from a request
 * @param sends whether mails leave by a mail server; then links that act are shown to nobody here
 */
public record MailSite(Supplier<String> publicUrl, boolean sends, MailWords words) {}
