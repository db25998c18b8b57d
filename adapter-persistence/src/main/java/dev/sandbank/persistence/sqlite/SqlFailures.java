package dev.sandbank.persistence.sqlite;

import dev.sandbank.application.support.StoreUnavailable;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Tells what a failure of the database means to the application. */
final class SqlFailures {

    private static final int PRIMARY_CODE = 0xff;

    private SqlFailures() {}

    /**
     * What the application should see instead: an {@link IllegalStateException} if a rule of the schema was broken,
     * {@link StoreUnavailable} if the database cannot be used, the failure itself if it is none of the database's.
     */
    static RuntimeException translate(RuntimeException failure) {
        SQLException sql = sqlCauseOf(failure);
        return sql == null ? failure : translate(sql);
    }

    static RuntimeException translate(SQLException failure) {
        SQLiteErrorCode code = codeOf(failure);
        return code == SQLiteErrorCode.SQLITE_CONSTRAINT
                ? new IllegalStateException(
                        "a rule of the stored data would be broken: " + failure.getMessage(), failure)
                : unavailable(failure);
    }

    /** The failure of a whole commit, whatever its reason. */
    static StoreUnavailable unavailable(SQLException failure) {
        return new StoreUnavailable(sentence(codeOf(failure), failure), failure);
    }

    /** Whether the file is no database, or no whole one. */
    static boolean meansDamage(SQLException failure) {
        SQLiteErrorCode code = codeOf(failure);
        return code == SQLiteErrorCode.SQLITE_CORRUPT || code == SQLiteErrorCode.SQLITE_NOTADB;
    }

    /** Whether another process is in the way. */
    static boolean meansBusy(SQLException failure) {
        return codeOf(failure) == SQLiteErrorCode.SQLITE_BUSY;
    }

    private static String sentence(SQLiteErrorCode code, SQLException failure) {
        return switch (code) {
            case SQLITE_BUSY, SQLITE_LOCKED -> "the database is busy: another process has been writing for too long";
            case SQLITE_FULL -> "the disk that holds the database is full";
            case SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH, SQLITE_CANTOPEN -> "the database cannot be written";
            case SQLITE_CORRUPT, SQLITE_NOTADB -> "the database is damaged";
            default -> "the database cannot be used: " + failure.getMessage();
        };
    }

    private static SQLiteErrorCode codeOf(SQLException failure) {
        return failure instanceof SQLiteException sqlite
                ? SQLiteErrorCode.getErrorCode(sqlite.getResultCode().code & PRIMARY_CODE)
                : SQLiteErrorCode.UNKNOWN_ERROR;
    }

    private static @Nullable SQLException sqlCauseOf(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return sql;
            }
        }
        return null;
    }
}
