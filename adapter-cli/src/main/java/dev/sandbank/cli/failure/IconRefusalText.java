package dev.sandbank.cli.failure;

import dev.sandbank.domain.refusal.IconRefusal;
import dev.sandbank.domain.refusal.IconRefusal.IconPartForbidden;
import dev.sandbank.domain.refusal.IconRefusal.IconTooComplex;
import dev.sandbank.domain.refusal.IconRefusal.IconTooWide;
import dev.sandbank.domain.refusal.Refusal;

/** Refusals of icons as sentences for the person at the terminal. */
final class IconRefusalText {

    private IconRefusalText() {}

    static String of(Refusal refusal) {
        if (refusal instanceof IconTooWide wide) {
            return "the icon has " + wide.width() + " x " + wide.height() + " pixels; it may have 2048 a side";
        }
        if (refusal instanceof IconPartForbidden forbidden) {
            return "the icon has " + forbidden.part() + "; of an SVG only shapes, text and gradients are drawn";
        }
        if (refusal instanceof IconTooComplex complex) {
            return "the icon is too complex: it has " + complex.bound();
        }
        return of((IconRefusal) refusal.reason());
    }

    private static String of(IconRefusal reason) {
        return switch (reason) {
            case ICON_EMPTY -> "the icon is an empty file";
            case ICON_TOO_LARGE -> "the icon is larger than 1 MB";
            case ICON_FORMAT_UNKNOWN -> "the icon is not a png, jpeg or svg picture, whatever its name says";
            case ICON_UNREADABLE -> "the icon is broken or cut off; save it anew, or in another format";
            case ICON_TOO_WIDE -> "the icon has too many pixels; it may have 2048 a side";
            case ICON_COLOURS_UNSUPPORTED -> "the icon has the colours of print (CMYK); save it in RGB";
            case ICON_PART_FORBIDDEN -> "the icon has parts that are not drawn";
            case ICON_TOO_COMPLEX -> "the icon is too complex";
            case ICON_WITHOUT_FONT ->
                "the icon has text, and this machine has no font to draw it; turn the text into paths";
            case ICONS_BUSY -> "other icons are being drawn; try again";
        };
    }
}
