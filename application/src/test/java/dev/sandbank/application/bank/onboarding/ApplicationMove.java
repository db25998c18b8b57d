package dev.sandbank.application.bank.onboarding;

/**
 * One step of a program that applies for somebody, or of the world around it.
 *
 * @param which one of the applications
 * @param size decides between the ways in which a step can be taken
 */
record ApplicationMove(Act act, int which, int size) {

    /** What can be done; the last two are done by the clock and the bank. */
    enum Act {
        NAME,
        INCOME,
        SCREEN,
        ANSWER_WRONGLY,
        DECIDE,
        ACCEPT,
        ATTACH,
        CONSENT,
        SEND_CODE,
        CHECK_CODE,
        CHOOSE_PIN,
        CONFIRM_PIN,
        SUBMIT,
        PASS,
        RESTART
    }

    /** What is earned in a month; the least is too little for any product. */
    int income() {
        return size % 4 == 0 ? 400 : 8_000 + 100 * (size % 4);
    }
}
