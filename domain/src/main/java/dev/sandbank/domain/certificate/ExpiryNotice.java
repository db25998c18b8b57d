package dev.sandbank.domain.certificate;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The mails that tell of the end of a certificate, the first one first. The names are stored. */
public enum ExpiryNotice {
    THIRTY_DAYS(30),
    SEVEN_DAYS(7),
    ONE_DAY(1);

    /** How long before the end the first one is due. */
    public static final Duration FIRST = Duration.ofDays(30);

    private final int days;

    ExpiryNotice(int days) {
        this.days = days;
    }

    /** How many days before the end it is due. */
    public int days() {
        return days;
    }

    /**
     * The one that is due; of several that were missed only the last one is, and after the end none.
     *
     * @param sent the last one that was sent; null if none was
     */
    static Optional<ExpiryNotice> dueAt(Instant now, Instant end, @Nullable ExpiryNotice sent) {
        if (!now.isBefore(end)) {
            return Optional.empty();
        }
        return Stream.of(values())
                .filter(notice -> !now.isBefore(end.minus(Duration.ofDays(notice.days))))
                .reduce((earlier, later) -> later)
                .filter(notice -> sent == null || notice.compareTo(sent) > 0);
    }
}
