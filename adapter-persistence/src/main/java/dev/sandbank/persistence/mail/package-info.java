/** Acting links in SQL. */
@NullMarked
package dev.sandbank.persistence.mail;

import org.jspecify.annotations.NullMarked;
