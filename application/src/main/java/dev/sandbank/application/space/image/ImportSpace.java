package dev.sandbank.application.space.image;

import dev.sandbank.application.bank.ledger.Journal;
import dev.sandbank.application.bank.record.BankRecords;
import dev.sandbank.application.space.CreateSpace;
import dev.sandbank.application.space.NewSpace;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.bank.record.BankRecord;
import dev.sandbank.domain.bank.record.StoredRecord;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.SpaceRefusal.SpaceDetailsInvalid;
import dev.sandbank.domain.space.Space;
import dev.sandbank.domain.space.SpaceClock;
import dev.sandbank.domain.space.SpaceId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes a new space of an image, wholly or not at all. Its clock stands still at the time of the image until somebody
 * moves it, so nothing is done by importing alone.
 */
public final class ImportSpace {

    private final CreateSpace createSpace;
    private final Journal journal;
    private final BankRecords records;
    private final Transactions transactions;

    public ImportSpace(CreateSpace createSpace, Journal journal, BankRecords records, Transactions transactions) {
        this.createSpace = createSpace;
        this.journal = journal;
        this.records = records;
        this.transactions = transactions;
    }

    /**
     * The new space.
     *
     * @param name the name as people read it, or null for that of the image
     * @throws Refused SPACE_EXISTS; SPACE_DETAILS_INVALID for a name that no space may have, or naming the first entry or
     *     record that cannot be
     */
    public Space store(SpaceId id, @Nullable String name, SpaceImage image) {
        NewSpace wanted = new NewSpace(id, name == null ? image.name() : name, image.seed());
        ImageCustomers customers = customers(image);
        List<KnownRecords.Known<?>> known = known(image.records(), customers);
        EntryChecks.check(image.entries(), customers);
        return transactions.run(() -> {
            Space space = createSpace.add(wanted, clock(image));
            image.entries().forEach(entry -> journal.add(id, entry));
            known.forEach(record -> put(id, record));
            return space;
        });
    }

    private static ImageCustomers customers(SpaceImage image) {
        try {
            return ImageCustomers.of(image.records());
        } catch (RuntimeException e) {
            // As in reading any other record, all failures mean that the file is wrong.
            throw invalid("its customers", e);
        }
    }

    private static SpaceClock clock(SpaceImage image) {
        try {
            return SpaceClock.frozenAt(image.now());
        } catch (IllegalArgumentException e) {
            throw invalid("now", e);
        }
    }

    private static List<KnownRecords.Known<?>> known(List<StoredRecord> records, ImageCustomers customers) {
        Set<List<String>> names = new HashSet<>();
        for (StoredRecord record : records) {
            if (!names.add(List.of(record.kind(), record.id()))) {
                throw invalid(name(record) + ": there are two of it");
            }
        }
        return records.stream()
                .<KnownRecords.Known<?>>map(record -> known(record, customers))
                .toList();
    }

    private static KnownRecords.Known<?> known(StoredRecord record, ImageCustomers customers) {
        try {
            return KnownRecords.read(record, customers);
        } catch (RuntimeException e) {
            // Reading facts that nobody wrote can fail in any way; all of them mean that the file is wrong.
            throw invalid(name(record), e);
        }
    }

    private static String name(StoredRecord record) {
        return "record " + record.kind() + " " + record.id();
    }

    private static Refused invalid(String where, RuntimeException why) {
        return invalid(where + ": " + why.getMessage());
    }

    static Refused invalid(String sentence) {
        return new Refused(new SpaceDetailsInvalid(sentence));
    }

    private <T extends BankRecord> void put(SpaceId id, KnownRecords.Known<T> record) {
        records.put(id, record.kind(), record.value());
    }
}
