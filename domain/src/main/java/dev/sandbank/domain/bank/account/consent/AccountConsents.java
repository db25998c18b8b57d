package dev.sandbank.domain.bank.account.consent;

import dev.sandbank.domain.bank.record.BankRecord;
import dev.sandbank.domain.bank.record.Holder;
import dev.sandbank.domain.bank.record.RecordKind;
import dev.sandbank.domain.bank.seed.Dice;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.fact.FactWriter;
import dev.sandbank.domain.fact.Facts;
import dev.sandbank.domain.space.SeedName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The consents of a customer about one account. */
public record AccountConsents(AccountId account, CustomerId customer, List<AccountConsent> consents)
        implements BankRecord {

    public static final RecordKind<AccountConsents> KIND = new RecordKind<>("account-consents", AccountConsents::read);

    /** Without these no account is opened. */
    private static final Set<String> NEEDED = Set.of("TERMS_AND_CONDITIONS", "PDP_CONSENT");

    private static final int FIRST_YEAR = 2018;
    private static final int LAST_YEAR = 2023;
    private static final int LAST_DAY = 28;
    private static final int GIVEN_PERCENT = 40;

    public AccountConsents {
        consents = List.copyOf(consents);
    }

    /** What a customer said before anything was changed, once for each type. */
    public static AccountConsents seeded(SeedName seed, AccountId account, CustomerId customer, List<String> types) {
        return new AccountConsents(
                account,
                customer,
                types.stream().map(type -> seeded(seed, account, type)).toList());
    }

    private static AccountConsent seeded(SeedName seed, AccountId account, String type) {
        Dice dice = Dice.of(seed, "account consent", account.value(), type);
        LocalDate on =
                LocalDate.of(dice.between(FIRST_YEAR, LAST_YEAR), dice.between(1, 12), dice.between(1, LAST_DAY));
        return new AccountConsent(type, NEEDED.contains(type) || dice.chance(GIVEN_PERCENT), on, null);
    }

    /** The consents after a change: the changed one is in the place of the one before, a new one at the end. */
    public AccountConsents with(AccountConsent changed) {
        List<AccountConsent> after = new ArrayList<>(consents);
        after.replaceAll(consent -> consent.isAboutTheSame(changed) ? changed : consent);
        if (!after.contains(changed)) {
            after.add(changed);
        }
        return new AccountConsents(account, customer, after);
    }

    @Override
    public String id() {
        return account.value();
    }

    @Override
    public Holder holder() {
        return Holder.of(customer);
    }

    @Override
    public Facts facts() {
        return new FactWriter()
                .list("consents", consents.stream().map(AccountConsent::facts).toList())
                .facts();
    }

    private static AccountConsents read(String id, Holder holder, Facts facts) {
        return new AccountConsents(
                new AccountId(id),
                holder.customer(),
                facts.list("consents").stream().map(AccountConsent::of).toList());
    }
}
