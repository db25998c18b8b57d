package dev.sandbank.domain.bank.identifier;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Text in the characters that every bank of SEPA can read: letters, digits and {@code /-?:().,'+} and space. A letter
 * of Latin, Greek or Cyrillic script becomes the nearest one of these, an accent is left out, and any other character
 * becomes a full stop. One character never becomes two, so that a copy is not longer than the text and nothing has to
 * be cut.
 */
final class SepaText {

    private static final String ALLOWED = "/-?:().,'+ ";
    private static final char UNKNOWN = '.';

    /** Characters that are not a plain letter with an accent, each with the one for it. */
    private static final Map<Integer, Character> NEAREST = pairs("ßs ẞS æa ÆA œo ŒO øo ØO łl ŁL đd ĐD ðd ÐD þt ÞT ħh ĦH"
            + " ıi ŧt ŦT ŋn ŊN əe ƏE €E &+ _- –- —- ‐- ‑- ‘' ’' ‚' `' ´' “' ”' „' \"'"
            + " αa βv γg δd εe ζz ηi θt ιi κk λl μm νn ξx οo πp ρr σs ςs τt υy φf χh ψp ωo"
            + " ΑA ΒV ΓG ΔD ΕE ΖZ ΗI ΘT ΙI ΚK ΛL ΜM ΝN ΞX ΟO ΠP ΡR ΣS ΤT ΥY ΦF ΧH ΨP ΩO"
            + " аa бb вv гg дd еe жz зz иi кk лl мm нn оo пp рr сs тt уu фf хh цc чc шs щs ъ' ыy ь' эe юu яa"
            + " іi ђd єe јj љl њn ћc џd ґg АA БB ВV ГG ДD ЕE ЖZ ЗZ ИI КK ЛL МM НN ОO ПP РR СS ТT УU ФF ХH"
            + " ЦC ЧC ШS ЩS Ъ' ЫY Ь' ЭE ЮU ЯA ІI ЂD ЄE ЈJ ЉL ЊN ЋC ЏD ҐG");

    private SepaText() {}

    static String of(String text) {
        StringBuilder copy = new StringBuilder(text.length());
        text.codePoints().filter(character -> !isAccent(character)).forEach(character -> append(copy, character));
        int last = copy.length() - 1;
        if (last >= 0 && copy.charAt(last) == '/') {
            copy.setCharAt(last, UNKNOWN);
        }
        return copy.toString();
    }

    /** Puts a full stop for a slash at the beginning or behind another: the rules of SEPA keep those for machines. */
    private static void append(StringBuilder copy, int character) {
        char nearest = nearest(character);
        boolean misplaced = nearest == '/' && (copy.isEmpty() || copy.charAt(copy.length() - 1) == '/');
        copy.append(misplaced ? UNKNOWN : nearest);
    }

    private static char nearest(int character) {
        int plain = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFD)
                .codePointAt(0);
        if (plain < 0x80 && (Character.isLetterOrDigit(plain) || ALLOWED.indexOf(plain) >= 0)) {
            return (char) plain;
        }
        return NEAREST.getOrDefault(plain, UNKNOWN);
    }

    private static boolean isAccent(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private static Map<Integer, Character> pairs(String pairs) {
        Map<Integer, Character> nearest = new HashMap<>();
        for (String pair : pairs.split(" ", -1)) {
            nearest.put((int) pair.charAt(0), pair.charAt(1));
        }
        return Map.copyOf(nearest);
    }
}
