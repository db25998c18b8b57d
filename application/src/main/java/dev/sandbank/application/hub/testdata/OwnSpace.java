package dev.sandbank.application.hub.testdata;

import dev.sandbank.domain.hub.team.Team;
import dev.sandbank.domain.space.Space;
import org.jspecify.annotations.Nullable;

/**
 * A space whose data a developer may see.
 *
 * @param team whose space it is; null for the developer's own
 * @param changeable whether the developer may reset it and move its clock
 */
public record OwnSpace(Space space, @Nullable Team team, boolean changeable) {}
