package dev.sandbank.http.bank.account;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.account.BrokerageTerms;
import dev.sandbank.domain.bank.account.FundTerms;
import dev.sandbank.domain.bank.account.Position;
import java.math.BigDecimal;
import java.util.List;

/** The details of investment accounts: the positions and their gains. */
final class InvestmentDetailsJson {

    private InvestmentDetailsJson() {}

    /** A mutual fund account. */
    record Funds(
            @JsonUnwrapped DetailsJson.Head head,
            BigDecimal totalNetAssetValueAmount,
            BigDecimal totalTransactionAmount,
            BigDecimal totalUnrealizedGains,
            Relationship relationship,
            List<Fund> mutualFund)
            implements DetailsJson {

        static Funds of(DetailsJson.Head head, Account account, FundTerms terms) {
            Money invested = invested(account, terms.positions());
            return new Funds(
                    head,
                    Numbers.of(account.balance()),
                    Numbers.of(invested),
                    Numbers.of(account.balance().minus(invested)),
                    Relationship.SOLE_OWNER,
                    terms.positions().stream().map(Fund::of).toList());
        }
    }

    /** A securities account. */
    record Brokerage(
            @JsonUnwrapped DetailsJson.Head head,
            BigDecimal totalSecuritiesValueAmount,
            BigDecimal totalTransactionAmount,
            BigDecimal totalUnrealizedGains,
            Relationship relationship,
            List<Security> security)
            implements DetailsJson {

        static Brokerage of(DetailsJson.Head head, Account account, BrokerageTerms terms) {
            Money invested = invested(account, terms.positions());
            return new Brokerage(
                    head,
                    Numbers.of(account.balance()),
                    Numbers.of(invested),
                    Numbers.of(account.balance().minus(invested)),
                    Relationship.SOLE_OWNER,
                    terms.positions().stream()
                            .map(position -> Security.of(position, terms.exchange()))
                            .toList());
        }
    }

    /** The relationship of the customer to the account. */
    record Relationship(String relationshipType) {

        static final Relationship SOLE_OWNER = new Relationship("SOLE_OWNER");
    }

    /** Units held of a fund or security. */
    record Units(
            BigDecimal investmentAmount,
            String currencyCode,
            BigDecimal availableUnits,
            BigDecimal settledUnits,
            BigDecimal confirmedUnits,
            BigDecimal pendingUnits,
            BigDecimal blockUnits,
            BigDecimal unrealizedGains,
            BigDecimal unrealizedPercentageGain,
            BigDecimal latestPrice) {

        static Units of(Position position) {
            BigDecimal units = Numbers.of(position.units());
            return new Units(
                    Numbers.of(position.invested()),
                    position.value().currency().name(),
                    units,
                    units,
                    units,
                    BigDecimal.ZERO,
                    BigDecimal.ZERO,
                    Numbers.of(position.gain()),
                    Numbers.of(position.gainPercent()),
                    Numbers.of(position.price()));
        }
    }

    /** A position in a fund. */
    record Fund(
            BigDecimal netAssetValueAmount,
            String fundCode,
            String fundName,
            @JsonUnwrapped Units units) {

        static Fund of(Position position) {
            return new Fund(
                    Numbers.of(position.value()),
                    position.instrument().code(),
                    position.instrument().name(),
                    Units.of(position));
        }
    }

    /** A position in a security. */
    record Security(
            String securityName,
            String stockCode,
            String stockMarketCode,
            BigDecimal marketValueAmount,
            BigDecimal averageUnitCost,
            @JsonUnwrapped Units units) {

        static Security of(Position position, String exchange) {
            return new Security(
                    position.instrument().name(),
                    position.instrument().code(),
                    exchange,
                    Numbers.of(position.value()),
                    Numbers.of(position.averageCost()),
                    Units.of(position));
        }
    }

    private static Money invested(Account account, List<Position> positions) {
        return positions.stream().map(Position::invested).reduce(Money.zero(account.currency()), Money::plus);
    }
}
