/** Tells developers about changes that concern them. */
@NullMarked
package dev.sandbank.application.hub.notice;

import org.jspecify.annotations.NullMarked;
