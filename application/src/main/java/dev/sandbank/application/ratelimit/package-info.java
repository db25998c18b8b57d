/** Admits or refuses a call of an application. */
@NullMarked
package dev.sandbank.application.ratelimit;

import org.jspecify.annotations.NullMarked;
