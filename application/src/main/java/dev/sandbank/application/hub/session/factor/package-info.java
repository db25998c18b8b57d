/** The second factor of a log-in: a phone is set up, asked for its codes, and taken off again. */
@NullMarked
package dev.sandbank.application.hub.session.factor;

import org.jspecify.annotations.NullMarked;
