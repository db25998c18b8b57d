package dev.sandbank.http.bank.card;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.sandbank.domain.bank.card.CardCredit;
import dev.sandbank.domain.bank.card.CardFunction;
import dev.sandbank.domain.bank.card.CardLimits;
import dev.sandbank.domain.bank.card.CardStanding;
import dev.sandbank.domain.bank.card.CardUsage;
import dev.sandbank.domain.bank.card.HeldCard;
import dev.sandbank.domain.bank.card.issue.CardIssue;
import dev.sandbank.domain.bank.card.life.CardStatus;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A card in the list of cards. In JSON all fields are on one level; the records only group them, in the order of the
 * wire.
 */
record CardJson(
        String cardId,
        String displayCardNumber,
        @JsonUnwrapped Usage usage,
        BigDecimal currentCreditLimitAmount,
        @JsonUnwrapped @Nullable CreditLimits creditLimits,
        @JsonUnwrapped Make make,
        @JsonUnwrapped Limits limits,
        List<Country> travelledCountry,
        @JsonUnwrapped State state,
        @JsonUnwrapped @Nullable Debt debt) {

    static CardJson of(HeldCard held) {
        CardCredit credit = held.credit();
        return new CardJson(
                held.id().value(),
                held.displayNumber(),
                Usage.of(held.usage()),
                Amounts.of(held.limits().credit()),
                credit == null ? null : CreditLimits.of(credit),
                Make.of(held),
                Limits.of(held.limits()),
                held.usage().countries().stream().map(Country::new).toList(),
                State.of(held),
                credit == null ? null : Debt.of(credit));
    }

    record Usage(
            String localCardActivationIndicator,
            String overseasCardActivationIndicator,
            boolean perpetualActivationFlag,
            @Nullable LocalDate overseasCardActivationStartDate,
            @Nullable LocalDate overseasCardActivationEndDate) {

        static Usage of(CardUsage usage) {
            return new Usage(
                    usage.atHome().name(),
                    usage.abroad().name(),
                    usage.abroadForever(),
                    usage.abroadFrom(),
                    usage.abroadUntil());
        }
    }

    record CreditLimits(
            BigDecimal maximumPermanentCreditLimitAmount,
            BigDecimal maximumTemporaryCreditLimitAmount,
            BigDecimal minimumCreditLimitDecreaseAmount,
            BigDecimal currentOutstandingAmount) {

        static CreditLimits of(CardCredit credit) {
            return new CreditLimits(
                    Amounts.of(credit.maximumLimit()),
                    Amounts.of(credit.maximumTemporaryLimit()),
                    Amounts.of(credit.leastDecrease()),
                    Amounts.of(credit.outstanding()));
        }
    }

    record Make(
            String subCardType,
            String cardHolderType,
            String cardIssueReason,
            List<Function> cardFunctionsAllowed,
            String embossName,
            String organization,
            String logo,
            String productName,
            String primaryCardId,
            String displayPrimaryCardNumber,
            String cardPlasticType) {

        static Make of(HeldCard held) {
            CardIssue issue = held.issue();
            return new Make(
                    held.card().type().name(),
                    held.card().holderType().name(),
                    issue.reason().name(),
                    held.functions().stream().map(Function::of).toList(),
                    held.card().embossedName(),
                    CardCodes.organization(issue.issuer()),
                    CardCodes.logo(issue.programme()),
                    held.card().productName(),
                    held.primary().id().value(),
                    held.primary().displayNumber(),
                    issue.plastic().name());
        }
    }

    record Function(String cardFunction) {

        static Function of(CardFunction function) {
            return new Function(function.name());
        }
    }

    record Limits(
            BigDecimal currentContactlessWthoutPinPmtLimit,
            BigDecimal maxContactlessWithoutPinPmtLimit,
            BigDecimal posSpendingLimitAmount,
            BigDecimal dailyAtmWithdrawalLimitAmount,
            BigDecimal internetPurchaseLimitAmount,
            BigDecimal dailyTransactionLimitAmount,
            boolean internetPurchaseActivationFlag) {

        static Limits of(CardLimits limits) {
            return new Limits(
                    Amounts.of(limits.contactless()),
                    Amounts.of(limits.contactlessMaximum()),
                    Amounts.of(limits.shops()),
                    Amounts.of(limits.cashMachines()),
                    Amounts.of(limits.online()),
                    Amounts.of(limits.daily()),
                    limits.worksOnline());
        }
    }

    record Country(String countryCode) {}

    record State(
            @Nullable String cardSubStatus,
            BigDecimal cardReplacementFeeAmount,
            boolean linkedSupplementaryCardFlag,
            boolean lostStolenReplacedFlag,
            boolean cardMigrationFlag,
            String accountType) {

        static State of(HeldCard held) {
            CardIssue issue = held.issue();
            CardStanding standing = held.standing();
            boolean missing = standing.status() == CardStatus.LOST || standing.status() == CardStatus.STOLEN;
            return new State(
                    issue.subStatus() == null ? null : issue.subStatus().name(),
                    Amounts.of(issue.replacementFee()),
                    standing.leads(),
                    missing && standing.replaced(),
                    issue.migrated(),
                    issue.accountType().name());
        }
    }

    record Debt(
            BigDecimal minimumDueAmount,
            LocalDate paymentDueDate,
            BigDecimal outstandingBalanceAmount,
            BigDecimal availableCreditLimit) {

        static Debt of(CardCredit credit) {
            return new Debt(
                    Amounts.of(credit.minimumDue()),
                    credit.dueOn(),
                    Amounts.of(credit.outstanding()),
                    Amounts.of(credit.available()));
        }
    }
}
