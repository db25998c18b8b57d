/** Data sets: their store, and what the operator does with them. */
@NullMarked
package dev.sandbank.application.dataset;

import org.jspecify.annotations.NullMarked;
