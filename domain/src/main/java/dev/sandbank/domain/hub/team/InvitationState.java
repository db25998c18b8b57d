package dev.sandbank.domain.hub.team;

import java.util.Locale;

/** The states of an invitation. The names are stored, so they must not change. */
public enum InvitationState {
    PENDING("pending"),
    ACCEPTED("accepted already"),
    DECLINED("declined"),
    REVOKED("taken back"),
    EXPIRED("expired"),
    INVITER_LOST_RIGHT("void, because the one who invited may no longer do so"),
    TEAM_DELETED("void, because the team was deleted");

    private final String words;

    InvitationState(String words) {
        this.words = words;
    }

    /** The words for people, to follow "is" or "was". */
    public String words() {
        return words;
    }

    /** The word for scripts: {@code team-deleted}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
