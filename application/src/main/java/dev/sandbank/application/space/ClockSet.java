package dev.sandbank.application.space;

import dev.sandbank.domain.space.Space;

/** A space whose clock was changed, and what the bank did on the way. */
public record ClockSet(Space space, DueCounts counts) {}
