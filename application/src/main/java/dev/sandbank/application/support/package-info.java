/** What every use case needs: units of work, secrets, clocks and durations. */
@NullMarked
package dev.sandbank.application.support;

import org.jspecify.annotations.NullMarked;
