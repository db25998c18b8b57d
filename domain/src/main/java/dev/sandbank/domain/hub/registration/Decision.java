package dev.sandbank.domain.hub.registration;

import dev.sandbank.domain.hub.audit.Actor;
import java.time.Instant;

/** Who decided something and when. */
public record Decision(Actor by, Instant at) {}
