package dev.sandbank.domain.bank.card.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sandbank.domain.refusal.BankRefusal.CardStateForbids;
import dev.sandbank.domain.refusal.PaymentRefusal;
import dev.sandbank.domain.refusal.Refused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Case M54: every pair of a card's state and an act. */
class CardLifeTest {

    /** A letter for each state, in its order, and a dash where the act is refused. */
    private static final Map<Character, CardStatus> LETTERS = Map.of(
            'I', CardStatus.INACTIVE,
            'A', CardStatus.ACTIVE,
            'B', CardStatus.BLOCKED,
            'L', CardStatus.LOST,
            'S', CardStatus.STOLEN,
            'E', CardStatus.EXPIRED,
            'C', CardStatus.CLOSED);

    private static final String PUBLISHED = published();

    @Property
    void everyPairOfStateAndActIsAsPublished_M54(@ForAll CardStatus state, @ForAll CardVerb act) {
        char letter = row(act).charAt(state.ordinal());
        if (letter == '-') {
            assertThat(CardLife.allows(state, act)).as("%s %s", state, act).isFalse();
            Refused refused = catchThrowableOfType(Refused.class, () -> CardLife.after(state, act));
            assertThat(refused.refusal()).isEqualTo(new CardStateForbids(state.words(), act.words()));
        } else {
            assertThat(CardLife.after(state, act)).as("%s %s", state, act).isEqualTo(LETTERS.get(letter));
        }
    }

    @Property
    void finalStatesAreNeverLeft_M54(@ForAll CardStatus state, @ForAll CardVerb act) {
        if (state.isFinal()) {
            assertThat(CardLife.find(state, act)).as("%s", act).isIn(List.of(Optional.empty(), Optional.of(state)));
        }
    }

    @Example
    void tableNamesEveryActOnce() {
        assertThat(PUBLISHED.lines().map(line -> line.split(" ")[0]).collect(Collectors.toList()))
                .containsExactly(
                        Arrays.stream(CardVerb.values()).map(Enum::name).toArray(String[]::new));
    }

    @Property
    void onlyAnActiveCardPaysAndEveryOtherStateSaysWhyNot(@ForAll CardStatus state) {
        if (state == CardStatus.ACTIVE) {
            state.mustPay();
        } else {
            Refused refused = catchThrowableOfType(Refused.class, state::mustPay);
            assertThat(refused.reason()).isEqualTo(PaymentRefusal.valueOf("CARD_" + state.name()));
        }
    }

    private static String published() {
        try {
            String page = Files.readString(Path.of("..", "docs", "CARDS.md"));
            return page.split("```\n")[1];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String row(CardVerb act) {
        return PUBLISHED
                .lines()
                .filter(line -> line.startsWith(act.name() + " "))
                .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                .findFirst()
                .orElseThrow();
    }
}
