package dev.sandbank.persistence.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.Stores;
import dev.sandbank.application.idempotency.AnswerText;
import dev.sandbank.application.idempotency.AskedOnce;
import dev.sandbank.application.idempotency.KeptAnswer;
import dev.sandbank.application.support.StorableText;
import dev.sandbank.domain.space.SpaceId;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;

/** Every text that may come in is stored, and read back as it was. */
class StorableTextsTest {

    private static final StoresFixture FIXTURE = new StoresFixture();

    private static @Nullable Stores stores;

    @BeforeContainer
    static void open() {
        stores = FIXTURE.openEmpty();
    }

    @AfterContainer
    static void close() {
        FIXTURE.close();
    }

    @Property(tries = 200)
    void textIsReadBackAsItWas(@ForAll("texts") String text) {
        AskedOnce call = AskedOnce.of(SpaceId.DEFAULT, List.of("app", text), text);
        KeptAnswer answer = new KeptAnswer(call, new AnswerText(200, text, text), Instant.EPOCH);
        assert stores != null;
        stores.transactions().run(() -> {
            stores.keptAnswers().keep(answer);
            return true;
        });
        assertThat(stores.keptAnswers().find(call.id())).contains(answer);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withCharRange('\u0001', '\uffff')
                .withChars('\u0001', '\ud83d', '\ude00', '\uffff', '\ufffe', '\\', '\'')
                .ofMaxLength(40)
                .filter(StorableText::isStorable);
    }
}
