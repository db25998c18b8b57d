/** Tests of the pages of the outbox. */
@NullMarked
package dev.sandbank.http.hub.mail;

import org.jspecify.annotations.NullMarked;
