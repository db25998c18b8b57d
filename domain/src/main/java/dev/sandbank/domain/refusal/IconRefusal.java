package dev.sandbank.domain.refusal;

import dev.sandbank.domain.refusal.Refusal.TryLater;

/** The reasons why a sent file does not become the icon of an application. */
public enum IconRefusal implements Reason {
    ICON_EMPTY,
    ICON_TOO_LARGE,
    ICON_FORMAT_UNKNOWN,
    ICON_UNREADABLE,
    ICON_TOO_WIDE,
    ICON_COLOURS_UNSUPPORTED,
    ICON_PART_FORBIDDEN,
    ICON_TOO_COMPLEX,
    ICON_WITHOUT_FONT,
    ICONS_BUSY;

    @Override
    public <A> A in(ReasonTable<A> table) {
        return table.of(this);
    }

    /** The picture says that it has more pixels than are drawn. */
    public record IconTooWide(int width, int height) implements Refusal {
        @Override
        public Reason reason() {
            return ICON_TOO_WIDE;
        }
    }

    /**
     * The drawing has a part that is never drawn here.
     *
     * @param part the name of the element, attribute or rule, in ASCII; other characters become question marks
     */
    public record IconPartForbidden(String part) implements Refusal {

        private static final int MAX_LENGTH = 40;

        public IconPartForbidden {
            part = part.substring(0, Math.min(part.length(), MAX_LENGTH)).replaceAll("[^!-~]", "?");
        }

        @Override
        public Reason reason() {
            return ICON_PART_FORBIDDEN;
        }
    }

    /**
     * The drawing is more work than an icon may be.
     *
     * @param bound what it has too much of, with the bound, such as "more than 1000 elements"
     */
    public record IconTooComplex(String bound) implements Refusal {
        @Override
        public Reason reason() {
            return ICON_TOO_COMPLEX;
        }
    }

    /** Other icons are being drawn. */
    public record IconsBusy(long retryAfterSeconds) implements TryLater {
        @Override
        public Reason reason() {
            return ICONS_BUSY;
        }
    }
}
