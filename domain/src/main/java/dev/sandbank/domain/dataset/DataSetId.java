package dev.sandbank.domain.dataset;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** The id of a data set: 32 hex digits that follow from its content, so that the same content is the same set. */
public record DataSetId(String value) {

    private static final int BYTES = 16;
    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{32}");

    public DataSetId {
        if (!couldBe(value)) {
            throw new IllegalArgumentException("the id of a data set has 32 hex digits");
        }
    }

    public static boolean couldBe(String text) {
        return SHAPE.matcher(text).matches();
    }

    /** The id of a content, which is the canonical text of a set. */
    static DataSetId of(String content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return new DataSetId(HexFormat.of().formatHex(hash, 0, BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
