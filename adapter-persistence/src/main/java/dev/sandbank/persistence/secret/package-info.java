/** Locks after wrong secrets, in SQL. */
@NullMarked
package dev.sandbank.persistence.secret;

import org.jspecify.annotations.NullMarked;
