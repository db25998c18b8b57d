/** How nodes share rate limits, in SQL. */
@NullMarked
package dev.sandbank.persistence.ratelimit;

import org.jspecify.annotations.NullMarked;
