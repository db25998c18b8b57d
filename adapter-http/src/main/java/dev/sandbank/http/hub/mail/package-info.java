/** The pages of the outbox, and what other pages tell of mails. */
@NullMarked
package dev.sandbank.http.hub.mail;

import org.jspecify.annotations.NullMarked;
