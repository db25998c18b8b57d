/** The pages on which calls are tried. */
@NullMarked
package dev.sandbank.http.hub.tryit;

import org.jspecify.annotations.NullMarked;
