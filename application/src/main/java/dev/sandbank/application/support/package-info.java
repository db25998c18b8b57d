/** What every use case leans on: units of work and randomness. */
@NullMarked
package dev.sandbank.application.support;

import org.jspecify.annotations.NullMarked;
