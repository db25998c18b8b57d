package dev.sandbank.cli.hub.developer;

import dev.sandbank.domain.hub.registration.Applicant;

/**
 * A person in a file of people to invite.
 *
 * @param line of the file on which the row begins; the first one is 1
 */
record InvitationRow(long line, Applicant applicant) {}
