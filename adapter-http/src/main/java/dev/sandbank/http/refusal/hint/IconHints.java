package dev.sandbank.http.refusal.hint;

import static dev.sandbank.http.refusal.hint.Hint.hint;
import static dev.sandbank.http.refusal.hint.HintWords.only;

import dev.sandbank.domain.refusal.IconRefusal;
import dev.sandbank.domain.refusal.IconRefusal.IconPartForbidden;
import dev.sandbank.domain.refusal.IconRefusal.IconTooComplex;
import dev.sandbank.domain.refusal.IconRefusal.IconTooWide;
import dev.sandbank.domain.refusal.IconRefusal.IconsBusy;
import java.util.List;

/** The hints on files that do not become an icon. */
final class IconHints {

    private IconHints() {}

    static List<Hint> of(IconRefusal reason) {
        return switch (reason) {
            case ICON_EMPTY -> only("The icon's file is empty", "choose a PNG, JPEG or SVG file");
            case ICON_TOO_LARGE -> only("The icon's file is larger than 1 MB", "send a smaller one");
            case ICON_FORMAT_UNKNOWN ->
                only(
                        "The icon's content is no PNG, JPEG or SVG, whatever its name says",
                        "save the picture as one of these");
            case ICON_UNREADABLE ->
                only(
                        "The icon's file is broken or cut off",
                        "save the picture anew, or as another of PNG, JPEG and SVG");
            case ICON_TOO_WIDE ->
                List.of(hint(
                                "The picture has {width} x {height} pixels, and an icon at most 2048 a side",
                                "send it smaller, 256 x 256 is enough")
                        .with("width", IconTooWide.class, IconTooWide::width)
                        .with("height", IconTooWide.class, IconTooWide::height));
            case ICON_COLOURS_UNSUPPORTED ->
                only("The JPEG has the colours of print (CMYK)", "save it in RGB, or as PNG");
            case ICON_PART_FORBIDDEN ->
                List.of(hint(
                                "The SVG has {part}, and of an SVG only shapes, text and gradients are drawn",
                                "remove it, or send the picture as PNG")
                        .with("part", IconPartForbidden.class, IconPartForbidden::part));
            case ICON_TOO_COMPLEX ->
                List.of(hint("The icon is too complex, it has {bound}", "simplify it, or send the picture as PNG")
                        .with("bound", IconTooComplex.class, IconTooComplex::bound));
            case ICON_WITHOUT_FONT ->
                only(
                        "The SVG has text, and this server has no font to draw it",
                        "turn the text into paths, or send the picture as PNG");
            case ICONS_BUSY ->
                List.of(hint("Other icons are being drawn", "try again in {seconds} seconds")
                        .with("seconds", IconsBusy.class, IconsBusy::retryAfterSeconds));
        };
    }
}
