package dev.sandbank.domain.dataset;

import dev.sandbank.domain.market.Market;
import java.util.List;

/**
 * What a file defines.
 *
 * @param name as people read it
 */
public record DataSetDocument(String name, List<SetCustomer> customers) {

    /** The version of the form of files. A change of the form needs a new one, and the old one stays readable. */
    public static final int VERSION = 1;

    public DataSetDocument {
        customers = List.copyOf(customers);
    }

    /** The markets of the customers, in their usual order. */
    public List<Market> markets() {
        return customers.stream().map(SetCustomer::market).distinct().sorted().toList();
    }

    /** How many accounts are written down. */
    public int accounts() {
        return customers.stream()
                .mapToInt(customer -> customer.accounts().size())
                .sum();
    }

    /** How many transactions are written down. */
    public int transactions() {
        return (int) customers.stream().flatMap(SetCustomer::transactions).count();
    }

    /** The text that equal documents have in common, whatever file they were read from. */
    public String content() {
        return new DocumentText(this).write();
    }

    /** The id of the data set with this content. */
    public DataSetId id() {
        return DataSetId.of(content());
    }
}
