package dev.sandbank.http.bank.rewards;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.sandbank.application.bank.rewards.order.CardPoints;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The points of cards. */
record CardPointsJson(List<Account> rewardAccounts) {

    static CardPointsJson of(List<CardPoints> cards) {
        return new CardPointsJson(cards.stream().map(Account::of).toList());
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Account(
            String cardId,
            String displayCardNumber,
            long availablePointBalance,
            String rewardCategoryCode,
            long lastStatementPointBalance,
            long pointsEarned,
            @Nullable Fault rewardAccountErrorDetails) {

        static Account of(CardPoints points) {
            return new Account(
                    points.card().id().value(),
                    points.card().displayNumber(),
                    points.available(),
                    "POINTS",
                    points.onLastStatement(),
                    points.earnedSince(),
                    points.earns() ? null : Fault.NO_POINTS);
        }
    }

    /** Why a card has no points. */
    record Fault(String type, String code, String details, String location) {

        static final Fault NO_POINTS = new Fault("error", "accountNotFound", "Account not found", "cardDetails");
    }
}
