/** Mails: written into an outbox, delivered and read; and the links in them that let their reader do something. */
@NullMarked
package dev.sandbank.application.mail;

import org.jspecify.annotations.NullMarked;
