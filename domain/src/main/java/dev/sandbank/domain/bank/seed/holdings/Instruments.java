package dev.sandbank.domain.bank.seed.holdings;

import dev.sandbank.domain.bank.ExchangeRates;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.AccountKind;
import dev.sandbank.domain.bank.account.Instrument;
import dev.sandbank.domain.bank.account.Position;
import dev.sandbank.domain.bank.seed.Amounts;
import dev.sandbank.domain.bank.seed.Dice;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** The invented funds and securities of the sandbank, their prices, and the positions in them. */
public final class Instruments {

    private static final List<Instrument> FUNDS = List.of(
            new Instrument("SBF01", "SANDBANK GLOBAL BALANCED FUND"),
            new Instrument("SBF02", "SANDBANK SHORT BOND FUND"),
            new Instrument("SBF03", "SANDBANK PACIFIC EQUITY FUND"));
    private static final List<Instrument> SECURITIES = List.of(
            new Instrument("NWE", "NORTHWIND ENERGY ORD"),
            new Instrument("TDL", "TIDELINE SHIPPING ORD"),
            new Instrument("GRV", "GRAVEL & SAND MATERIALS ORD"));
    private static final int UNIT_DECIMALS = 4;

    private Instruments() {}

    /** The instruments that can be traded on a fund or brokerage account. */
    public static List<Instrument> of(AccountBlueprint account) {
        return account.kind() == AccountKind.MUTUAL_FUND ? FUNDS : SECURITIES;
    }

    /** The price of a unit, the same on every day. */
    public static BigDecimal price(AccountBlueprint account, Instrument instrument) {
        int cents = Dice.of(account.seed(), "price", instrument.code()).between(800, 9500);
        return ExchangeRates.dollars(cents, account.currency())
                .decimal()
                .movePointLeft(2)
                .setScale(2, RoundingMode.HALF_EVEN);
    }

    /** The positions, whose values add up to the balance. */
    public static List<Position> positions(AccountBlueprint account) {
        Dice dice = account.dice("positions");
        List<Position> positions = new ArrayList<>();
        Money left = account.balance();
        List<Instrument> instruments = of(account);
        for (int i = 0; i < instruments.size(); i++) {
            boolean last = i == instruments.size() - 1;
            Money value = last ? left : Amounts.share(account.balance(), dice.between(200, 400));
            left = left.minus(value);
            positions.add(position(account, instruments.get(i), value, dice));
        }
        return positions;
    }

    private static Position position(AccountBlueprint account, Instrument instrument, Money value, Dice dice) {
        BigDecimal price = price(account, instrument);
        BigDecimal units = value.decimal().divide(price, UNIT_DECIMALS, RoundingMode.HALF_EVEN);
        return new Position(instrument, value, Amounts.share(value, dice.between(860, 1080)), units, price);
    }
}
