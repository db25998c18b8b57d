package dev.sandbank.cli.customer;

import dev.sandbank.domain.bank.account.AccountKind;
import dev.sandbank.domain.bank.card.CardType;
import dev.sandbank.domain.bank.seed.accounts.SeededBank;
import dev.sandbank.domain.bank.seed.holdings.AccountBlueprint;
import dev.sandbank.domain.bank.seed.holdings.AccountUse;
import dev.sandbank.domain.bank.seed.holdings.CardSeed;
import dev.sandbank.domain.bank.seed.holdings.CustomerBlueprint;
import dev.sandbank.domain.bank.seed.people.RewardsSeed;
import dev.sandbank.domain.bank.seed.people.SeedCustomer;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SeedName;
import java.util.ArrayList;
import java.util.List;

/**
 * Describes the holdings of a test customer in a market. The words come from the data itself, so they are always true.
 */
final class HeldInWords {

    private HeldInWords() {}

    static String of(Market market, SeedCustomer test) {
        CustomerBlueprint held = SeededBank.blueprint(SeedName.DEFAULT, market, test);
        String accounts = String.join(", ", accounts(held)) + remarks(held);
        String others = String.join(", ", others(market, test));
        if (SeededBank.isRecorded(market, test)) {
            return "recorded: " + accounts + "; also: " + others;
        }
        return others.isEmpty() ? accounts : accounts + ", " + others;
    }

    /** Accounts and insurance policies, which are what was recorded of some customers. */
    private static List<String> accounts(CustomerBlueprint held) {
        List<String> parts = new ArrayList<>();
        for (AccountKind kind : AccountKind.values()) {
            add(parts, count(held, kind), word(kind));
        }
        add(parts, held.policies().size(), "insurance policy");
        return parts;
    }

    private static List<String> others(Market market, SeedCustomer test) {
        List<String> parts = new ArrayList<>();
        long debitCards = CardSeed.of(SeedName.DEFAULT, market, test).stream()
                .filter(card -> card.type() == CardType.DEBIT)
                .count();
        add(parts, debitCards, "debit card");
        add(parts, RewardsSeed.openingPoints(SeedName.DEFAULT, market, test) > 0 ? 1 : 0, "points");
        return parts;
    }

    private static long count(CustomerBlueprint held, AccountKind kind) {
        return held.accounts().stream()
                .filter(account -> account.kind() == kind)
                .count();
    }

    private static void add(List<String> parts, long count, String word) {
        if (count > 0) {
            parts.add(count == 1 ? word : count + " " + plural(word));
        }
    }

    /** The word for several of them: {@code loans}, {@code savings}. */
    private static String plural(String word) {
        return switch (word) {
            case "savings", "checking", "ready credit", "funds", "brokerage", "points" -> word;
            case "insurance policy" -> "insurance policies";
            default -> word + "s";
        };
    }

    /** The unusual facts about the accounts. */
    private static String remarks(CustomerBlueprint held) {
        List<String> remarks = new ArrayList<>();
        for (AccountBlueprint account : held.accounts()) {
            String remark = remark(account.habit());
            if (!remark.isEmpty()) {
                remarks.add(word(account.kind()) + " " + remark);
            }
        }
        return remarks.isEmpty() ? "" : " (" + String.join(", ", remarks) + ")";
    }

    private static String remark(AccountUse habit) {
        return switch (habit) {
            case USUAL -> "";
            case NEW -> "new";
            case QUIET -> "without transactions";
            case DORMANT -> "dormant";
            case LATE -> "overdue";
        };
    }

    private static String word(AccountKind kind) {
        return switch (kind) {
            case SAVINGS -> "savings";
            case CHECKING -> "checking";
            case CREDIT_CARD -> "credit card";
            case READY_CREDIT -> "ready credit";
            case LOAN -> "loan";
            case MUTUAL_FUND -> "funds";
            case SECURITIES_BROKERAGE -> "brokerage";
            case CALL_DEPOSIT -> "call deposit";
            case PREMIUM_DEPOSIT -> "premium deposit";
            case TIME_DEPOSIT -> "time deposit";
        };
    }
}
