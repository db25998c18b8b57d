/** Red: an adapter that another one uses. */
@NullMarked
package dev.sandbank.architecture.red.image;

import org.jspecify.annotations.NullMarked;
