/** Teams, their members and invitations in SQL. */
@NullMarked
package dev.sandbank.persistence.hub.team;

import org.jspecify.annotations.NullMarked;
