package dev.sandbank.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import dev.sandbank.application.space.image.KnownRecords;
import dev.sandbank.domain.bank.record.RecordKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A kind of records that is not known to the files of spaces would be lost, or refused, on its way through one. */
class KnownRecordsTest {

    @Test
    void filesOfSpacesKnowEveryKindOfRecords() {
        List<RecordKind<?>> kinds = House.ours().classes().stream()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getRawType().isEquivalentTo(RecordKind.class)
                        && field.getModifiers().contains(JavaModifier.STATIC))
                .<RecordKind<?>>map(KnownRecordsTest::value)
                .toList();

        assertThat(kinds).isNotEmpty();
        assertThat(KnownRecords.kinds()).containsExactlyInAnyOrderElementsOf(kinds);
        assertThat(kinds).extracting(RecordKind::name).doesNotHaveDuplicates();
    }

    private static RecordKind<?> value(JavaField field) {
        try {
            return (RecordKind<?>) field.reflect().get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError("a kind of records is public: " + field.getFullName(), e);
        }
    }
}
