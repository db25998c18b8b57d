package dev.sandbank.application.bank.payment;

import dev.sandbank.application.bank.account.CustomerBank;
import dev.sandbank.application.bank.account.CustomerBanks;
import dev.sandbank.application.bank.account.Recollection;
import dev.sandbank.domain.bank.payment.PaymentKind;
import dev.sandbank.domain.bank.payment.payee.Payee;
import dev.sandbank.domain.bank.payment.payee.PayeeKind;
import dev.sandbank.domain.bank.payment.payee.PublishedPayee;
import dev.sandbank.domain.bank.seed.payees.SeededPayees;
import dev.sandbank.domain.bank.seed.people.SeedCustomer;
import dev.sandbank.domain.bank.seed.written.WrittenBank;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SeedName;
import dev.sandbank.domain.space.SpaceId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The payees of customers: those of the seed, then those that were added, oldest first. Those of the seed are remembered,
 * because they are made from what all the other customers have.
 */
public final class PayeeBook {

    private static final int MAX_CUSTOMERS = 256;

    private final CustomerBanks banks;
    private final Recollection<Whose, List<Payee>> seeded = new Recollection<>(MAX_CUSTOMERS);

    public PayeeBook(CustomerBanks banks) {
        this.banks = banks;
    }

    /** The payees of a customer. */
    public List<Payee> of(SpaceId space, CustomerId customer) {
        CustomerBank bank = banks.of(space, customer);
        List<Payee> first = bank.owner()
                .map(owner -> new Whose(bank.key().seed(), customer.market(), owner))
                .map(asked -> isSharedBySpaces(asked)
                        ? seeded.of(asked, whose -> seeded(space, whose))
                        : seeded(space, asked))
                .orElse(List.of());
        return Stream.concat(first.stream(), bank.journal().records(Payee.KIND).stream())
                .toList();
    }

    /** Written payees can be other customers of a data set, who have other accounts in each space. */
    private static boolean isSharedBySpaces(Whose whose) {
        return whose.customer().written().flatMap(WrittenBank::payees).isEmpty();
    }

    private List<Payee> seeded(SpaceId space, Whose whose) {
        return SeededPayees.of(
                whose.seed(),
                whose.market(),
                whose.customer(),
                other -> banks.of(space, other).seeded());
    }

    /** The payee of this id, whatever their kind. */
    Optional<Payee> find(SpaceId space, CustomerId customer, String id) {
        return of(space, customer).stream()
                .filter(payee -> payee.id().equals(id) || PublishedPayee.hasId(id))
                .findFirst();
    }

    /** The payee of this id, if payments of that kind can reach them. */
    Optional<Payee> find(SpaceId space, CustomerId customer, String id, PaymentKind kind) {
        return of(space, customer).stream()
                .filter(payee -> payee.kind().paidBy() == kind)
                .filter(payee -> payee.id().equals(id) || PublishedPayee.hasId(id))
                .findFirst();
    }

    /** The first payee of a kind. */
    Optional<Payee> first(SpaceId space, CustomerId customer, PayeeKind kind) {
        return of(space, customer).stream()
                .filter(payee -> payee.kind() == kind)
                .findFirst();
    }

    private record Whose(SeedName seed, Market market, SeedCustomer customer) {}
}
