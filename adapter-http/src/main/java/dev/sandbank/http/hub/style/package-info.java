/** The style guide: every part of the hub's pages in its states. */
@NullMarked
package dev.sandbank.http.hub.style;

import org.jspecify.annotations.NullMarked;
