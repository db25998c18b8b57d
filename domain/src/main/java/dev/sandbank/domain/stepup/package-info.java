/** Step-up: acts that wait for a one-time code before they are done. */
@NullMarked
package dev.sandbank.domain.stepup;

import org.jspecify.annotations.NullMarked;
