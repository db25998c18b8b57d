/** The catalogue of expected refusals: what is wrong, never what to answer. */
@NullMarked
package dev.sandbank.domain.refusal;

import org.jspecify.annotations.NullMarked;
