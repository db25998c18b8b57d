package dev.sandbank.domain.bank.seed.people;

import dev.sandbank.domain.bank.profile.CustomerType;
import dev.sandbank.domain.bank.profile.EmailAddress;
import dev.sandbank.domain.bank.profile.PersonName;
import dev.sandbank.domain.bank.profile.PostalAddress;
import dev.sandbank.domain.bank.profile.Profile;
import dev.sandbank.domain.bank.profile.Segment;
import dev.sandbank.domain.bank.seed.Dice;
import dev.sandbank.domain.market.Market;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** The test customers' profiles: the same for the same market and customer, always. */
public final class ProfileSeed {

    private static final String KEY_LETTERS = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private ProfileSeed() {}

    public static Profile of(Market market, TestCustomer customer) {
        PeopleSeed.Person person = PeopleSeed.of(market, customer);
        return new Profile(
                customer.in(market),
                CustomerType.INDIVIDUAL,
                segment(customer),
                person.prefix(),
                List.of(person.name()),
                addresses(market, customer),
                emails(market, customer, person.name()),
                PhonesSeed.of(market, customer));
    }

    private static Segment segment(TestCustomer customer) {
        return switch (customer) {
            case EVERYTHING -> Segment.GOLD;
            case CARDS_ONLY, NEWCOMER, TROUBLED -> Segment.BLUE;
            case WEALTHY -> Segment.PRIVATE;
        };
    }

    private static List<PostalAddress> addresses(Market market, TestCustomer customer) {
        HomesSeed.Home home = HomesSeed.of(market, customer);
        PostalAddress primary = address(market, customer, PostalAddress.Type.PRIMARY_ADDRESS, home.lines(), home);
        if (customer != TestCustomer.EVERYTHING) {
            return List.of(primary);
        }
        List<String> box = List.of("PO Box 8653");
        return List.of(primary, address(market, customer, PostalAddress.Type.MAILING_ADDRESS, box, home));
    }

    private static PostalAddress address(
            Market market, TestCustomer customer, PostalAddress.Type type, List<String> lines, HomesSeed.Home home) {
        return new PostalAddress(
                key(market, customer, type),
                type,
                lines,
                home.city(),
                home.state(),
                home.postalCode(),
                market.country());
    }

    private static List<EmailAddress> emails(Market market, TestCustomer customer, PersonName name) {
        String mailbox = ascii(name.first()) + "." + ascii(name.last());
        EmailAddress personal = new EmailAddress(
                key(market, customer, EmailAddress.Type.PERSONAL),
                EmailAddress.Type.PERSONAL,
                mailbox + "@example.com",
                true);
        if (customer != TestCustomer.EVERYTHING) {
            return List.of(personal);
        }
        EmailAddress office = new EmailAddress(
                key(market, customer, EmailAddress.Type.OFFICE),
                EmailAddress.Type.OFFICE,
                mailbox + "@office.example.com",
                false);
        return List.of(personal, office);
    }

    private static String key(Market market, TestCustomer customer, Enum<?> type) {
        return Dice.named("profile key", market, customer.userId(), type).text(12, KEY_LETTERS);
    }

    /** A name as mailboxes write it: lower case, without marks and spaces. */
    private static String ascii(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replace('ł', 'l')
                .replace('Ł', 'L')
                .replace('Đ', 'D')
                .replaceAll("[^A-Za-z]", "")
                .toLowerCase(Locale.ROOT);
    }
}
