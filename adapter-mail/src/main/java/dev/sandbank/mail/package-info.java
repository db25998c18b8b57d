/** Sends mails by SMTP. */
@NullMarked
package dev.sandbank.mail;

import org.jspecify.annotations.NullMarked;
