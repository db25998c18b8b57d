package dev.sandbank.domain.bank.account;

import java.util.List;

/** Terms of a mutual fund account: its positions, whose values add up to the balance. */
public record FundTerms(List<Position> positions) implements AccountTerms {

    public FundTerms {
        positions = List.copyOf(positions);
    }
}
