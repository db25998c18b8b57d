package dev.sandbank.application.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.StoreContract;
import dev.sandbank.domain.space.SpaceId;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Example;

/** What every {@link KeptAnswers} must do. */
public abstract class KeptAnswersContract extends StoreContract {

    @Example
    void answerComesBackAsItWasKeptLast() {
        KeptAnswer first = kept("one", "pay 1", 1, new AnswerText(200, "application/json", "{\"größe\":1}"));
        assertThat(stores().keptAnswers().find(first.call().id())).isEmpty();

        stores().keptAnswers().keep(first);
        assertThat(stores().keptAnswers().find(first.call().id())).contains(first);

        KeptAnswer second = kept("one", "pay 2", 2, new AnswerText(204, null, ""));
        stores().keptAnswers().keep(second);
        assertThat(second.call().id()).isEqualTo(first.call().id());
        assertThat(stores().keptAnswers().find(first.call().id())).contains(second);
    }

    @Example
    void oldestAreForgottenFirst() {
        AnswerText answer = new AnswerText(200, null, "");
        List<KeptAnswer> all = List.of(kept("c", "x", 3, answer), kept("a", "x", 1, answer), kept("b", "x", 2, answer));
        all.forEach(stores().keptAnswers()::keep);

        assertThat(stores().keptAnswers().forget(Instant.ofEpochSecond(1), 10)).isZero();
        assertThat(stores().keptAnswers().forget(Instant.ofEpochSecond(4), 2)).isEqualTo(2);
        assertThat(stores().keptAnswers().find(all.get(0).call().id())).isPresent();
        assertThat(stores().keptAnswers().forget(Instant.ofEpochSecond(4), 2)).isEqualTo(1);
    }

    private static KeptAnswer kept(String key, String meaning, long second, AnswerText answer) {
        return new KeptAnswer(
                AskedOnce.of(SpaceId.DEFAULT, List.of("app", key), meaning), answer, Instant.ofEpochSecond(second));
    }
}
