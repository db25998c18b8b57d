package dev.sandbank.domain.bank.seed.people;

import dev.sandbank.domain.bank.profile.PersonName;
import dev.sandbank.domain.bank.seed.written.WrittenBank;
import dev.sandbank.domain.naming.ReadableName;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A customer who was added to one space. They have the products of a test customer, and ids, numbers, phones and amounts
 * of their own.
 *
 * @param like the test customer whose products these are
 * @param number from {@value #FIRST} to {@value #LAST}, unique in the market of the space
 * @param userId 3 to 32 letters and digits, starting with a letter, and that of no test customer
 * @param variant which of the banks that the seed can make for this user id it is
 * @param person the name
 * @param bank what somebody wrote down for them; null if they have the products of the test customer
 */
@RecordBuilder
public record AddedCustomer(
        TestCustomer like,
        int number,
        String userId,
        int variant,
        PersonName person,
        @Nullable WrittenBank bank) implements SeedCustomer {

    /** The least number; those below are the numbers of test customers. */
    public static final int FIRST = 6;

    /** The greatest number. Phones have room for 100 customers of a market. */
    public static final int LAST = 55;

    /** The greatest number of a variant. */
    public static final int MAX_VARIANT = 99;

    /** The maximum length of a name, in characters. */
    public static final int MAX_NAME = 60;

    private static final int MIN_WORDS = 2;
    private static final int MAX_WORDS = 5;
    private static final Pattern USER_ID = Pattern.compile("[A-Za-z][A-Za-z0-9]{2,31}");
    private static final Pattern USER_ID_OF_TEST_CUSTOMERS = Pattern.compile("(?i)sandboxuser[0-9]*");

    public AddedCustomer {
        if (number < FIRST || number > LAST || variant < 0 || variant > MAX_VARIANT) {
            throw new IllegalArgumentException("no customer can have this number or this variant");
        }
        requireUserId(userId);
        if (!nameOf(person.full()).equals(person)) {
            throw new IllegalArgumentException("the parts of the name are not those of the whole name");
        }
    }

    /** Somebody with the products of a test customer. */
    public AddedCustomer(TestCustomer like, int number, String userId, int variant, PersonName person) {
        this(like, number, userId, variant, person, null);
    }

    /**
     * Looks whether an added customer may have this user id.
     *
     * @throws IllegalArgumentException with a sentence for people if not
     */
    public static void requireUserId(String userId) {
        if (!USER_ID.matcher(userId).matches()) {
            throw new IllegalArgumentException("a user id has 3 to 32 letters and digits and starts with a letter");
        }
        if (USER_ID_OF_TEST_CUSTOMERS.matcher(userId).matches()) {
            throw new IllegalArgumentException("user ids of SandboxUser and a number belong to the test customers");
        }
    }

    /**
     * A name with its parts: the first word, the last word, and the words between.
     *
     * @throws IllegalArgumentException with a sentence for people if no customer may have this name
     */
    public static PersonName nameOf(String name) {
        ReadableName.objectionTo(name).ifPresent(why -> {
            throw new IllegalArgumentException("a name " + why);
        });
        if (name.length() > MAX_NAME) {
            throw new IllegalArgumentException("a name has at most " + MAX_NAME + " characters");
        }
        if (!name.codePoints().allMatch(AddedCustomer::isOfNames)) {
            throw new IllegalArgumentException("a name has letters, spaces, hyphens, points and apostrophes");
        }
        String[] words = name.strip().split(" +", -1);
        if (words.length < MIN_WORDS || words.length > MAX_WORDS) {
            throw new IllegalArgumentException("a name has 2 to 5 words, such as \"Ada Tan\"");
        }
        int last = words.length - 1;
        String middle = String.join(" ", Arrays.copyOfRange(words, 1, last));
        return new PersonName(words[0], middle, words[last], String.join(" ", words));
    }

    private static boolean isOfNames(int point) {
        return Character.isLetter(point)
                || Character.getType(point) == Character.NON_SPACING_MARK
                || " -.'’".indexOf(point) >= 0;
    }

    @Override
    public String label() {
        return "ADDED " + userId.toLowerCase(Locale.ROOT) + " " + variant;
    }

    @Override
    public String idLabel() {
        return label();
    }

    @Override
    public Optional<WrittenBank> written() {
        return Optional.ofNullable(bank);
    }

    @Override
    public Optional<PersonName> givenName() {
        return Optional.of(person);
    }
}
