package dev.sandbank.application.stepup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.mail.Paragraph;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SpaceId;
import dev.sandbank.domain.stepup.ControlFlow;
import dev.sandbank.domain.stepup.FlowOwner;
import dev.sandbank.domain.stepup.Payload;
import dev.sandbank.domain.stepup.Purpose;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CodeTextTest {

    private static final ControlFlow FLOW = ControlFlow.waiting(
            "key",
            new FlowOwner(SpaceId.DEFAULT, "shop", "sandboxuser1"),
            Market.SG,
            new Purpose("pay"),
            Payload.NONE,
            Instant.EPOCH);

    @Test
    void nameThatNoMailMayHaveIsNotTold() {
        String about = CodeText.about(FLOW, List.of("Pay somebody", "To: \u202Enna", "Amount: 5"));

        assertThat(new Paragraph(about).text())
                .contains("this once, within ten minutes: Pay somebody.\nSomething that cannot be shown\nAmount: 5\n");
    }
}
