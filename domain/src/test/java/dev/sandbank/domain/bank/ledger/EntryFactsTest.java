package dev.sandbank.domain.bank.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.sandbank.domain.fact.Facts;
import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EntryFactsTest {

    @Provide
    Arbitrary<JournalEntry> entries() {
        return EntryArbitraries.entries();
    }

    @Property
    void entryIsReadAgainAsItWas(@ForAll("entries") JournalEntry entry) {
        assertThat(EntryFacts.read(EntryFacts.of(entry))).isEqualTo(entry);
    }

    @Property(tries = 100)
    void factThatIsMissingOrWrongIsToldAndNothingElseHappens(@ForAll("entries") JournalEntry entry) {
        Map<String, String> right = EntryFacts.of(entry).values();
        for (String name : right.keySet()) {
            Map<String, String> wrong = new HashMap<>(right);
            wrong.put(name, "\u0000");
            read(wrong);
            wrong.remove(name);
            read(wrong);
        }
    }

    @Example
    void unbalancedEntryIsRefusedWithItsReference() {
        Map<String, String> facts =
                new HashMap<>(EntryFacts.of(entries().sample()).values());
        facts.put("postings.0.amount", "1");
        facts.put("postings.1.amount", "1");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> EntryFacts.read(Facts.of(facts)))
                .withMessageContaining(facts.get("reference"))
                .withMessageContaining("out of balance");
    }

    /** Either there is an entry, or the fault is an illegal argument; any other exception fails the test. */
    private static void read(Map<String, String> facts) {
        try {
            assertThat(EntryFacts.read(Facts.of(facts))).isNotNull();
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageNotContaining("null");
        }
    }
}
