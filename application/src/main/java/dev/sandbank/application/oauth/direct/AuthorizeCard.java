package dev.sandbank.application.oauth.direct;

import dev.sandbank.application.customer.CardHolders;
import dev.sandbank.application.stepup.ControlFlowId;
import dev.sandbank.application.stepup.FlowStart;
import dev.sandbank.application.stepup.StartControlFlow;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.GrantKind;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.ClientRefusal.GrantNotAllowed;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.StepUpRefusal;
import dev.sandbank.domain.stepup.FlowOwner;
import dev.sandbank.domain.stepup.Payload;
import dev.sandbank.domain.stepup.Purpose;
import java.util.Map;

/**
 * Starts a card authorization. The application names a card with data from its holder, and the holder is sent a code
 * that confirms it.
 */
public final class AuthorizeCard {

    /** The name of the payload's fact that holds the id of the card. */
    static final String CARD_ID = "cardId";

    /** The fact that names the card to its holder. */
    private static final String LAST_FOUR = "lastFourDigitsCardNumber";

    /** Phones that end so get no message, for programs to see what happens then. */
    private static final String UNREACHABLE = "0000";

    private static final String HIDDEN = "XXXXXXXX";

    private final CardHolders holders;
    private final StartControlFlow startControlFlow;

    public AuthorizeCard(CardHolders holders, StartControlFlow startControlFlow) {
        this.holders = holders;
        this.startControlFlow = startControlFlow;
    }

    /**
     * The id of the flow that waits for the code.
     *
     * @param phone digits with the country code
     * @throws Refused CLIENT_NOT_ALLOWED_GRANT, SMS_NOT_DELIVERED or CARD_UNKNOWN
     */
    public ControlFlowId authorize(Client client, Market market, String lastFour, String phone) {
        if (!client.grantKinds().contains(GrantKind.CARD_AUTHORIZATION)) {
            throw new Refused(new GrantNotAllowed(Purpose.CARD_AUTHORIZATION.name()));
        }
        if (phone.endsWith(UNREACHABLE)) {
            throw new Refused(StepUpRefusal.SMS_NOT_DELIVERED);
        }
        CardHolders.HeldCard card = holders.find(client.space(), market, lastFour, phone)
                .orElseThrow(() -> new Refused(BankRefusal.CARD_UNKNOWN));
        FlowStart start = new FlowStart(
                new FlowOwner(client.space(), client.id().value(), card.holder().userId()),
                market,
                Purpose.CARD_AUTHORIZATION,
                Payload.of(Map.of(CARD_ID, card.cardId(), LAST_FOUR, lastFour)));
        String masked = HIDDEN + phone.substring(Math.max(0, phone.length() - 4));
        return startControlFlow.start(start.sendingTo(masked), ControlFlowId.Form.DECIMAL);
    }
}
