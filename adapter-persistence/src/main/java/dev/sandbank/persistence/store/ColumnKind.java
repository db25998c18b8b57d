package dev.sandbank.persistence.store;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.HexFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a column holds, whatever an engine calls it. A value is a {@link Long}, Boolean, String or array of bytes. */
enum ColumnKind {
    NUMBER {
        @Override
        Object some(ResultSet row, int place) throws SQLException {
            return row.getLong(place);
        }

        @Override
        void bindSome(PreparedStatement statement, int place, Object value) throws SQLException {
            statement.setLong(place, (Long) value);
        }

        @Override
        byte[] someBytes(Object value) {
            return BigInteger.valueOf((Long) value).toByteArray();
        }
    },
    FLAG {
        @Override
        Object some(ResultSet row, int place) throws SQLException {
            return row.getBoolean(place);
        }

        @Override
        void bindSome(PreparedStatement statement, int place, Object value) throws SQLException {
            statement.setBoolean(place, (Boolean) value);
        }

        @Override
        byte[] someBytes(Object value) {
            return new byte[] {(byte) ((Boolean) value ? 1 : 0)};
        }
    },
    TEXT {
        @Override
        @Nullable
        Object some(ResultSet row, int place) throws SQLException {
            return row.getString(place);
        }

        @Override
        void bindSome(PreparedStatement statement, int place, Object value) throws SQLException {
            statement.setString(place, (String) value);
        }

        @Override
        byte[] someBytes(Object value) {
            return ((String) value).getBytes(StandardCharsets.UTF_8);
        }
    },
    BYTES {
        @Override
        @Nullable
        Object some(ResultSet row, int place) throws SQLException {
            return row.getBytes(place);
        }

        @Override
        void bindSome(PreparedStatement statement, int place, Object value) throws SQLException {
            statement.setBytes(place, (byte[]) value);
        }

        @Override
        byte[] someBytes(Object value) {
            return (byte[]) value;
        }

        @Override
        String text(@Nullable Object value) {
            return value == null ? "null" : HexFormat.of().formatHex((byte[]) value);
        }
    };

    /** The kind of a type, by its name in any engine. */
    static ColumnKind ofType(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "integer", "bigint", "int8", "int4" -> NUMBER;
            case "boolean", "bool" -> FLAG;
            case "text" -> TEXT;
            case "blob", "bytea" -> BYTES;
            default -> throw new IllegalStateException("no kind of column is of type " + name);
        };
    }

    abstract @Nullable Object some(ResultSet row, int place) throws SQLException;

    abstract void bindSome(PreparedStatement statement, int place, Object value) throws SQLException;

    abstract byte[] someBytes(Object value);

    /** The value at a place of the current row, counted from 1. */
    final @Nullable Object read(ResultSet row, int place) throws SQLException {
        Object value = some(row, place);
        return row.wasNull() ? null : value;
    }

    final void bind(PreparedStatement statement, int place, @Nullable Object value) throws SQLException {
        if (value == null) {
            statement.setNull(place, Types.NULL);
        } else {
            bindSome(statement, place, value);
        }
    }

    /** The value in a form that is the same for every engine; null has none. */
    final byte @Nullable [] bytes(@Nullable Object value) {
        return value == null ? null : someBytes(value);
    }

    /** The value for people. */
    String text(@Nullable Object value) {
        return String.valueOf(value);
    }
}
