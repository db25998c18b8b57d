package dev.sandbank.domain.stepup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PayloadTest {

    @Property(tries = 300)
    void itsTextReadsBackToTheSameFacts(@ForAll @Size(max = 5) Map<String, String> facts) {
        Payload payload = Payload.of(facts);
        assertThat(Payload.parse(payload.text())).isEqualTo(payload);
    }

    @Test
    void itsTextDoesNotDependOnTheOrderOfTheFacts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("payee", "a=b\nc");
        facts.put("amount", "10%");
        assertThat(Payload.of(facts).text()).isEqualTo("amount=10%25\npayee=a%3Db%0Ac");
    }

    @Test
    void factThatLooksEscapedIsReadBackUnchanged() {
        Payload payload = Payload.of(Map.of("a", "%0A%3D%25"));
        assertThat(Payload.parse(payload.text())).isEqualTo(payload);
    }
}
