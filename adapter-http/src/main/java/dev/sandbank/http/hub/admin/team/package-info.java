/** The pages on which administrators see the teams of everybody. */
@NullMarked
package dev.sandbank.http.hub.admin.team;

import org.jspecify.annotations.NullMarked;
