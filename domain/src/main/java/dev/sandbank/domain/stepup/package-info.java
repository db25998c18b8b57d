/** Step-up: what waits for a one-time code before it is done. */
@NullMarked
package dev.sandbank.domain.stepup;

import org.jspecify.annotations.NullMarked;
