/** Mails, their addresses and their delivery, and the links in them that let their reader do something. */
@NullMarked
package dev.sandbank.domain.mail;

import org.jspecify.annotations.NullMarked;
