/** Tests of spaces and their clocks. */
@NullMarked
package dev.sandbank.domain.space;

import org.jspecify.annotations.NullMarked;
