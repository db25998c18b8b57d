/** Draws icons anew from the PNG, JPEG and SVG files that people send. */
@NullMarked
package dev.sandbank.image;

import org.jspecify.annotations.NullMarked;
