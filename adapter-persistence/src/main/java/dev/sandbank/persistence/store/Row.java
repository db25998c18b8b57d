package dev.sandbank.persistence.store;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values of a row in the order of the columns of its table, each in the form that does not depend on the engine. */
record Row(List<StoredColumn> columns, List<@Nullable Object> values) {

    private static final int NULL = -1;

    /** Compares the first values as both engines order them: texts by code points, bytes without sign. */
    int compareKeys(Row other, int width) {
        for (int i = 0; i < width; i++) {
            int order = compare(columns.get(i).kind(), values.get(i), other.values.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    /** The name of the first column that differs; null if none does. */
    @Nullable
    String firstDifference(Row other) {
        for (int i = 0; i < columns.size(); i++) {
            ColumnKind kind = columns.get(i).kind();
            if (!Arrays.equals(kind.bytes(values.get(i)), kind.bytes(other.values.get(i)))) {
                return columns.get(i).name();
            }
        }
        return null;
    }

    /** A hash of the row; those of all rows are added up. */
    long hash() {
        MessageDigest digest = sha256();
        for (int i = 0; i < columns.size(); i++) {
            byte[] bytes = columns.get(i).kind().bytes(values.get(i));
            digest.update(ByteBuffer.allocate(Integer.BYTES)
                    .putInt(bytes == null ? NULL : bytes.length)
                    .flip());
            if (bytes != null) {
                digest.update(bytes);
            }
        }
        return ByteBuffer.wrap(digest.digest()).getLong();
    }

    private static int compare(ColumnKind kind, @Nullable Object one, @Nullable Object other) {
        if (one instanceof Long number && other instanceof Long otherNumber) {
            return Long.compare(number, otherNumber);
        }
        return Arrays.compareUnsigned(kind.bytes(one), kind.bytes(other));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
