package dev.sandbank.application.bank.rewards;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.Stores;
import dev.sandbank.domain.bank.rewards.Redemption;
import dev.sandbank.domain.bank.rewards.RedemptionOrder;
import dev.sandbank.domain.bank.rewards.RewardLinkCode;
import dev.sandbank.domain.refusal.Refused;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Points behave like a plain counter, over any stores. */
public abstract class RewardsModelContract {

    /** A request to redeem, by one of two applications. */
    record Request(int merchant, String reference, long points) {}

    /** Empty stores. */
    protected abstract Stores emptyStores();

    @Property(tries = 40)
    void pointsAreCountedOnceForEveryReferenceAndNeverCreated(@ForAll("requests") List<Request> requests) {
        Stores stores = emptyStores();
        List<Merchant> merchants = List.of(new Merchant(stores, "shop"), new Merchant(stores, "rival"));
        List<RewardLinkCode> codes =
                merchants.stream().map(Merchant::activeLink).toList();
        long expected = merchants.get(0).balance(codes.get(0));
        Map<String, Redemption> booked = new HashMap<>();
        for (Request request : requests) {
            Merchant merchant = merchants.get(request.merchant());
            String key = request.merchant() + request.reference();
            Optional<Redemption> answer = attempt(merchant, codes.get(request.merchant()), request);
            Redemption before = booked.get(key);
            RedemptionOrder order = merchant.order(request.points());
            if (before != null) {
                assertThat(answer)
                        .isEqualTo(Optional.of(before)
                                .filter(first -> first.order().equals(order)));
            } else if (bookable(expected, request.points())) {
                expected -= request.points();
                booked.put(key, answer.orElseThrow());
                assertThat(answer.orElseThrow().balanceAfter()).isEqualTo(expected);
            } else {
                assertThat(answer).isEmpty();
            }
            assertThat(merchants.get(1).balance(codes.get(1))).isEqualTo(expected);
        }
        assertThat(booked.values()).extracting(Redemption::orderId).doesNotHaveDuplicates();
    }

    private static boolean bookable(long balance, long points) {
        return points >= 100 && points <= 15_000 && balance - points >= 100;
    }

    private static Optional<Redemption> attempt(Merchant merchant, RewardLinkCode code, Request request) {
        try {
            return Optional.of(merchant.redeem(code, request.reference(), request.points()));
        } catch (Refused refused) {
            return Optional.empty();
        }
    }

    @Provide
    Arbitrary<List<Request>> requests() {
        Arbitrary<String> references = Arbitraries.integers().between(1, 30).map(number -> "T" + number);
        Arbitrary<Long> points = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.of(14_999L, 15_000L)),
                Tuple.of(2, Arbitraries.of(100L, 101L)),
                Tuple.of(1, Arbitraries.of(-500L, 0L, 99L, 15_001L, Long.MAX_VALUE, Long.MIN_VALUE)));
        return Combinators.combine(Arbitraries.of(0, 1), references, points)
                .as(Request::new)
                .list()
                .ofMaxSize(40);
    }
}
