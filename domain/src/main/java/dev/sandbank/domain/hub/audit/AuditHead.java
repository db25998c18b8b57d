package dev.sandbank.domain.hub.audit;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The end of the audit log at some time. Whoever keeps it outside of the log can tell later that no entry before it was
 * changed or is missing. Its text is {@code COUNT:HASH}.
 *
 * @param count the number of entries
 * @param hash the hash of the last one
 */
public record AuditHead(long count, AuditHash hash) {

    /** The head of a log without entries. */
    public static final AuditHead EMPTY = new AuditHead(0, AuditHash.NONE);

    private static final Pattern TEXT = Pattern.compile("([0-9]{1,18}):([0-9a-f]{64})");

    public AuditHead {
        if (count < 0) {
            throw new IllegalArgumentException("a log has no negative number of entries");
        }
    }

    /** Reads {@code COUNT:HASH}; empty if the text is none. */
    public static Optional<AuditHead> parse(String text) {
        Matcher parts = TEXT.matcher(text);
        return parts.matches()
                ? Optional.of(new AuditHead(Long.parseLong(parts.group(1)), new AuditHash(parts.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return count + ":" + hash;
    }
}
