/** Members of teams change roles, go, share applications with their team, and end it. */
@NullMarked
package dev.sandbank.application.hub.team.membership;

import org.jspecify.annotations.NullMarked;
