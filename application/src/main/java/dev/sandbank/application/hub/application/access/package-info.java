/** What applications hold: their calls that are left, their tokens, and the grants of customers. */
@NullMarked
package dev.sandbank.application.hub.application.access;

import org.jspecify.annotations.NullMarked;
