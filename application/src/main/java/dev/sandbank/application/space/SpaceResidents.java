package dev.sandbank.application.space;

import dev.sandbank.domain.space.SpaceId;

/** Counts the applications that live in a space, so that none is left without one. */
public interface SpaceResidents {

    int countIn(SpaceId space);
}
