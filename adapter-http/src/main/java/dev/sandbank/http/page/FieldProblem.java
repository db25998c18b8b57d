package dev.sandbank.http.page;

import dev.sandbank.domain.secret.GuessLimit;
import java.util.List;

/**
 * What is wrong with a form. It is told once, at a field, and marks every field it is about.
 *
 * @param field the id of the field where it is told
 * @param marked the ids of all fields it is about, in the order of the form
 */
public record FieldProblem(String field, String sentence, List<String> marked) {

    public FieldProblem {
        marked = List.copyOf(marked);
    }

    private FieldProblem(String field, String sentence) {
        this(field, sentence, List.of(field));
    }

    public static FieldProblem marketMissing() {
        return new FieldProblem(LogInPage.MARKET, "Choose the country of your accounts.");
    }

    public static FieldProblem userIdMissing() {
        return new FieldProblem(LogInPage.USER_ID, "Enter your user ID.");
    }

    public static FieldProblem passwordMissing() {
        return new FieldProblem(LogInPage.PASSWORD, "Enter your password.");
    }

    public static FieldProblem logInWrong(int attemptsLeft) {
        return new FieldProblem(
                LogInPage.USER_ID,
                "User ID and password do not match. " + left(attemptsLeft) + ", then this user ID is locked for "
                        + GuessLimit.PASSWORDS.lock().toMinutes() + " minutes.",
                List.of(LogInPage.USER_ID, LogInPage.PASSWORD));
    }

    public static FieldProblem logInLocked(Moment until) {
        return new FieldProblem(
                LogInPage.USER_ID,
                "Too many attempts: this user ID is locked until " + until.upToMinute() + ". Then try again.");
    }

    public static FieldProblem oneTimeCodeWrong(int attemptsLeft) {
        return new FieldProblem(
                OneTimeCodePage.CODE, "This is not the code that was sent. " + left(attemptsLeft) + ".");
    }

    private static String left(int attempts) {
        return attempts + (attempts == 1 ? " attempt left" : " attempts left");
    }

    public static FieldProblem noAccountChosen() {
        return new FieldProblem(ConsentPage.FIRST_ACCOUNT, "Choose at least one account, or cancel.");
    }
}
