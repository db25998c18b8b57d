package dev.sandbank.application.hub.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sandbank.domain.refusal.IconRefusal;
import dev.sandbank.domain.refusal.Refused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class DrawIconTest {

    private final DrawIcon drawIcon = new DrawIcon(new TestIcons());

    @Test
    void fileIsDrawn() throws IOException {
        byte[] file = TestIcons.ICON.png();

        assertThat(drawIcon.draw(new ByteArrayInputStream(file), file.length)).isEqualTo(TestIcons.ICON);
        assertThat(drawIcon.draw(new ByteArrayInputStream(file), -1)).isEqualTo(TestIcons.ICON);
    }

    @Test
    void fileOfExactlyOneMegabyteIsDrawn() throws IOException {
        byte[] file = Arrays.copyOf(TestIcons.ICON.png(), DrawIcon.MAX_BYTES);

        assertThat(drawIcon.draw(new ByteArrayInputStream(file), file.length)).isEqualTo(TestIcons.ICON);
    }

    @Test
    void h43FileThatIsDeclaredTooLargeIsRefusedUnread() {
        InputStream unread = new InputStream() {
            @Override
            public int read() {
                throw new AssertionError("was read");
            }
        };

        assertRefused(() -> drawIcon.draw(unread, DrawIcon.MAX_BYTES + 1L), IconRefusal.ICON_TOO_LARGE);
    }

    @Test
    void h43FileThatIsLargerThanDeclaredIsReadNoFurtherThanItMayBe() {
        AtomicLong read = new AtomicLong();
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                read.incrementAndGet();
                return 0;
            }
        };

        assertRefused(() -> drawIcon.draw(endless, 100), IconRefusal.ICON_TOO_LARGE);
        assertRefused(() -> drawIcon.draw(endless, -1), IconRefusal.ICON_TOO_LARGE);
        assertThat(read.get()).isEqualTo(2 * (DrawIcon.MAX_BYTES + 1));
    }

    @Test
    void h45EmptyFileIsRefusedAsEmpty() {
        assertRefused(() -> drawIcon.draw(InputStream.nullInputStream(), 0), IconRefusal.ICON_EMPTY);
    }

    private static void assertRefused(Drawing drawing, IconRefusal reason) {
        assertThatThrownBy(drawing::draw)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isSameAs(reason));
    }

    private interface Drawing {
        void draw() throws IOException;
    }
}
