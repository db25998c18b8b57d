package dev.sandbank.bootstrap.crash;

import dev.sandbank.application.bank.account.CustomerBanks;
import dev.sandbank.application.bank.card.CardPurchase;
import dev.sandbank.application.bank.card.PaidByCard;
import dev.sandbank.application.bank.card.SpendWithCard;
import dev.sandbank.application.space.SeedNames;
import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.domain.bank.card.MerchantName;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SpaceId;
import dev.sandbank.persistence.SqliteStores;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;

/**
 * A program that runs beside the server, pays one cent again and again, and prints each booked payment, until it is
 * killed.
 */
final class Spender {

    static final CustomerId CUSTOMER = TestCustomer.EVERYTHING.in(Market.SG);

    private static final long PAUSE_NANOS = 2_000_000;

    private Spender() {}

    public static void main(String[] arguments) {
        try (SqliteStores stores = SqliteStores.open(Path.of(arguments[0]))) {
            SpaceClocks clocks = space -> Instant.ofEpochMilli(System.currentTimeMillis());
            SpendWithCard spendWithCard = new SpendWithCard(
                    stores.spaces(),
                    new CustomerBanks(clocks, SeedNames.DEFAULT, stores.journal()),
                    stores.bankRecords(),
                    stores.journal(),
                    stores.transactions(),
                    clocks);
            CardPurchase purchase = new CardPurchase(
                    SpaceId.DEFAULT, CUSTOMER, null, new MerchantName("Crash shop"), new BigDecimal("0.01"));
            while (true) {
                PaidByCard paid = spendWithCard.spend(purchase);
                System.out.println(paid.payment().reference());
                System.out.flush();
                // The pause lets the server write, because only one process can write to the database at a time.
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
    }
}
