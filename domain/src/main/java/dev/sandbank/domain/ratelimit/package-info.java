/** How many calls an application may make in a window of time. */
@NullMarked
package dev.sandbank.domain.ratelimit;

import org.jspecify.annotations.NullMarked;
