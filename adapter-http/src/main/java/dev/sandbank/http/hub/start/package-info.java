/** The start page of the server, for developers. */
@NullMarked
package dev.sandbank.http.hub.start;

import org.jspecify.annotations.NullMarked;
