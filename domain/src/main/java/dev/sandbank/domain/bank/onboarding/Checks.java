package dev.sandbank.domain.bank.onboarding;

/**
 * What an applicant has proved, documents aside.
 *
 * @param questionTries how often the questionnaire was answered
 * @param questionsFailed whether the last answers to it were wrong
 * @param salariesShown whether the applicant lets the bank look their salary up, so that it needs no proof
 */
public record Checks(CodeCheck code, int questionTries, boolean questionsFailed, boolean salariesShown, PinState pin) {

    /** Nothing was proved. */
    public static final Checks NONE = new Checks(CodeCheck.NONE, 0, false, false, PinState.NONE);

    Checks withCode(CodeCheck other) {
        return new Checks(other, questionTries, questionsFailed, salariesShown, pin);
    }

    Checks withQuestions(int tries, boolean failed) {
        return new Checks(code, tries, failed, salariesShown, pin);
    }

    Checks withSalaries(boolean shown) {
        return new Checks(code, questionTries, questionsFailed, shown, pin);
    }

    Checks withPin(PinState other) {
        return new Checks(code, questionTries, questionsFailed, salariesShown, other);
    }
}
