package dev.sandbank.application.call;

import dev.sandbank.application.support.Digits;
import dev.sandbank.domain.oauth.client.ClientId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How far a reader of new calls has come. As a text it is the id of an event; ids grow, also when the server starts anew.
 *
 * @param number of the entry that was added last
 * @param added how many entries of the reader's applications were ever added up to there
 * @param whose stands for the applications that were counted
 */
public record TailPlace(long number, long added, String whose) {

    private static final Pattern TEXT = Pattern.compile("([0-9]{1,15})-([0-9]{1,15})-([0-9a-f]{1,8})");

    /** The place of these applications. */
    public static TailPlace of(long number, long added, List<ClientId> clients) {
        int hash = clients.stream().map(ClientId::value).sorted().toList().hashCode();
        return new TailPlace(number, added, Integer.toHexString(hash));
    }

    /** The place of an entry that was told late: how many were added up to there is not known. */
    public static TailPlace at(CallEntry entry) {
        return new TailPlace(entry.number(), 0, "0");
    }

    /** The place that a text names; empty if it names none. */
    public static Optional<TailPlace> read(String text) {
        Matcher matcher = TEXT.matcher(text);
        return matcher.matches()
                ? Optional.of(
                        new TailPlace(Digits.large(matcher.group(1)), Digits.large(matcher.group(2)), matcher.group(3)))
                : Optional.empty();
    }

    /** The place after one more entry of these applications. */
    public TailPlace after(CallEntry entry) {
        return new TailPlace(entry.number(), added + 1, whose);
    }

    public String text() {
        return number + "-" + added + "-" + whose;
    }
}
