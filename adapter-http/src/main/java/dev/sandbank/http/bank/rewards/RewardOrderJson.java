package dev.sandbank.http.bank.rewards;

import dev.sandbank.application.bank.rewards.order.OrderedMiles;
import dev.sandbank.application.bank.rewards.order.ReversedOrder;
import dev.sandbank.domain.bank.rewards.RewardsProgramme;
import dev.sandbank.domain.bank.rewards.order.PointsOrder;
import java.math.BigDecimal;
import java.time.LocalDate;

/** The answers to orders that need no link. */
final class RewardOrderJson {

    private RewardOrderJson() {}

    record Miles(
            String orderId,
            String programCode,
            long pointsToRedeem,
            LocalDate creditDueDate,
            long availablePointBalance) {

        static Miles of(OrderedMiles ordered) {
            PointsOrder order = ordered.order();
            return new Miles(order.id(), order.reference(), order.points(), ordered.creditedBy(), order.balanceAfter());
        }
    }

    record Credit(
            String orderId,
            String transactionReferenceId,
            long pointsToRedeem,
            BigDecimal programConversionRate,
            String localCurrencyCode,
            long availablePointBalance) {

        static Credit of(PointsOrder order, RewardsProgramme programme) {
            return new Credit(
                    order.id(),
                    order.reference(),
                    order.points(),
                    programme.conversionRate(),
                    programme.market().currency().name(),
                    order.balanceAfter());
        }
    }

    record Reversal(String orderId, String reversalId, long pointsReversed, long availablePointBalance) {

        static Reversal of(ReversedOrder reversed) {
            return new Reversal(
                    reversed.order().id(),
                    reversed.reversal().value(),
                    reversed.order().points(),
                    reversed.balance());
        }
    }
}
