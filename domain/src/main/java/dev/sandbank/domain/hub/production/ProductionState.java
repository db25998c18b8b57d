package dev.sandbank.domain.hub.production;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The states of a request for production. The names are stored, so they must not change. */
public enum ProductionState {
    SUBMITTED("submitted", true),
    IN_REVIEW("in review", true),
    MORE_INFORMATION("waiting for more information", true),
    APPROVED("approved", false),
    DECLINED("declined", false),
    WITHDRAWN("withdrawn", false);

    private final String words;
    private final boolean open;

    ProductionState(String words, boolean open) {
        this.words = words;
        this.open = open;
    }

    /** The words for people: {@code in review}. */
    public String words() {
        return words;
    }

    /** The word for scripts: {@code in-review}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether nobody has decided yet. */
    public boolean isOpen() {
        return open;
    }

    /** Whether an administrator has to do something. */
    public boolean waitsForReviewer() {
        return this == SUBMITTED || this == IN_REVIEW;
    }

    /** The state of that word, if there is one. */
    public static Optional<ProductionState> of(String text) {
        return Arrays.stream(values())
                .filter(state -> state.text().equals(text))
                .findFirst();
    }
}
