package dev.sandbank.application.dataset.read;

import dev.sandbank.application.dataset.read.ReadCustomer.ReadPayee;
import dev.sandbank.application.support.Nearest;
import dev.sandbank.domain.bank.payment.payee.PayeeKind;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.market.Market;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The rule that customers who are paid are customers of the market: of the set, or test customers. */
final class PayeeRule {

    private PayeeRule() {}

    /** Tells which payees are nobody. */
    static void check(List<ReadCustomer> customers) {
        for (ReadCustomer payer : customers) {
            List<String> others = Stream.concat(
                            userIds(customers, payer.customer().market()),
                            Arrays.stream(TestCustomer.values()).map(TestCustomer::userId))
                    .filter(userId -> !userId.equals(payer.customer().userId()))
                    .toList();
            payer.payees().stream()
                    .filter(read -> read.payee().kind() == PayeeKind.INTERNAL)
                    .filter(read -> !others.contains(read.payee().account()))
                    .forEach(read -> tell(read, others));
        }
    }

    private static Stream<String> userIds(List<ReadCustomer> customers, Market market) {
        return customers.stream()
                .filter(one -> one.customer().market() == market)
                .map(one -> one.customer().userId());
    }

    private static void tell(ReadPayee read, List<String> others) {
        String userId = read.payee().account();
        read.fields()
                .fault(
                        "userId",
                        "expected the user id of another customer of the market, of this set or a test customer, found "
                                + Texts.shown(userId) + Nearest.question(userId, others.stream()));
    }
}
