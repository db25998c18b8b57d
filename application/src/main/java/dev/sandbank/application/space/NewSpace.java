package dev.sandbank.application.space;

import dev.sandbank.domain.space.SeedName;
import dev.sandbank.domain.space.SpaceId;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a space that is to be created.
 *
 * @param name as people read it; null for the same as the id
 */
public record NewSpace(SpaceId id, @Nullable String name, SeedName seed) {}
