package dev.sandbank.http.web.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class BodyBufferTest {

    private static final int MOST = 20_000;

    @Property(tries = 200)
    void bodyInPiecesIsKeptUpToTheMaximumSize(@ForAll @Size(max = 20) List<@IntRange(max = 3_000) Integer> pieces) {
        BodyBudget budget = new BodyBudget(MOST);
        BodyBuffer buffer = new BodyBuffer(MOST, budget);
        StringBuilder sent = new StringBuilder();
        for (int size : pieces) {
            String piece = String.valueOf((char) ('a' + sent.length() % 26)).repeat(size);
            sent.append(piece);
            assertThat(buffer.take(bytes(piece))).isTrue();
        }
        assertThat(buffer.received()).isEqualTo(sent.length());
        assertThat(buffer.isTooLarge()).isEqualTo(sent.length() > MOST);
        assertThat(StandardCharsets.ISO_8859_1.decode(buffer.whole()).toString())
                .isEqualTo(sent.length() > MOST ? "" : sent.toString());
        buffer.clear();
        assertThat(budget.reserve(MOST)).isTrue();
    }

    @Example
    void bodiesTogetherTakeNoMoreThanTheBudget() {
        BodyBudget budget = new BodyBudget(3L * MOST);
        List<BodyBuffer> held = new ArrayList<>();
        boolean taken = true;
        while (taken && held.size() < 10) {
            BodyBuffer buffer = new BodyBuffer(MOST, budget);
            taken = buffer.take(bytes("x".repeat(MOST)));
            held.add(buffer);
        }
        assertThat(held).hasSize(4);
        held.forEach(BodyBuffer::clear);
        assertThat(new BodyBuffer(MOST, budget).take(bytes("x".repeat(MOST)))).isTrue();
    }

    @Example
    void smallBodiesDoNotCountInTheBudget() {
        BodyBuffer buffer = new BodyBuffer(MOST, new BodyBudget(0));
        assertThat(buffer.take(bytes("x".repeat(BodyLimits.SMALL)))).isTrue();
        assertThat(buffer.isCounted()).isFalse();
        assertThat(buffer.take(bytes("x"))).isFalse();
    }

    private static ByteBuffer bytes(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
