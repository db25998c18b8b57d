package dev.sandbank.application.space;

import dev.sandbank.domain.space.SeedName;
import dev.sandbank.domain.space.SpaceId;

/** Tells which data a space starts with. Every reading of the bank asks for it, so it must answer from memory. */
public interface SeedNames {

    /** The default data in every space. */
    SeedNames DEFAULT = space -> SeedName.DEFAULT;

    SeedName of(SpaceId space);
}
