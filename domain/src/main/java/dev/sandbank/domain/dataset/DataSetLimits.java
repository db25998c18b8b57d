package dev.sandbank.domain.dataset;

import dev.sandbank.domain.bank.persona.Persona;
import dev.sandbank.domain.bank.seed.written.WrittenBank;
import java.time.LocalDate;

/** What a data set can have at most. Pages, documentation and the schema take their numbers from here. */
public final class DataSetLimits {

    /** The size of a file, in bytes. */
    public static final int BYTES = 5 << 20;

    /** The customers of a set: as many as can be added to a space. */
    public static final int CUSTOMERS = Persona.MOST;

    /** The accounts of one customer, with their credit cards. */
    public static final int ACCOUNTS = WrittenBank.MOST_ACCOUNTS;

    /** The credit cards of one customer. */
    public static final int CREDIT_CARDS = 4;

    /** The payees of one customer. */
    public static final int PAYEES = 20;

    /** The transactions of one account or one credit card. */
    public static final int TRANSACTIONS = 2_000;

    /** The transactions of a whole set. */
    public static final int ALL_TRANSACTIONS = 10_000;

    /** The characters of a name, of a nickname, of the text of a transaction and of who is on its other side. */
    public static final int TEXT = 60;

    /** The digits of an amount before its point. */
    public static final int DIGITS = 11;

    /** The first day on which a transaction can be: all accounts were opened before. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2019, 1, 1);

    /** The last day on which a transaction can be. */
    public static final LocalDate LAST_DAY = LocalDate.of(2099, 12, 31);

    /** The sets that one developer can have. */
    public static final int SETS = 20;

    private DataSetLimits() {}
}
