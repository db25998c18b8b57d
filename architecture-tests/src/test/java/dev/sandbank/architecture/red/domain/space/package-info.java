/** Red: a cycle of features, and time from the machine. */
@NullMarked
package dev.sandbank.architecture.red.domain.space;

import org.jspecify.annotations.NullMarked;
