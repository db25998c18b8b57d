package dev.sandbank.application.bank.rewards.order;

import dev.sandbank.domain.bank.rewards.order.MilesProgramme;
import java.util.List;

/** A customer's accounts with airlines, and the points that can become miles there. */
public record FrequentFlyer(long available, String customerName, List<Account> accounts) {

    public FrequentFlyer {
        accounts = List.copyOf(accounts);
    }

    /** An account with an airline. */
    public record Account(MilesProgramme programme, String maskedMember) {}
}
