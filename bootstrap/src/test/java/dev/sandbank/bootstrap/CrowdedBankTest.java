package dev.sandbank.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.space.NewSpace;
import dev.sandbank.application.space.image.SpaceImage;
import dev.sandbank.domain.bank.ledger.EntryKind;
import dev.sandbank.domain.bank.ledger.JournalEntry;
import dev.sandbank.domain.space.SeedName;
import dev.sandbank.domain.space.SpaceId;
import dev.sandbank.http.Http;
import dev.sandbank.http.Parallel;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Many calls at once on the whole program with its database: whoever pays and whoever resets, each keeps to what is theirs. */
class CrowdedBankTest {

    private static final SpaceId ONE = new SpaceId("one");
    private static final SpaceId OTHER = new SpaceId("other");
    private static final SpaceId QUIET = new SpaceId("quiet");

    @AutoClose
    private final Sandbank sandbank = Sandbank.start();

    CrowdedBankTest() {
        for (SpaceId space : List.of(ONE, OTHER, QUIET)) {
            sandbank.admin().spaces().createSpace().create(new NewSpace(space, null, SeedName.DEFAULT));
        }
    }

    /** M76, and the sum of money stays what it was. */
    @Test
    void case89ParallelTransfersThatTogetherOverdrawBookExactlyTheAffordableOnes() {
        Spender spender = in(ONE);
        BigDecimal before = spender.available(spender.from).add(spender.available(spender.to));
        BigDecimal fifth = spender.available(spender.from).divide(BigDecimal.valueOf(5), 2, RoundingMode.DOWN);
        Queue<String> flows = new ConcurrentLinkedQueue<>(
                Stream.generate(() -> spender.prepare(fifth)).limit(12).toList());

        List<Integer> answers =
                Parallel.calls(12, () -> spender.execute(flows.remove()).statusCode());

        assertThat(answers).filteredOn(status -> status == 200).hasSize(5);
        assertThat(answers).filteredOn(status -> status != 200).hasSize(7).containsOnly(422);
        assertThat(spender.available(spender.from)).isBetween(BigDecimal.ZERO, new BigDecimal("0.04"));
        assertThat(spender.available(spender.from).add(spender.available(spender.to)))
                .isEqualByComparingTo(before);
        assertThat(transfers(ONE)).hasSize(5);
    }

    /** M73: the same customer and the same account ids in two spaces, with amounts that tell whose they are. */
    @Test
    void m73TwoSpacesUnderInterleavedLoadNeverSeeEachOther() {
        Spender one = in(ONE);
        Spender other = in(OTHER);
        assertThat(one.from).isEqualTo(other.from);
        BigDecimal start = one.available(one.from);
        AtomicInteger calls = new AtomicInteger();

        Parallel.calls(8, () -> {
            for (int i = 0; i < 6; i++) {
                int call = calls.getAndIncrement();
                boolean first = call % 2 == 0;
                Spender spender = first ? one : other;
                spender.pay(new BigDecimal(first ? "1.11" : "2.22"));
                assertThat(spender.newestAmounts())
                        .contains(new BigDecimal(first ? "1.11" : "2.22"))
                        .doesNotContain(new BigDecimal(first ? "2.22" : "1.11"));
            }
            return true;
        });

        assertThat(one.available(one.from)).isEqualByComparingTo(start.subtract(new BigDecimal("26.64")));
        assertThat(other.available(other.from)).isEqualByComparingTo(start.subtract(new BigDecimal("53.28")));
        assertThat(transfers(ONE)).hasSize(24).allMatch(entry -> paid(entry, 111));
        assertThat(transfers(OTHER)).hasSize(24).allMatch(entry -> paid(entry, 222));
        assertThat(numbers(ONE)).isEqualTo(IntStream.rangeClosed(1, 24).boxed().toList());
        assertThat(numbers(OTHER)).isEqualTo(numbers(ONE));

        String flow = one.prepare(BigDecimal.TEN);
        HttpResponse<String> strange = other.execute(flow);
        assertThat(strange.statusCode()).isEqualTo(400);
        assertThat(Http.json(strange).get("code").asText()).isEqualTo("invalidControlFlowId");
        assertThat(one.execute(flow).statusCode()).isEqualTo(200);
    }

    /** One space is reset over and over while another one works and a third one rests. */
    @Test
    void case107ResetOfOneSpaceLeavesThoseThatRunAsTheyAre() {
        Spender one = in(ONE);
        Spender other = in(OTHER);
        Spender quiet = in(QUIET);
        quiet.pay(new BigDecimal("3.33"));
        BigDecimal start = other.available(other.from);
        List<Object> before = kept(QUIET);
        AtomicInteger threads = new AtomicInteger();

        Parallel.calls(3, () -> {
            int thread = threads.getAndIncrement();
            for (int i = 0; i < 10; i++) {
                if (thread == 0) {
                    one.pay(new BigDecimal("1.11"));
                    sandbank.admin().spaces().resetSpace().reset(ONE, false);
                } else {
                    other.pay(new BigDecimal("2.22"));
                }
            }
            return true;
        });

        assertThat(transfers(ONE)).isEmpty();
        assertThat(one.available(one.from)).isEqualByComparingTo(start);
        assertThat(kept(QUIET)).isEqualTo(before);
        assertThat(transfers(OTHER)).hasSize(20).allMatch(entry -> paid(entry, 222));
        assertThat(numbers(OTHER))
                .isEqualTo(IntStream.rangeClosed(1, 20).boxed().toList());
        assertThat(other.available(other.from)).isEqualByComparingTo(start.subtract(new BigDecimal("44.40")));
    }

    private Spender in(SpaceId space) {
        return new Spender(
                sandbank,
                sandbank.newApplication("Spender in " + space.value())
                        .rate(0)
                        .space(space.value())
                        .create());
    }

    private SpaceImage image(SpaceId space) {
        return sandbank.admin().spaces().exportSpace().export(space);
    }

    /** What a file of the space holds, but for the instant. */
    private List<Object> kept(SpaceId space) {
        SpaceImage image = image(space);
        return new ArrayList<>(List.of(image.name(), image.seed(), image.entries(), image.records()));
    }

    private List<JournalEntry> transfers(SpaceId space) {
        return image(space).entries().stream()
                .filter(entry -> entry.kind() == EntryKind.OWN_TRANSFER)
                .toList();
    }

    private List<Integer> numbers(SpaceId space) {
        return transfers(space).stream()
                .map(entry -> (int) entry.place().sequence())
                .toList();
    }

    private static boolean paid(JournalEntry entry, long cents) {
        return entry.entry().postings().stream().allMatch(posting -> Math.abs(posting.amount()) == cents);
    }
}
