package dev.sandbank.http.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.http.operation.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** M75: bodies are compared by what they mean. */
class MeaningTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'a':1,'b':2} | { 'b' : 2, 'a' : 1 }",
                "{'a':30} | {'a':'30.00'}",
                "{'a':30.0} | {'a':3e1}",
                "{'a':-0.50} | {'a':'-0.5'}",
                "{'a':1,'b':null} | {'a':1}",
                "{'a':{'c':1,'b':[1,2]}} | {'a':{'b':['1','2.0'],'c':1}}"
            })
    void otherSpellingsMeanTheSame(String one, String other) {
        assertThat(meaning(one)).isEqualTo(meaning(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'a':1} | {'a':2}",
                "{'a':'007'} | {'a':'7'}",
                "{'a':'x'} | {'a':'X'}",
                "{'a':[1,2]} | {'a':[2,1]}",
                "{'a':[12]} | {'a':[1,2]}",
                "{'a':[[1],2]} | {'a':[[1,2]]}",
                "{'a':'1:b1:c'} | {'a':1,'b':'c'}",
                "{'a':{}} | {'a':[]}",
                "{'a':12345678901234567.01} | {'a':12345678901234567.02}",
                "{'a':''} | {}"
            })
    void othersDoNot(String one, String other) {
        assertThat(meaning(one)).isNotEqualTo(meaning(other));
    }

    @Test
    void hugeExponentIsNotWrittenOut() {
        assertThat(meaning("{'a':1e999999999}"))
                .isEqualTo(meaning("{'a':10E999999998}"))
                .hasSizeLessThan(40);
    }

    private static String meaning(String json) {
        return Meaning.of(node(json.replace('\'', '"')));
    }

    /** As the body of a call is read. */
    private static JsonNode node(String json) {
        try {
            return Json.read(json.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
