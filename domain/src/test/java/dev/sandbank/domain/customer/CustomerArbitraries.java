package dev.sandbank.domain.customer;

import dev.sandbank.domain.InstantArbitraries;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SpaceId;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Customers, their accounts' names and sessions. */
public final class CustomerArbitraries {

    private CustomerArbitraries() {}

    public static Arbitrary<SpaceId> spaces() {
        return Arbitraries.of("default", "green-field", "x").map(SpaceId::new);
    }

    public static Arbitrary<CustomerId> customers() {
        Arbitrary<String> userIds = Arbitraries.strings()
                .withCharRange('!', '~')
                .withChars("éß ")
                .ofMinLength(1)
                .ofMaxLength(64);
        return Combinators.combine(
                        Arbitraries.of(Market.class),
                        userIds.filter(id -> !id.isBlank() && id.strip().length() <= 60))
                .as(CustomerId::new);
    }

    public static Arbitrary<AccountId> accounts() {
        return Arbitraries.strings()
                .withChars("0123456789abcdef")
                .ofMinLength(84)
                .ofMaxLength(90)
                .map(AccountId::new);
    }

    public static Arbitrary<CustomerSession> sessions() {
        Arbitrary<String> ids =
                Arbitraries.strings().withChars("0123456789abcdef").ofLength(64);
        return Combinators.combine(ids, spaces(), customers(), InstantArbitraries.instants())
                .as(CustomerSession::new);
    }
}
