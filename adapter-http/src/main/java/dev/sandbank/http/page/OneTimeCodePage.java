package dev.sandbank.http.page;

import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.stepup.OneTimeCode;
import java.util.List;

/**
 * Where a customer reads what an application wants to do, and enters the one-time code that lets it.
 *
 * @param asker the application whose request waits for the code
 * @param operation what it wants to do
 * @param facts with what: amount, card, account
 * @param action where the form is sent
 * @param typed what stands in the field
 * @param published whether the published code is right, beside the one that was sent
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
        boolean published,
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

    /** The code that is right for every application of the compatible profile. */
    public String publishedCode() {
        return OneTimeCode.PUBLISHED;
    }
}
