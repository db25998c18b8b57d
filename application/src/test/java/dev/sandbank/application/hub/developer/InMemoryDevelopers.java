package dev.sandbank.application.hub.developer;

import dev.sandbank.application.support.Found;
import dev.sandbank.application.support.InMemoryTable;
import dev.sandbank.application.support.InMemoryTransactions;
import dev.sandbank.application.support.SearchText;
import dev.sandbank.application.support.Seek;
import dev.sandbank.application.support.SeekRows;
import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.mail.EmailAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Developers in memory. */
public final class InMemoryDevelopers implements Developers {

    private final InMemoryTransactions transactions;
    private final InMemoryTable<DeveloperId, Developer> developers;
    private final InMemoryTable<DeveloperId, Instant> warnings;
    private final Consumer<DeveloperId> onRemoval;

    /**
     * An empty store.
     *
     * @param onRemoval removes what belongs to a developer
     */
    public InMemoryDevelopers(InMemoryTransactions transactions, Consumer<DeveloperId> onRemoval) {
        this.transactions = transactions;
        this.developers = new InMemoryTable<>(transactions);
        this.warnings = new InMemoryTable<>(transactions);
        this.onRemoval = onRemoval;
    }

    @Override
    public boolean add(Developer developer) {
        return transactions.within(() -> isFree(developer) && developers.add(developer.id(), developer));
    }

    @Override
    public boolean replace(Developer developer) {
        return transactions.within(
                () -> isFree(developer) && developers.change(developer.id(), any -> true, any -> developer));
    }

    private boolean isFree(Developer developer) {
        return developers.all().stream()
                .filter(other -> !other.id().equals(developer.id()))
                .noneMatch(
                        other -> other.userId().key().equals(developer.userId().key())
                                || other.email().key().equals(developer.email().key()));
    }

    @Override
    public boolean noteWarning(DeveloperId id, Instant now, Duration pause) {
        return transactions.within(() -> {
            boolean due = developers.find(id).isPresent()
                    && warnings.find(id)
                            .filter(before -> before.isAfter(now.minus(pause)))
                            .isEmpty();
            if (due) {
                warnings.save(id, now);
            }
            return due;
        });
    }

    @Override
    public boolean remove(DeveloperId id) {
        return transactions.within(() -> {
            onRemoval.accept(id);
            return developers.remove(id);
        });
    }

    @Override
    public Optional<Developer> find(DeveloperId id) {
        return developers.find(id);
    }

    @Override
    public Optional<Developer> findByUserId(String userId) {
        String key = userId.toLowerCase(Locale.ROOT);
        return first(developer -> developer.userId().key().equals(key));
    }

    @Override
    public Optional<Developer> findByEmail(EmailAddress email) {
        return first(developer -> developer.email().key().equals(email.key()));
    }

    private Optional<Developer> first(Predicate<Developer> condition) {
        return developers.all().stream().filter(condition).findFirst();
    }

    @Override
    public Found<Developer> search(Standing standing, String text, Seek seek) {
        String wanted = SearchText.wanted(text);
        return SeekRows.of(
                developers.numbered(),
                developer -> standing.includes(developer)
                        && Stream.of(
                                        developer.userId().value(),
                                        developer.email().value(),
                                        developer.name(),
                                        developer.company())
                                .anyMatch(part -> SearchText.fold(part).contains(wanted)),
                seek);
    }

    @Override
    public List<Developer> actingAdministrators() {
        return developers.all().stream()
                .filter(Developer::isActingAdministrator)
                .toList();
    }

    @Override
    public boolean any() {
        return !developers.all().isEmpty();
    }

    /** What an application of a developer is searched by; empty if there is none. */
    public String textOf(DeveloperId id) {
        return find(id).map(each -> each.userId() + "\n" + each.email() + "\n" + each.name() + "\n" + each.company())
                .orElse("");
    }
}
