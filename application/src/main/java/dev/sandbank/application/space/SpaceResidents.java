package dev.sandbank.application.space;

import dev.sandbank.domain.space.SpaceId;

/** Counts the applications of a space. A space with applications cannot be removed. */
public interface SpaceResidents {

    int countIn(SpaceId space);
}
