package dev.sandbank.application.idempotency;

import dev.sandbank.application.support.InMemoryTable;
import dev.sandbank.application.support.InMemoryTransactions;
import dev.sandbank.domain.space.SpaceId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Kept answers in memory. */
public final class InMemoryKeptAnswers implements KeptAnswers {

    private final InMemoryTable<String, KeptAnswer> answers;

    public InMemoryKeptAnswers(InMemoryTransactions transactions) {
        this.answers = new InMemoryTable<>(transactions);
    }

    @Override
    public Optional<KeptAnswer> find(String id) {
        return answers.find(id);
    }

    @Override
    public void keep(KeptAnswer answer) {
        answers.save(answer.call().id(), answer);
    }

    @Override
    public int forget(Instant keptBefore, int max) {
        List<KeptAnswer> oldest = answers.all().stream()
                .filter(kept -> kept.keptAt().isBefore(keptBefore))
                .sorted(Comparator.comparing(KeptAnswer::keptAt))
                .limit(max)
                .toList();
        return answers.removeIf(oldest::contains, max);
    }

    public void removeAllOf(SpaceId space) {
        answers.removeIf(kept -> kept.call().space().equals(space), Long.MAX_VALUE);
    }
}
