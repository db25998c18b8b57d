package dev.sandbank.domain.secret;

import java.time.Instant;

/**
 * A source that may not try a target for a while, as the operator sees it. Its instants are the wall clock's, for
 * people to read; how long the lock really lasts is measured by a clock that never jumps.
 */
public record Lock(Source source, GuessTarget target, Instant since, Instant until) {}
