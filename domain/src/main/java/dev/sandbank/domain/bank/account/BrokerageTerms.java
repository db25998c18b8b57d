package dev.sandbank.domain.bank.account;

import java.util.List;

/**
 * Terms of a securities account: its positions, whose values add up to the balance.
 *
 * @param exchange code of the stock exchange they are traded on
 */
public record BrokerageTerms(String exchange, List<Position> positions) implements AccountTerms {

    public BrokerageTerms {
        positions = List.copyOf(positions);
    }
}
