package dev.sandbank.http.bank.card;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.application.bank.card.limit.AskedLimits;
import dev.sandbank.application.bank.card.work.CardAmount;
import dev.sandbank.domain.bank.card.CardChannel;
import dev.sandbank.domain.bank.card.CardUse;
import dev.sandbank.domain.bank.card.change.LimitKind;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads limits and uses of a card from a body. */
final class SentLimits {

    private static final Map<String, LimitKind> CREDIT = Map.of(
            "currentContactlessWthoutPinPmtLimit", LimitKind.CONTACTLESS,
            "posSpendingLimitAmount", LimitKind.SHOPS,
            "internetPurchaseLimitAmount", LimitKind.ONLINE,
            "dailyAtmWithdrawalLimitAmount", LimitKind.CASH_MACHINES,
            "dailyTransactionLimitAmount", LimitKind.DAILY);

    private static final Map<String, LimitKind> DEBIT = Map.of(
            "posSpendingLimitAmount", LimitKind.SHOPS,
            "dailyInternetPurchaseLimitAmount", LimitKind.ONLINE,
            "dailyAtmWithdrawalLimitAmount", LimitKind.CASH_MACHINES);

    /** A use of the card, by the beginnings of the names of its switch and its limit. */
    private enum Named {
        CASH("atmTransactionLimitToggleIndicator", "atmTransactionLimitAmount", CardChannel.CASH_MACHINE),
        CONTACTLESS("contactlessTxnLimitToggleIndicator", "contactlessTransactionLimitAmount", CardChannel.CONTACTLESS),
        SHOP("contactPosTxnLimitToggleIndicator", "contactPosTransactionLimitAmount", CardChannel.SHOP),
        ONLINE("nonPosTxnLimitToggleIndicator", "nonPosTransactionLimitAmount", CardChannel.ONLINE);

        private final String toggle;
        private final String limit;
        private final CardChannel channel;

        Named(String toggle, String limit, CardChannel channel) {
            this.toggle = toggle;
            this.limit = limit;
            this.channel = channel;
        }
    }

    private final Map<LimitKind, CardAmount> limits = new EnumMap<>(LimitKind.class);
    private final Map<CardUse, AskedLimits.AskedRule> rules = new HashMap<>();
    private @Nullable Boolean worksOnline;

    private SentLimits() {}

    /** The limits; INPUT_INVALID if the body has none. */
    static AskedLimits of(JsonNode body) {
        SentLimits sent = new SentLimits();
        sent.credit(body.path("creditCardDetails").path("creditCardLimitDetails"));
        sent.debit(body.path("debitCardDetails"));
        if (sent.limits.isEmpty() && sent.rules.isEmpty() && sent.worksOnline == null) {
            throw CardCalls.missing("creditCardDetails");
        }
        return new AskedLimits(sent.limits, sent.worksOnline, sent.rules);
    }

    private void credit(JsonNode sent) {
        String path = "creditCardDetails/creditCardLimitDetails/";
        amounts(sent, path, CREDIT);
        online(sent.path("internetPurchaseActivationFlag"));
        uses(sent.path("domesticTransaction"), path + "domesticTransaction/", false);
        uses(sent.path("internationalTransaction"), path + "internationalTransaction/", true);
    }

    private void debit(JsonNode sent) {
        amounts(sent.path("debitCardLimitDetails"), "debitCardDetails/debitCardLimitDetails/", DEBIT);
        JsonNode enrolled = sent.path("debitCardEnrollmentDetails");
        online(enrolled.path("internetPurchaseAccessFlag"));
        JsonNode contactless = enrolled.path("contactlessPaymentEnrolledFlag");
        if (contactless.isBoolean()) {
            rule(new CardUse(CardChannel.CONTACTLESS, false), contactless.asBoolean());
            rule(new CardUse(CardChannel.CONTACTLESS, true), contactless.asBoolean());
        }
        JsonNode cashAbroad = enrolled.path("overseasAtmAccessAllowedFlag");
        if (cashAbroad.isBoolean()) {
            rule(new CardUse(CardChannel.CASH_MACHINE, true), cashAbroad.asBoolean());
        }
    }

    private void amounts(JsonNode sent, String path, Map<String, LimitKind> names) {
        names.forEach((name, kind) -> {
            if (CardCalls.text(sent, name) != null) {
                limits.put(kind, CardCalls.amount(sent, path, name));
            }
        });
    }

    private void online(JsonNode sent) {
        if (sent.isBoolean()) {
            worksOnline = sent.asBoolean();
        }
    }

    private void uses(JsonNode sent, String path, boolean abroad) {
        for (Named use : Named.values()) {
            String toggle = CardCalls.text(sent, use.toggle);
            boolean limited = CardCalls.text(sent, use.limit) != null;
            if (toggle != null || limited) {
                rules.put(
                        new CardUse(use.channel, abroad),
                        new AskedLimits.AskedRule(
                                !"D".equals(toggle), limited ? CardCalls.amount(sent, path, use.limit) : null));
            }
        }
    }

    private void rule(CardUse use, boolean open) {
        rules.put(use, new AskedLimits.AskedRule(open, null));
    }
}
