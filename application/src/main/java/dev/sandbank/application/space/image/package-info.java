/** Whole spaces as files: taken out, put in, copied. */
@NullMarked
package dev.sandbank.application.space.image;

import org.jspecify.annotations.NullMarked;
