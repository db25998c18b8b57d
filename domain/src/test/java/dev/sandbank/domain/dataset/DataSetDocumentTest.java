package dev.sandbank.domain.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.AccountKind;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.market.Market;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DataSetDocumentTest {

    private static final String CANONICAL = """
            {
              "version": 1,
              "name": "Shop",
              "customers": [
                {
                  "market": "sg",
                  "userId": "ada",
                  "name": "Ada Tan",
                  "password": "correct-horse",
                  "debitCard": true,
                  "accounts": [
                    {
                      "id": "daily",
                      "kind": "checking",
                      "currency": "SGD",
                      "nickname": "Mine",
                      "openingBalance": 0.00,
                      "balance": 3500.00,
                      "transactions": [
                        {"date": "2026-10-01", "amount": 3500.00, "kind": "salary", "text": "PAY \\"1\\"", "with": "Orchard"}
                      ]
                    }
                  ]
                },
                {
                  "market": "sg",
                  "userId": "joe",
                  "name": "Joe Bell",
                  "password": "battery-staple",
                  "like": "SandboxUser4"
                }
              ]
            }
            """;

    @Provide
    Arbitrary<DataSetDocument> documents() {
        return DataSetArbitraries.documents();
    }

    @Property
    void equalContentIsTheSameSetAndAnotherNameIsNot_L40(@ForAll("documents") DataSetDocument document) {
        DataSetDocument same = new DataSetDocument(document.name(), List.copyOf(document.customers()));

        assertThat(same.content()).isEqualTo(document.content());
        assertThat(same.id()).isEqualTo(document.id());
        assertThat(new DataSetDocument(document.name() + "x", document.customers()).id())
                .isNotEqualTo(document.id());
    }

    @Property
    void contentHasALineForEachTransactionAndNoControlCharacter(@ForAll("documents") DataSetDocument document) {
        String content = document.content();

        assertThat(content.lines().filter(line -> line.contains("\"date\"")).count())
                .isEqualTo(document.transactions());
        assertThat(content.chars().filter(c -> c < ' ' && c != '\n')).isEmpty();
        assertThat(document.accounts()).isEqualTo(2 * (document.customers().size() - 1));
        assertThat(document.markets()).hasSize(1);
    }

    @Example
    void textIsCanonical() {
        SetTransaction salary = new SetTransaction(
                LocalDate.of(2026, 10, 1), TransactionKind.SALARY, sgd(350_000), "PAY \"1\"", "Orchard", null);
        SetAccount account =
                new SetAccount("daily", AccountKind.CHECKING, "Mine", sgd(0), sgd(350_000), List.of(salary));
        SetCustomer ada = new SetCustomer(
                Market.SG, "ada", "Ada Tan", "correct-horse", null, true, List.of(account), List.of(), null);
        SetCustomer joe = SetCustomer.like(TestCustomer.WEALTHY, Market.SG, "joe", "Joe Bell", "battery-staple");

        assertThat(new DataSetDocument("Shop", List.of(ada, joe)).content()).isEqualTo(CANONICAL);
        assertThat(ada.toString()).doesNotContain("correct-horse");
        assertThat(ada.with(List.of(account.balanced(sgd(1)))).accounts())
                .first()
                .isEqualTo(account.balanced(sgd(1)));
    }

    @Property(tries = 20)
    void storedSetCountsWhatItsDocumentHas(@ForAll("documents") DataSetDocument document) {
        DataSet set = DataSet.of(document, Instant.EPOCH);

        assertThat(set.id()).isEqualTo(document.id());
        assertThat(set.customers()).isEqualTo(document.customers().size());
        assertThat(set.accounts()).isEqualTo(document.accounts());
        assertThat(set.transactions()).isEqualTo(document.transactions());
        assertThat(set.isPublished()).isFalse();
        assertThat(set.heldByOperator().ofOperator()).isTrue();
        assertThat(set.published("Hackathon").isPublished()).isTrue();
        assertThat(set.published("Hackathon").published(null)).isEqualTo(set);
    }

    @Example
    void kindsAreFoundByTheirWordsAndAllowTheirSign() {
        for (TransactionKind kind : TransactionKind.values()) {
            assertThat(TransactionKind.of(kind.word())).contains(kind);
            assertThat(kind.allows(1) || kind.allows(-1)).isTrue();
            assertThat(kind.brings()).isEqualTo(!kind.allows(-1));
            for (boolean paid : new boolean[] {true, false}) {
                assertThat(kind.purpose(true, paid)).isNotNull();
            }
        }
        assertThat(TransactionKind.of("gift")).isEmpty();
    }

    @Example
    void idHas32HexDigits() {
        assertThat(DataSetId.of("content").toString()).matches("[0-9a-f]{32}");
        assertThatThrownBy(() -> new DataSetId("none")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Money sgd(long cents) {
        return new Money(cents, Currency.SGD);
    }
}
