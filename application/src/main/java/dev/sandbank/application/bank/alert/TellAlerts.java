package dev.sandbank.application.bank.alert;

import dev.sandbank.application.bank.account.PresentAccounts;
import dev.sandbank.application.bank.ledger.Journal;
import dev.sandbank.application.bank.profile.ReadProfile;
import dev.sandbank.application.bank.record.BankRecords;
import dev.sandbank.application.mail.Outbox;
import dev.sandbank.application.mail.customer.WriteToCustomer;
import dev.sandbank.application.space.SeedNames;
import dev.sandbank.application.support.Secrets;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.alert.Alert;
import dev.sandbank.domain.bank.alert.AlertChannel;
import dev.sandbank.domain.bank.alert.AlertChoice;
import dev.sandbank.domain.bank.alert.AlertChoices;
import dev.sandbank.domain.bank.alert.AlertOccasion;
import dev.sandbank.domain.bank.alert.SentAlert;
import dev.sandbank.domain.bank.alert.SentAlerts;
import dev.sandbank.domain.bank.ledger.Counterpart;
import dev.sandbank.domain.bank.ledger.JournalEntry;
import dev.sandbank.domain.bank.profile.Profile;
import dev.sandbank.domain.bank.profile.ProfileChange;
import dev.sandbank.domain.bank.seed.accounts.SeededBank;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.mail.CustomerMailbox;
import dev.sandbank.domain.mail.EmailAddress;
import dev.sandbank.domain.mail.Paragraph;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.naming.ReadableName;
import dev.sandbank.domain.space.SpaceId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells customers of an entry, where they chose to be told. Mails are only ever read in the outbox and never sent. They
 * have the time of the entry, by the clock of the space.
 */
public final class TellAlerts {

    /** Wire fact: where alerts can be chosen. Bookings of other markets need not ask for choices. */
    private static final Set<Market> PUBLISHED = EnumSet.of(Market.AU);

    private final BankRecords records;
    private final PresentAccounts accounts;
    private final SeedNames seeds;
    private final WriteToCustomer writeToCustomer;

    public TellAlerts(
            BankRecords records, Journal journal, Outbox outbox, SeedNames seeds, Secrets secrets, Clock wall) {
        this.records = records;
        this.accounts = new PresentAccounts(journal, records);
        this.seeds = seeds;
        this.writeToCustomer = new WriteToCustomer(outbox, secrets, wall);
    }

    /** Tells what an entry did that was just booked, in the same unit of work. */
    void tell(SpaceId space, JournalEntry entry) {
        Counterpart other = entry.counterpart();
        if (!mayAsk(entry.place().customer()) && (other == null || !mayAsk(other.customer()))) {
            return;
        }
        for (AlertOccasion occasion : AlertOccasion.of(entry)) {
            records.find(space, AlertChoices.KIND, AlertChoices.idOf(occasion.customer()))
                    .ifPresent(choices -> tell(space, choices, occasion));
        }
    }

    private static boolean mayAsk(CustomerId customer) {
        return PUBLISHED.contains(customer.market());
    }

    private void tell(SpaceId space, AlertChoices choices, AlertOccasion occasion) {
        List<AlertChoice> asking = choices.enabled()
                .filter(choice -> occasion.isToldBy(choice, () -> available(space, occasion)))
                .toList();
        for (AlertChoice choice : asking) {
            SentAlert sent = new SentAlert(
                    choice.alert(),
                    choice.channel(),
                    occasion.entry().place().at(),
                    occasion.account(),
                    occasion.message(choice.alert()));
            remember(space, choices.customer(), sent);
            if (choice.channel() == AlertChannel.EMAIL) {
                address(space, choices).ifPresent(to -> write(to, sent));
            }
        }
    }

    private void remember(SpaceId space, CustomerId customer, SentAlert sent) {
        SentAlerts before = records.find(space, SentAlerts.KIND, SentAlerts.idOf(customer))
                .orElseGet(() -> new SentAlerts(customer, List.of()));
        records.put(space, SentAlerts.KIND, before.with(sent));
    }

    private void write(CustomerMailbox to, SentAlert sent) {
        boolean readable = ReadableName.objectionToText(sent.message()).isEmpty();
        Paragraph words = new Paragraph(readable ? sent.message() : subject(sent.alert()));
        writeToCustomer.write(to, subject(sent.alert()), sent.at(), words);
    }

    private static String subject(Alert alert) {
        return "Alert: " + alert.description();
    }

    /** None if the profile came with a file of a space and has an address that no mail can have. */
    private Optional<CustomerMailbox> address(SpaceId space, AlertChoices choices) {
        CustomerId customer = choices.customer();
        Profile profile = records.find(space, ProfileChange.KIND, ProfileChange.idOf(customer))
                .map(ProfileChange::profile)
                .orElseGet(() -> ReadProfile.seeded(seeds, space, customer));
        String key = choices.emailKey();
        String address = (key == null
                        ? profile.preferredEmail()
                        : profile.email(key).orElse(profile.preferredEmail()))
                .address();
        return EmailAddress.parse(address).map(to -> new CustomerMailbox(space, to));
    }

    /** What is available after the entry, on an account that the customer had from the beginning. */
    private Optional<Money> available(SpaceId space, AlertOccasion occasion) {
        CustomerId customer = occasion.customer();
        LocalDate day = occasion.entry().place().on();
        return seeds.customer(space, customer)
                .flatMap(test -> SeededBank.holdings(seeds.of(space), customer.market(), test, day)
                        .find(occasion.account()))
                .map(account -> accounts.of(space, account, day).available());
    }
}
