/** Teams: developers who use applications together, their roles, and invitations to join. */
@NullMarked
package dev.sandbank.domain.hub.team;

import org.jspecify.annotations.NullMarked;
