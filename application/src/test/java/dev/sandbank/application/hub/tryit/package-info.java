/** Calls that developers try. */
@NullMarked
package dev.sandbank.application.hub.tryit;

import org.jspecify.annotations.NullMarked;
