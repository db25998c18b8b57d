package dev.sandbank.http.page;

import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.stepup.OneTimeCode;
import java.util.List;

/**
 * The page on which a customer enters a one-time code and sees that it was right.
 *
 * @param application name of the application whose request waits for it
 * @param aboutACard true if the application wants to use a card, false for another request of the customer
 * @param action the path to which the form is sent
 * @param done whether the code was right; then there is no form
 */
public record OneTimeCodePage(
        Market market,
        Asker asker,
        String operation,
        List<Fact> facts,
        String action,
        String csrf,
        String controlFlowId,
        String typed,
        Remarks remarks) {

    /** The id of the control flow that waits for the code. */
    public static final String CONTROL_FLOW = "controlFlowId";

    public static final String CODE = "code";

    /** What the customer wants: {@link #SEND_AGAIN}, {@link #CANCEL}, or anything else to present the code. */
    public static final String DECISION = "decision";

    public static final String CONFIRM = "confirm";
    public static final String SEND_AGAIN = "send-again";
    public static final String CANCEL = "cancel";

    public OneTimeCodePage {
        facts = List.copyOf(facts);
    }

    public String title() {
        return remarks.title("Enter your one-time code");
    }

    /** No code is sent to a phone, so the page shows the published one. */
    public String publishedCode() {
        return OneTimeCode.PUBLISHED;
    }
}
