package dev.sandbank.persistence.postgres;

import dev.sandbank.persistence.unit.Failures;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells what a failure of PostgreSQL means, by its SQLSTATE (PostgreSQL manual, appendix A). */
final class PostgresFailures extends Failures {

    static final PostgresFailures FAILURES = new PostgresFailures();

    private static final int CLASS_LENGTH = 2;

    private static final String BROKEN_CONSTRAINT = "23";

    /** Values that do not fit, broken constraints, rows that are too large for an index. */
    private static final Set<String> CLASSES_OF_A_UNIT = Set.of("22", BROKEN_CONSTRAINT, "54");

    /** Says that an earlier statement of the unit failed. */
    private static final String IN_FAILED_TRANSACTION = "25P02";

    private static final Set<String> CONFLICTS = Set.of("40001", "40P01");

    /** The connection, rights, resources, an operator's intervention, the system and internal errors. */
    private static final Set<String> CLASSES_OF_THE_STORE =
            Set.of("08", "28", "3D", "40", "53", "55", "57", "58", "XX");

    private static final Set<String> RIGHTS = Set.of("42501", "25006");
    private static final String IDLE_TOO_LONG = "25P03";

    /** The server ends, is not ready, or takes no changes because it is a standby now. */
    private static final Set<String> ENDS_THE_CONNECTION = Set.of("57P01", "57P02", "57P03", "25006", IDLE_TOO_LONG);

    /** To be followed by where to put it. */
    static final String ASKS_FOR_PASSWORD = "the server asks for a password";

    private PostgresFailures() {}

    /** Whether nothing is wrong but that no password was given. */
    static boolean asksForPassword(@Nullable Throwable failure) {
        return stateOf(failure).equals("08004") && reason(failure).contains("no password");
    }

    @Override
    public boolean meansRule(Throwable failure) {
        String state = stateOf(failure);
        return CLASSES_OF_A_UNIT.contains(classOf(state)) || state.equals(IN_FAILED_TRANSACTION);
    }

    @Override
    protected boolean isAboutRows(Throwable failure) {
        return classOf(stateOf(failure)).equals(BROKEN_CONSTRAINT);
    }

    @Override
    public boolean meansStore(Throwable failure) {
        String state = stateOf(failure);
        return CLASSES_OF_THE_STORE.contains(classOf(state)) || RIGHTS.contains(state) || state.equals(IDLE_TOO_LONG);
    }

    @Override
    public boolean meansConnection(Throwable failure) {
        String state = stateOf(failure);
        return classOf(state).equals("08") || ENDS_THE_CONNECTION.contains(state);
    }

    @Override
    public boolean meansBusy(Throwable failure) {
        // A transaction begins with its first statement, which waits for nobody.
        return false;
    }

    @Override
    public boolean meansConflict(Throwable failure) {
        return CONFLICTS.contains(stateOf(failure));
    }

    @Override
    public boolean isSurvived(SQLException failure) {
        // PostgreSQL refuses all further statements of the transaction.
        return false;
    }

    @Override
    protected String words(@Nullable Throwable failure) {
        String state = stateOf(failure);
        return switch (classOf(state)) {
            case "08" ->
                asksForPassword(failure)
                        ? ASKS_FOR_PASSWORD + "; put it into SANDBANK_DATABASE_PASSWORD or into a file named by"
                                + " --database-password-file"
                        : "the database server cannot be reached: " + reason(failure);
            case "28" -> "the database server refuses the user or the password";
            case "3D" -> "the database does not exist on its server; make it there: create database NAME";
            case "40" -> "other processes changed the same data again and again";
            case "53" ->
                state.equals("53300")
                        ? "the database server has no free connection"
                        : "the database server has no space or memory: " + reason(failure);
            case "55" -> "the database is busy: another process has been writing for too long";
            case "57" ->
                state.equals("57014")
                        ? "the database server takes too long"
                        : "the database server is stopping or starting";
            default ->
                switch (state) {
                    case "42501" -> "the user of the database lacks a right: " + reason(failure);
                    case "25006" -> "the database server takes no changes at present";
                    default -> "the database cannot be used: " + reason(failure);
                };
        };
    }

    /** What the server or the driver says, without its place in the SQL. */
    private static String reason(@Nullable Throwable failure) {
        SQLException sql = sqlCauseOf(failure);
        String message = String.valueOf(sql == null ? message(failure) : sql.getMessage());
        return message.lines().findFirst().orElse("").replaceFirst("^(ERROR|FATAL): ", "");
    }

    private static String classOf(String state) {
        return state.length() < CLASS_LENGTH ? state : state.substring(0, CLASS_LENGTH);
    }

    private static String stateOf(@Nullable Throwable failure) {
        SQLException sql = sqlCauseOf(failure);
        String state = sql == null ? null : sql.getSQLState();
        return state == null ? "" : state;
    }
}
