package dev.sandbank.persistence.sqlite;

import dev.sandbank.application.support.StoreUnavailable;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Tells what a failure of the database means. */
final class SqlFailures {

    private static final int PRIMARY_CODE = 0xff;

    /** Failures that one unit of work caused. */
    private static final Set<SQLiteErrorCode> OF_A_UNIT = EnumSet.of(
            SQLiteErrorCode.SQLITE_CONSTRAINT,
            SQLiteErrorCode.SQLITE_MISMATCH,
            SQLiteErrorCode.SQLITE_TOOBIG,
            SQLiteErrorCode.SQLITE_RANGE);

    /** Failures of the database or the machine, with which no unit can be stored. */
    private static final Set<SQLiteErrorCode> OF_THE_STORE = EnumSet.of(
            SQLiteErrorCode.SQLITE_BUSY,
            SQLiteErrorCode.SQLITE_LOCKED,
            SQLiteErrorCode.SQLITE_NOMEM,
            SQLiteErrorCode.SQLITE_READONLY,
            SQLiteErrorCode.SQLITE_INTERRUPT,
            SQLiteErrorCode.SQLITE_IOERR,
            SQLiteErrorCode.SQLITE_CORRUPT,
            SQLiteErrorCode.SQLITE_FULL,
            SQLiteErrorCode.SQLITE_CANTOPEN,
            SQLiteErrorCode.SQLITE_PROTOCOL,
            SQLiteErrorCode.SQLITE_PERM,
            SQLiteErrorCode.SQLITE_AUTH,
            SQLiteErrorCode.SQLITE_NOTADB);

    private SqlFailures() {}

    /**
     * The exception for the application: an {@link IllegalStateException} if a rule of the schema was broken,
     * {@link StoreUnavailable} if the database cannot be used, the failure itself if it does not come from the
     * database.
     */
    static RuntimeException translate(Exception failure) {
        SQLException sql = sqlCauseOf(failure);
        if (sql != null) {
            return meansRule(sql) ? brokenRule(sql) : unavailable(sql);
        }
        return failure instanceof RuntimeException unrelated ? unrelated : unavailable(failure);
    }

    /** The exception for the units of a failed commit. */
    static RuntimeException ofCommit(Throwable failure) {
        SQLException sql = sqlCauseOf(failure);
        return sql != null && meansRule(sql) ? brokenRule(sql) : unavailable(failure);
    }

    static StoreUnavailable unavailable(Throwable failure) {
        return failure instanceof StoreUnavailable already ? already : new StoreUnavailable(sentence(failure), failure);
    }

    /** Whether a unit broke a rule of the schema; other units are not affected. */
    static boolean meansRule(Throwable failure) {
        return OF_A_UNIT.contains(codeOf(failure));
    }

    /** Whether the failure is certainly not the fault of one unit. */
    static boolean meansStore(Throwable failure) {
        return OF_THE_STORE.contains(codeOf(failure));
    }

    /** Whether the file is not a database, or is damaged. */
    static boolean meansDamage(Throwable failure) {
        SQLiteErrorCode code = codeOf(failure);
        return code == SQLiteErrorCode.SQLITE_CORRUPT || code == SQLiteErrorCode.SQLITE_NOTADB;
    }

    /** Whether a disk is full. */
    static boolean meansFull(Throwable failure) {
        return codeOf(failure) == SQLiteErrorCode.SQLITE_FULL;
    }

    /** Whether another process blocks the database. */
    static boolean meansBusy(Throwable failure) {
        return codeOf(failure) == SQLiteErrorCode.SQLITE_BUSY;
    }

    /** The failure in words for people. */
    static String sentence(@Nullable Throwable failure) {
        if (failure instanceof StoreUnavailable told) {
            return String.valueOf(told.getMessage());
        }
        return switch (codeOf(failure)) {
            case SQLITE_BUSY, SQLITE_LOCKED -> "the database is busy: another process has been writing for too long";
            case SQLITE_FULL -> "the disk that holds the database is full";
            case SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH, SQLITE_CANTOPEN -> "the database cannot be written";
            case SQLITE_CORRUPT, SQLITE_NOTADB -> "the database is damaged";
            case SQLITE_IOERR -> "the disk that holds the database fails: " + message(failure);
            default -> "the database cannot be used: " + message(failure);
        };
    }

    static @Nullable SQLException sqlCauseOf(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return sql;
            }
        }
        return null;
    }

    private static String message(@Nullable Throwable failure) {
        return failure == null ? "unknown" : String.valueOf(failure.getMessage());
    }

    private static IllegalStateException brokenRule(SQLException failure) {
        return new IllegalStateException("a rule of the stored data would be broken: " + failure.getMessage(), failure);
    }

    private static SQLiteErrorCode codeOf(@Nullable Throwable failure) {
        return sqlCauseOf(failure) instanceof SQLiteException sqlite
                ? SQLiteErrorCode.getErrorCode(sqlite.getResultCode().code & PRIMARY_CODE)
                : SQLiteErrorCode.UNKNOWN_ERROR;
    }
}
