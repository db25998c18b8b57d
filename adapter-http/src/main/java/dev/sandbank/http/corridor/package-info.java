/** The ordered lists of steps that calls take to their handlers. */
@NullMarked
package dev.sandbank.http.corridor;

import org.jspecify.annotations.NullMarked;
