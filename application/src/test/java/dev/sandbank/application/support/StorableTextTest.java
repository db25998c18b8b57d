package dev.sandbank.application.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;

class StorableTextTest {

    @Property
    void aTextIsStorableIfUtf8HasAFormForItWithoutAZeroByte(
            @ForAll @Chars({'a', '\0', '\ud83d', '\ude00', '\u00e9'}) String text) {
        assertThat(StorableText.isStorable(text)).isEqualTo(isCleanUtf8(text));
    }

    @Example
    void theFirstObstacleIsNamed() {
        assertThat(StorableText.obstacleIn("\ud83d\ude00 \0 \ud83d")).contains("U+0000");
        assertThat(StorableText.obstacleIn("\ude00\ud83d")).contains("U+DE00");
        assertThat(StorableText.obstacleIn("\ud83d")).contains("U+D83D");
        assertThat(StorableText.obstacleIn("\ud83d\ude00")).isEmpty();
    }

    private static boolean isCleanUtf8(String text) {
        try {
            StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            return text.indexOf('\0') < 0;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
