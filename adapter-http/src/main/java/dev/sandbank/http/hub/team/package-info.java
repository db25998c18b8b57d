/** The pages of teams and of invitations to them. */
@NullMarked
package dev.sandbank.http.hub.team;

import org.jspecify.annotations.NullMarked;
