/** Developers' sessions in SQL. */
@NullMarked
package dev.sandbank.persistence.hub.session;

import org.jspecify.annotations.NullMarked;
