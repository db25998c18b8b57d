/** A tried call: what was typed, what was sent in the process, what came back, and how long it is kept. */
@NullMarked
package dev.sandbank.http.hub.tryit.call;

import org.jspecify.annotations.NullMarked;
