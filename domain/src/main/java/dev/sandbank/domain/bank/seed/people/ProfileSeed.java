package dev.sandbank.domain.bank.seed.people;

import dev.sandbank.domain.bank.profile.CustomerType;
import dev.sandbank.domain.bank.profile.EmailAddress;
import dev.sandbank.domain.bank.profile.PostalAddress;
import dev.sandbank.domain.bank.profile.Profile;
import dev.sandbank.domain.bank.profile.Segment;
import dev.sandbank.domain.bank.seed.Dice;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SeedName;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** The test customers' profiles: they are always the same for the same seed, market and customer. */
public final class ProfileSeed {

    private static final String KEY_LETTERS = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private ProfileSeed() {}

    public static Profile of(SeedName seed, Market market, SeedCustomer customer) {
        PeopleSeed.Person person = PeopleSeed.of(seed, market, customer);
        String mailbox = customer.isPublished()
                ? ascii(person.name().first()) + "." + ascii(person.name().last())
                : customer.userId().toLowerCase(Locale.ROOT);
        return new Profile(
                customer.in(market),
                CustomerType.INDIVIDUAL,
                segment(customer),
                person.prefix(),
                "",
                List.of(person.name()),
                addresses(seed, market, customer),
                emails(seed, market, customer, mailbox),
                PhonesSeed.of(seed, market, customer));
    }

    private static Segment segment(SeedCustomer customer) {
        return switch (customer.like()) {
            case EVERYTHING -> Segment.GOLD;
            case CARDS_ONLY, NEWCOMER, TROUBLED -> Segment.BLUE;
            case WEALTHY -> Segment.PRIVATE;
        };
    }

    private static List<PostalAddress> addresses(SeedName seed, Market market, SeedCustomer customer) {
        HomesSeed.Home home = HomesSeed.of(seed, market, customer);
        String primaryKey = key(seed, market, customer, "PRIMARY_ADDRESS");
        PostalAddress primary =
                address(primaryKey, PostalAddress.Type.PRIMARY_ADDRESS, home.lines(), home, market.country());
        if (customer.like() != TestCustomer.EVERYTHING) {
            return List.of(primary);
        }
        String mailingKey = key(seed, market, customer, "MAILING_ADDRESS");
        List<String> box = List.of("PO Box 8653");
        return List.of(primary, address(mailingKey, PostalAddress.Type.MAILING_ADDRESS, box, home, market.country()));
    }

    private static PostalAddress address(
            String key, PostalAddress.Type type, List<String> lines, HomesSeed.Home home, String country) {
        return new PostalAddress(key, type, lines, home.city(), home.state(), home.postalCode(), country);
    }

    private static List<EmailAddress> emails(SeedName seed, Market market, SeedCustomer customer, String mailbox) {
        EmailAddress personal = new EmailAddress(
                key(seed, market, customer, "PERSONAL"), EmailAddress.Type.PERSONAL, mailbox + "@example.com", true);
        if (customer.like() != TestCustomer.EVERYTHING) {
            return List.of(personal);
        }
        EmailAddress office = new EmailAddress(
                key(seed, market, customer, "OFFICE"),
                EmailAddress.Type.OFFICE,
                mailbox + "@office.example.com",
                false);
        return List.of(personal, office);
    }

    private static String key(SeedName seed, Market market, SeedCustomer customer, String type) {
        return Dice.of(seed, "profile key", market.name(), customer.idLabel(), type)
                .text(12, KEY_LETTERS);
    }

    /** A name in the form of e-mail addresses: lower case, without accents and spaces. */
    private static String ascii(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replace('ł', 'l')
                .replace('Ł', 'L')
                .replace('Đ', 'D')
                .replaceAll("[^A-Za-z]", "")
                .toLowerCase(Locale.ROOT);
    }
}
