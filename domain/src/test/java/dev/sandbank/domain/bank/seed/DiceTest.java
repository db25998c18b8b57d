package dev.sandbank.domain.bank.seed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.space.SeedName;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class DiceTest {

    @Property
    void numberHasItsDigitsAndNoZeroInFront(
            @ForAll @AlphaChars @StringLength(max = 8) String label, @ForAll @IntRange(min = 1, max = 30) int length) {
        assertThat(Dice.of(SeedName.DEFAULT, label).number(length)).matches("[1-9][0-9]{" + (length - 1) + "}");
    }

    @Property
    void orderHasEachNumberOnce(
            @ForAll @AlphaChars @StringLength(max = 8) String label, @ForAll @IntRange(max = 40) int size) {
        assertThat(Dice.of(SeedName.DEFAULT, label).order(size))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, size).boxed().toList());
    }

    @Test
    void everyOrderIsPossible() {
        List<List<Integer>> seen = IntStream.range(0, 200)
                .mapToObj(label ->
                        Dice.of(SeedName.DEFAULT, Integer.toString(label)).order(3))
                .distinct()
                .toList();
        assertThat(seen).hasSize(6);
    }

    @Property
    void valuesAreBetweenTheirEnds(
            @ForAll @AlphaChars @StringLength(max = 8) String label, @ForAll @IntRange(min = -5, max = 5) int least) {
        Dice dice = Dice.of(SeedName.DEFAULT, label);
        List<Integer> drawn = IntStream.range(0, 100)
                .mapToObj(ignored -> dice.between(least, least + 2))
                .distinct()
                .toList();
        assertThat(drawn).containsExactlyInAnyOrder(least, least + 1, least + 2);
    }
}
