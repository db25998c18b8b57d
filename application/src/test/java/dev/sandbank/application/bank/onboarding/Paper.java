package dev.sandbank.application.bank.onboarding;

import dev.sandbank.domain.bank.onboarding.Stage;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What somebody with a sheet of paper would know about one application: the model of a property. */
final class Paper {

    private static final Set<Stage> UNFINISHED = EnumSet.complementOf(EnumSet.of(Stage.SUBMISSION, Stage.DECLINED));
    private static final Set<Stage> WITH_OFFER = EnumSet.of(Stage.IN_PRINCIPLE_APPROVAL, Stage.DOCUMENT_COLLECTION);

    Stage stage = Stage.PRESCREENING;
    private int income;
    private @Nullable LocalDate offerEnds;
    private boolean identity;
    private boolean payslip;
    private boolean salaries;
    private int answered;
    private boolean pinChosen;
    private boolean codeOpen;
    private boolean verified;
    private int wrong;
    private int codesSent;

    Paper(int income) {
        this.income = income;
    }

    /** Writes down a step; whether it is one that may be taken. */
    boolean take(ApplicationMove move, LocalDate today) {
        return switch (move.act()) {
            case NAME -> unfinished();
            case INCOME -> unfinished() && earns(move.income());
            case SCREEN -> come(stage == Stage.PRESCREENING, Stage.BACKGROUND_SCREENING);
            case ANSWER_WRONGLY -> stage == Stage.BACKGROUND_SCREENING && answered < 3 && ++answered > 0;
            case DECIDE -> decide(today);
            case ACCEPT ->
                come(
                        stage == Stage.IN_PRINCIPLE_APPROVAL && runs(today) && move.size() % 3 == 0,
                        Stage.DOCUMENT_COLLECTION);
            case ATTACH -> unfinished() && attach(move.size() % 2 == 0);
            case CONSENT -> unfinished() && consent(move.size() % 2 == 0);
            case SEND_CODE -> sendCode();
            case CHECK_CODE -> codeOpen && check(move.size() % 2 == 0);
            case CHOOSE_PIN -> WITH_OFFER.contains(stage) && choosePin();
            case CONFIRM_PIN -> WITH_OFFER.contains(stage) && pinChosen && verified && confirmPin();
            case SUBMIT ->
                come(
                        stage == Stage.DOCUMENT_COLLECTION && runs(today) && identity && (payslip || salaries),
                        Stage.SUBMISSION);
            case PASS, RESTART -> true;
        };
    }

    private boolean unfinished() {
        return UNFINISHED.contains(stage);
    }

    private boolean runs(LocalDate today) {
        return offerEnds != null && !today.isAfter(offerEnds);
    }

    private boolean come(boolean may, Stage next) {
        if (may) {
            stage = next;
        }
        return may;
    }

    private boolean earns(int other) {
        if (other != income) {
            income = other;
            stage = Stage.PRESCREENING;
            offerEnds = null;
            answered = 0;
        }
        return true;
    }

    private boolean decide(LocalDate today) {
        if (stage != Stage.BACKGROUND_SCREENING && stage != Stage.IN_PRINCIPLE_APPROVAL) {
            return false;
        }
        if (!runs(today)) {
            offerEnds = today.plusDays(30);
            stage = income >= 1_500 && answered == 0 ? Stage.IN_PRINCIPLE_APPROVAL : Stage.DECLINED;
        }
        return true;
    }

    private boolean attach(boolean ofIdentity) {
        identity |= ofIdentity;
        payslip |= !ofIdentity;
        return true;
    }

    private boolean consent(boolean given) {
        salaries = given;
        return true;
    }

    /** Five codes are sent in an hour. */
    private boolean sendCode() {
        if (codesSent == 5) {
            return false;
        }
        codesSent++;
        codeOpen = true;
        wrong = 0;
        return true;
    }

    /** A later hour begins, or another process, which does not know what was sent. */
    void codesForgotten() {
        codesSent = 0;
    }

    /** A wrong code is refused, and still counts. */
    private boolean check(boolean right) {
        verified |= right;
        wrong = right ? 0 : wrong + 1;
        codeOpen = wrong < 5;
        return right;
    }

    private boolean choosePin() {
        pinChosen = true;
        codeOpen = false;
        verified = false;
        wrong = 0;
        return true;
    }

    private boolean confirmPin() {
        pinChosen = false;
        return true;
    }
}
