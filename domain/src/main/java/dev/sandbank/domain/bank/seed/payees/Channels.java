package dev.sandbank.domain.bank.seed.payees;

import dev.sandbank.domain.bank.payment.payee.PayeeBank;
import dev.sandbank.domain.bank.payment.payee.PayeeKind;
import dev.sandbank.domain.bank.reference.ReferenceData;
import dev.sandbank.domain.bank.seed.Dice;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SeedName;
import java.util.List;
import java.util.Set;

/** The payment methods by which payees are paid, as reference data names them, and the other bank of each market. */
final class Channels {

    private static final int NATIONAL_CODE_LENGTH = 4;
    private static final String METHOD = "paymentMethod";
    private static final String INTERNAL = "INTERNAL";
    private static final String SWIFT = "SWIFT";
    private static final String SEPA = "SEPA";
    private static final Set<String> NOT_DOMESTIC = Set.of(INTERNAL, SWIFT, SEPA, "CHEQUE");

    private Channels() {}

    static List<String> inside() {
        return List.of(INTERNAL);
    }

    /** Every method between banks of the market; the giro, which all markets have, comes first. */
    static List<String> domestic(Market market) {
        return ReferenceData.of(METHOD, market).orElseThrow().values().stream()
                .map(value -> value.value())
                .filter(method -> !NOT_DOMESTIC.contains(method))
                .toList();
    }

    static List<String> of(PayeeKind kind) {
        return List.of(abroad(kind));
    }

    /** Whether people abroad can be paid so from the market. */
    static boolean reach(Market market, PayeeKind kind) {
        return ReferenceData.of(METHOD, market).orElseThrow().has(abroad(kind));
    }

    private static String abroad(PayeeKind kind) {
        return kind == PayeeKind.SEPA ? SEPA : SWIFT;
    }

    /** A bank of the market that is not this one. Its code has the form of the national codes. */
    static PayeeBank otherBank(Market market) {
        String code = switch (market) {
            case GB -> "208916";
            case AU -> "083004";
            case US -> "221099016";
            case IN -> "SGVB0001024";
            default -> Dice.of(SeedName.DEFAULT, "other bank", market.name()).number(NATIONAL_CODE_LENGTH);
        };
        return new PayeeBank(code, "Meridian Bank " + market.country(), market.name());
    }
}
