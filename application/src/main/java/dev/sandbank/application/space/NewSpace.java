package dev.sandbank.application.space;

import dev.sandbank.domain.space.SeedName;
import dev.sandbank.domain.space.SpaceId;
import org.jspecify.annotations.Nullable;

/**
 * The description of a space that is to be created.
 *
 * @param name the name shown to people; null to use the id
 */
public record NewSpace(SpaceId id, @Nullable String name, SeedName seed) {}
