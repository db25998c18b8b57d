package dev.sandbank.domain.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ActingLinkTest {

    @Provide
    Arbitrary<ActingLink> links() {
        return MailArbitraries.links();
    }

    /** H75: seven days are 168 hours, whatever a clock change does. */
    @Property(tries = 50)
    void linkLivesUntilItsEndOrItsUse(@ForAll("links") ActingLink link) {
        assertThat(link.liveAt(link.madeAt())).isTrue();
        assertThat(link.liveAt(link.endsAt().minusMillis(1))).isTrue();
        assertThat(link.liveAt(link.endsAt())).isFalse();
        assertThat(link.ended(link.madeAt()).liveAt(link.madeAt())).isFalse();
        assertThat(link.endsAt()).isEqualTo(link.madeAt().plus(link.purpose().lifetime()));
    }

    @Test
    void lifetimesAreThoseOfTheMails() {
        assertThat(LinkPurpose.ACTIVATION.lifetime()).hasHours(168);
        assertThat(LinkPurpose.TEAM_INVITATION.lifetime()).hasHours(168);
        assertThat(LinkPurpose.PASSWORD_RESET.lifetime()).hasMinutes(60);
    }

    @Test
    void idHasOneForm() {
        assertThatThrownBy(() -> new LinkId("short")).isInstanceOf(IllegalArgumentException.class);
        assertThat(LinkId.couldBe("0123456789abcdefghijKL")).isTrue();
        assertThat(LinkId.couldBe("0123456789abcdefghijK-")).isFalse();
    }
}
