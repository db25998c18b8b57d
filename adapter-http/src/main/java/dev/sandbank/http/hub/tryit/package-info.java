/** Trying calls in the browser: the form of an operation, the call in this process, and what came back. */
@NullMarked
package dev.sandbank.http.hub.tryit;

import org.jspecify.annotations.NullMarked;
