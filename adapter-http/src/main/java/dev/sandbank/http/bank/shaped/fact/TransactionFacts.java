package dev.sandbank.http.bank.shaped.fact;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.account.history.HistoryLine;
import dev.sandbank.domain.bank.account.history.Movement;
import dev.sandbank.domain.bank.account.history.Transaction;
import dev.sandbank.http.bank.account.AccountTrees;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Knows the line of the account's history that the object is about. */
final class TransactionFacts implements Facts {

    private static final Map<String, String> ALIASES = Map.of(
            "transactionCurrencyCode", "currencyCode",
            "billedCurrencyCode", "currencyCode",
            "billedAmount", "transactionAmount",
            "transactionReferenceNumber", "transactionReferenceId",
            "transactionId", "transactionReferenceId");

    private static final Set<String> PARTS = Set.of(
            "merchantName",
            "foreignTransactionAmount",
            "foreignCurrencyCode",
            "foreignExchangeRate",
            "runningBalance",
            "checkSerialNumber",
            "eligibleForEqualPaymentPlan",
            "statementDate",
            "transactionPostingDate",
            "transactionAuthorizationCode");

    /** Why it was refused or reversed, and its fee. The history has no line that was refused, reversed or charged for. */
    private static final Set<String> NEVER =
            Set.of("reasonDescription", "transactionReversalDescription", "transactionDebitFeeAmount");

    @Override
    public JsonNode of(Place place) {
        Account account = place.scope().ledger();
        HistoryLine line = place.scope().line();
        if (account == null || line == null) {
            boolean exchanged =
                    place.name().startsWith("foreign") && place.scope().names().has("transactionAmount");
            return exchanged ? NONE : UNKNOWN;
        }
        if (NEVER.contains(place.name())) {
            return NONE;
        }
        return new TreeFacts(AccountTrees.of(account, line), ALIASES, PARTS).of(place.name(), true);
    }

    /** Knows the other side of the one transaction whose details are asked for. */
    static final class OtherSide implements Facts {

        /** Parts about an earlier transaction that this one reversed, and about payments to a phone or an address. */
        private static final Pattern OF_OTHERS =
                Pattern.compile("original(Transaction|Credit|Debtor|Debit).*|(creditor|debtor)Details");

        private static final Pattern PAYEE = Pattern.compile("beneficiary.*");

        private static final Set<String> PAYEE_NAMES = Set.of("fullName", "beneficiaryLegalName");

        /** What only a payment from one bank to another has. */
        private static final Set<String> BETWEEN_BANKS = Set.of(
                "bankMemberId",
                "centralBankTransactionReferenceId",
                "clearingTimeStamp",
                "customerMerchantReferenceDetails",
                "endToEndIdentification",
                "paymentPriorityCode",
                "remarks",
                "settlementTimeStamp");

        @Override
        public JsonNode of(Place place) {
            boolean asked = place.scope().outer() == null
                    && place.scope().caller().sent().value("transactionReferenceId") != null;
            return asked && place.scope().line() instanceof Transaction transaction
                    ? of(place, transaction.movement())
                    : UNKNOWN;
        }

        /** A movement has a payee only if money went to somebody at another bank. */
        private static JsonNode of(Place place, Movement movement) {
            String payee =
                    movement.purpose().paysOthers() ? movement.counterparty().outsider() : "";
            if (place.isWithin(OF_OTHERS) || (payee.isEmpty() && place.isWithin(PAYEE))) {
                return NONE;
            }
            if (place.isWithin(PAYEE) && PAYEE_NAMES.contains(place.name())) {
                return Facts.text(payee);
            }
            if (payee.isEmpty() && BETWEEN_BANKS.contains(place.name())) {
                return NONE;
            }
            return switch (place.name()) {
                case "paymentType" -> Facts.text(paymentType(movement));
                case "merchantCode" -> movement.merchant() == null ? NONE : UNKNOWN;
                default -> UNKNOWN;
            };
        }

        private static String paymentType(Movement movement) {
            return switch (movement.purpose()) {
                case OWN_TRANSFER, CARD_PAYMENT, INSTALLMENT, INTEREST_PAYOUT -> "PERSONAL_DOMESTIC";
                case UTILITY -> "BILL_PAYMENT";
                case OUTGOING_TRANSFER -> movement.foreign() == null ? "EXTERNAL_DOMESTIC" : "CROSS_BORDER_WIRE";
                default -> "LOCAL_TRANSFER";
            };
        }
    }
}
