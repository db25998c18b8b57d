/** Developers: the people who have an account of the hub. */
@NullMarked
package dev.sandbank.domain.hub.developer;

import org.jspecify.annotations.NullMarked;
