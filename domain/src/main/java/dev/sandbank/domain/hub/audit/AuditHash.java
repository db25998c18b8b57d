package dev.sandbank.domain.hub.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** The SHA-256 of an entry and of everything before it, as 64 lower-case hex digits. */
public record AuditHash(String hex) {

    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{64}");

    /** Stands before the first entry. */
    static final AuditHash NONE = new AuditHash("0".repeat(64));

    public AuditHash {
        if (!SHAPE.matcher(hex).matches()) {
            throw new IllegalArgumentException("a hash of the audit log has 64 hex digits");
        }
    }

    /**
     * The hash of an entry. No part of it contains a line break, so different entries never give the same text.
     */
    static AuditHash of(AuditHash previous, long sequence, AuditEvent event) {
        StringBuilder text = new StringBuilder(previous.hex())
                .append('\n')
                .append(sequence)
                .append('\n')
                .append(event.at().toEpochMilli())
                .append('\n')
                .append(event.actor().kind().name())
                .append('\n')
                .append(event.actor().id())
                .append('\n')
                .append(event.action().name())
                .append('\n')
                .append(event.target());
        event.facts()
                .forEach((name, value) ->
                        text.append('\n').append(name).append(' ').append(value));
        return new AuditHash(HexFormat.of().formatHex(sha256(text.toString())));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return hex;
    }
}
