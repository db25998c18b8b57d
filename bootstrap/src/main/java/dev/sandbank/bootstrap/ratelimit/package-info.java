/** Counts the calls of applications, on one server or over several nodes. */
@NullMarked
package dev.sandbank.bootstrap.ratelimit;

import org.jspecify.annotations.NullMarked;
