package dev.sandbank.application.hub.team.invitation;

import dev.sandbank.domain.hub.team.InvitationId;
import dev.sandbank.domain.mail.LinkId;

/** An address as it was read, and the new ids for its invitation. */
record Wanted(String typed, InvitationId id, LinkId link) {}
