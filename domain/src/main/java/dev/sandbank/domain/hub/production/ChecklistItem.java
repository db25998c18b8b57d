package dev.sandbank.domain.hub.production;

import java.util.Locale;

/** What an application should have shown in the sandbox. The names are stored, so they must not change. */
public enum ChecklistItem {
    TWO_LEGGED("Got a token for itself (two-legged)"),
    THREE_LEGGED("Got tokens by a customer's consent (three-legged)"),
    REFRESH("Renewed a token"),
    LIMITS("Kept to its rate limit"),
    PKCE("Used PKCE"),
    REVOCATION("Revoked a token"),
    ERRORS("Made few calls that fail");

    private final String words;

    ChecklistItem(String words) {
        this.words = words;
    }

    /** The words for people. */
    public String words() {
        return words;
    }

    /** Whether it is judged by the share of some calls among all. */
    public boolean countsCalls() {
        return this == LIMITS || this == ERRORS;
    }

    /** The word for scripts: {@code two-legged}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
