package dev.sandbank.domain.secret;

import java.time.Instant;

/**
 * A lock as the operator sees it: for a time, the source may not try the target. Its instants are those of the wall
 * clock, for people to read; the real length of the lock is measured by a clock that never jumps.
 */
public record Lock(Source source, GuessTarget target, Instant since, Instant until) {}
