/** Tried calls. */
@NullMarked
package dev.sandbank.http.hub.tryit.call;

import org.jspecify.annotations.NullMarked;
