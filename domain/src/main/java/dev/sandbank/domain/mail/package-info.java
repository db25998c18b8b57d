/** Addresses of mail, and the links in mails that let their reader do something. */
@NullMarked
package dev.sandbank.domain.mail;

import org.jspecify.annotations.NullMarked;
