/** The pages of what is kept of the calls of applications. */
@NullMarked
package dev.sandbank.http.hub.call;

import org.jspecify.annotations.NullMarked;
