package dev.sandbank.application.bank.payment;

import dev.sandbank.application.bank.account.CustomerBanks;
import dev.sandbank.application.bank.profile.ReadProfile;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.identifier.AccountProxy;
import dev.sandbank.domain.bank.identifier.EmailProxy;
import dev.sandbank.domain.bank.payment.payee.Payee;
import dev.sandbank.domain.bank.profile.Profile;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SpaceId;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the accounts of this bank's customers that payments can reach, by what a payer may know of them. */
public record InsideAccounts(CustomerBanks banks, ReadProfile readProfile) {

    /** The account of this id or number, masked or in full, and whose it is. */
    Optional<Found> byNumber(SpaceId space, Market market, String number) {
        return customers(space, market)
                .flatMap(customer -> receiving(space, customer)
                        .filter(account -> account.number().value().equals(number)
                                || account.number().inFull().equals(number)
                                || account.id().value().equals(number))
                        .map(account -> found(space, customer, account)))
                .findFirst();
    }

    /** The first account of the customer who has this phone number or e-mail address. */
    Optional<Found> byProxy(SpaceId space, Market market, AccountProxy proxy) {
        return customers(space, market)
                .filter(customer -> isOf(readProfile.read(space, customer), proxy))
                .flatMap(customer -> receiving(space, customer)
                        .filter(account -> account.currency() == market.currency())
                        .limit(1)
                        .map(account -> found(space, customer, account)))
                .findFirst();
    }

    private Stream<CustomerId> customers(SpaceId space, Market market) {
        return banks.ofAll(space, market).map(bank -> bank.key().customer());
    }

    private Stream<Account> receiving(SpaceId space, CustomerId customer) {
        return banks.of(space, customer).holdings().accounts().stream()
                .filter(account -> account.kind().isDeposit() && account.kind().canPay());
    }

    private Found found(SpaceId space, CustomerId customer, Account account) {
        return new Found(
                readProfile.read(space, customer).name().full(), account, new Payee.Receiver(customer, account.id()));
    }

    private static boolean isOf(Profile profile, AccountProxy proxy) {
        return proxy instanceof EmailProxy
                ? profile.emails().stream().anyMatch(email -> email.address().equalsIgnoreCase(proxy.value()))
                : profile.answersTo(proxy.value().substring(1));
    }

    /** An account that was found, and the name of its holder. */
    record Found(String name, Account account, Payee.Receiver receiver) {}
}
