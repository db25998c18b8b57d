/** Requests for production in SQL. */
@NullMarked
package dev.sandbank.persistence.hub.production;

import org.jspecify.annotations.NullMarked;
