/** Flows that wait for a one-time code, in SQL. */
@NullMarked
package dev.sandbank.persistence.stepup;

import org.jspecify.annotations.NullMarked;
