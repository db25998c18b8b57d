/** People are invited to teams, many at once, and answer. */
@NullMarked
package dev.sandbank.application.hub.team.invitation;

import org.jspecify.annotations.NullMarked;
