/** Facts: the flat form in which things are stored and exported that are no movement of money. */
@NullMarked
package dev.sandbank.domain.fact;

import org.jspecify.annotations.NullMarked;
