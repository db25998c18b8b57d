/** Spaces: the separate data, clock, journal and faults that a call meets, and the log of calls. */
@NullMarked
package dev.sandbank.application.space;

import org.jspecify.annotations.NullMarked;
