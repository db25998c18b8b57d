package dev.sandbank.domain.bank.onboarding;

import static dev.sandbank.domain.bank.onboarding.Stage.BACKGROUND_SCREENING;
import static dev.sandbank.domain.bank.onboarding.Stage.DOCUMENT_COLLECTION;
import static dev.sandbank.domain.bank.onboarding.Stage.IN_PRINCIPLE_APPROVAL;
import static dev.sandbank.domain.bank.onboarding.Stage.PRESCREENING;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What can be done with an application, and in which stages. This is the whole table: {@code docs/ONBOARDING.md} prints
 * it, and a test goes through every pair.
 */
public enum Step {
    READ(EnumSet.allOf(Stage.class)),
    SEND_CODE(EnumSet.allOf(Stage.class)),
    CHECK_CODE(EnumSet.allOf(Stage.class)),
    UPDATE(unfinished()),
    CHANGE_APPLICANTS(unfinished()),
    ATTACH_DOCUMENT(unfinished()),
    CONSENT_TO_SALARIES(unfinished()),
    SCREEN(EnumSet.of(PRESCREENING)),
    ASK_QUESTIONS(EnumSet.of(BACKGROUND_SCREENING)),
    ANSWER_QUESTIONS(EnumSet.of(BACKGROUND_SCREENING)),
    /** In the second of these stages the same decision comes again, with a new term if the offer had run out. */
    DECIDE(EnumSet.of(BACKGROUND_SCREENING, IN_PRINCIPLE_APPROVAL)),
    ACCEPT(EnumSet.of(IN_PRINCIPLE_APPROVAL)),
    CHOOSE_PIN(EnumSet.of(IN_PRINCIPLE_APPROVAL, DOCUMENT_COLLECTION)),
    CONFIRM_PIN(EnumSet.of(IN_PRINCIPLE_APPROVAL, DOCUMENT_COLLECTION)),
    SUBMIT(EnumSet.of(DOCUMENT_COLLECTION));

    private final Set<Stage> stages;

    Step(EnumSet<Stage> stages) {
        this.stages = Collections.unmodifiableSet(stages);
    }

    /** The stages in which it is allowed; in every other one it is refused. */
    public Set<Stage> stages() {
        return stages;
    }

    private static EnumSet<Stage> unfinished() {
        return EnumSet.of(PRESCREENING, BACKGROUND_SCREENING, IN_PRINCIPLE_APPROVAL, DOCUMENT_COLLECTION);
    }
}
