package dev.sandbank.domain.mail;

import java.time.Duration;

/** What a link lets its reader do, and for how long. The names are stored, so they must not change. */
public enum LinkPurpose {
    /** Make the first account of an installation. */
    OWNER(Duration.ofDays(3650)),
    /** Choose user ID and password after an approved registration. */
    ACTIVATION(Duration.ofDays(7)),
    /** Choose a new password. */
    PASSWORD_RESET(Duration.ofHours(1)),
    /** Confirm a new e-mail address. */
    EMAIL_CHANGE(Duration.ofHours(24)),
    /** Join a team. */
    TEAM_INVITATION(Duration.ofDays(7));

    private final Duration lifetime;

    LinkPurpose(Duration lifetime) {
        this.lifetime = lifetime;
    }

    /** How long such a link can be used. Days have 24 hours. */
    public Duration lifetime() {
        return lifetime;
    }
}
