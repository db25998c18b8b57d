/** The page of what applications did. */
@NullMarked
package dev.sandbank.http.hub.usage;

import org.jspecify.annotations.NullMarked;
