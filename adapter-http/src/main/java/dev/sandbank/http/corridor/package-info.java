/** The ordered lists of steps that run before and after the handlers of calls. */
@NullMarked
package dev.sandbank.http.corridor;

import org.jspecify.annotations.NullMarked;
