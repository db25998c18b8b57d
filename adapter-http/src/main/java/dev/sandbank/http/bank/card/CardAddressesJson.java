package dev.sandbank.http.bank.card;

import dev.sandbank.domain.bank.profile.PostalAddress;
import dev.sandbank.domain.market.Market;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the cards, bills and PINs of an account are sent. */
record CardAddressesJson(List<Line> addressList) {

    static CardAddressesJson of(List<PostalAddress> addresses, Market market) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of("CARD_TO_ADDRESS", addresses.get(0), market));
        addresses.forEach(address -> lines.add(Line.of(address.type().name(), address, market)));
        return new CardAddressesJson(lines);
    }

    record Line(
            String addressType,
            String addressLine1,
            @Nullable String addressLine2,
            @Nullable String addressLine3,
            @Nullable String addressLine4,
            String city,
            @Nullable String state,
            String postalCode,
            String countryCode) {

        static Line of(String type, PostalAddress address, Market market) {
            return new Line(
                    type,
                    address.lines().get(0),
                    line(address, 1),
                    line(address, 2),
                    line(address, 3),
                    address.city(),
                    address.state().isEmpty() ? null : address.state(),
                    address.postalCode(),
                    market.name());
        }

        private static @Nullable String line(PostalAddress address, int index) {
            return index < address.lines().size() ? address.lines().get(index) : null;
        }
    }
}
