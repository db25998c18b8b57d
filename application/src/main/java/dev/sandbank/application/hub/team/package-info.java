/** Developers make teams, lead and leave them, and share applications with them. */
@NullMarked
package dev.sandbank.application.hub.team;

import org.jspecify.annotations.NullMarked;
