package dev.sandbank.application.stepup;

import dev.sandbank.domain.stepup.ControlFlow;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a plain model knows about something that waits for a one-time code. */
final class Waiting {

    /** A code that no message of a test has. */
    static final String WRONG = "wrong";

    final ControlFlowId id;
    final int number;
    private final Instant ends;
    private @Nullable String code;
    private int wrong;
    private int sentAgain;
    private boolean verified;
    private boolean over;

    Waiting(ControlFlowId id, int number, Instant now, String code) {
        this.id = id;
        this.number = number;
        this.ends = now.plus(ControlFlow.LIFETIME);
        this.code = code;
    }

    boolean open(Instant now) {
        return !over && wrong < ControlFlow.MAX_WRONG_CODES && now.isBefore(ends);
    }

    /** The code that was sent last, if it did not serve yet. */
    String code() {
        return code == null ? WRONG : code;
    }

    /** Whether a code that is presented is taken. */
    boolean present(String presented, Instant now) {
        if (!open(now)) {
            return false;
        }
        boolean right = presented.equals(code);
        wrong = right ? 0 : wrong + 1;
        if (right) {
            code = null;
            verified = true;
        }
        return right;
    }

    /** Whether a code is sent once more. */
    boolean sendAgain(Instant now) {
        return open(now) && ++sentAgain <= 5;
    }

    /** The latest code; those before it are worth nothing. */
    void sent(String latest) {
        code = latest;
    }

    /** How often a code is sent is remembered in memory only. */
    void restarted() {
        sentAgain = 0;
    }

    /** Whether it is done; then it is over. */
    boolean finish(Instant now) {
        boolean may = open(now) && verified;
        over |= may;
        return may;
    }

    boolean cancel(Instant now) {
        boolean may = open(now);
        over |= may;
        return may;
    }
}
