package dev.sandbank.application.hub.team.invitation;

import java.util.Locale;

/**
 * What became of one address of those that were invited together.
 *
 * @param typed the address as it was read
 * @param reason why nobody was invited, or why no mail was written, as a sentence; else empty
 */
public record InvitationAnswer(String typed, Outcome outcome, String reason) {

    /** What became of an address. */
    public enum Outcome {
        /** A mail was written. */
        INVITED,
        /** There was an invitation already; it lasts seven days more, and a mail was written. */
        RENEWED,
        /** The invitation waits in "My teams"; no mail was written, because there were many of late. */
        NOT_MAILED,
        /** The person belongs to the team already; nothing changed. */
        MEMBER,
        /** It cannot be invited. */
        BAD;

        /** The word for scripts. */
        public String text() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static InvitationAnswer of(String typed, Outcome outcome) {
        return new InvitationAnswer(typed, outcome, "");
    }

    static InvitationAnswer bad(String typed, String reason) {
        return new InvitationAnswer(typed, Outcome.BAD, reason);
    }
}
