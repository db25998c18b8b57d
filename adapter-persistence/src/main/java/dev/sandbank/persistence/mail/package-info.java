/** Mails in SQL, and the links in them that let their reader do something. */
@NullMarked
package dev.sandbank.persistence.mail;

import org.jspecify.annotations.NullMarked;
