package dev.sandbank.domain.hub.audit;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A change and who made it. Secrets are never part of it.
 *
 * @param at by the clock of the machine, in whole milliseconds; it may be earlier than that of an older event
 * @param target the id of what was changed, at most {@value #MAX_LENGTH} characters
 * @param facts what a reader wants to know of the change, each at most {@value #MAX_LENGTH} characters; a name is one
 *     word
 */
public record AuditEvent(Instant at, Actor actor, AuditAction action, String target, SortedMap<String, String> facts) {

    /** The maximum length of a target and of a fact, in characters. */
    public static final int MAX_LENGTH = 300;

    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x1f\\x7f-\\x9f]");

    public AuditEvent {
        facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
        if (!at.equals(Instant.ofEpochMilli(at.toEpochMilli()))) {
            throw new IllegalArgumentException("an event is timed in whole milliseconds");
        }
        if (facts.keySet().stream().anyMatch(name -> !name.matches("[a-zA-Z]+"))) {
            throw new IllegalArgumentException("the name of a fact is one word");
        }
        if (Stream.concat(Stream.of(target), facts.values().stream()).anyMatch(AuditEvent::cannotBeStored)) {
            throw new IllegalArgumentException(
                    "a target and a fact have one line of at most " + MAX_LENGTH + " characters");
        }
    }

    /** An event with these texts, made so that they can be stored: long ones are cut, control characters are replaced. */
    public static AuditEvent of(Instant at, Actor actor, AuditAction action, String target, Map<String, String> facts) {
        SortedMap<String, String> stored = new TreeMap<>();
        facts.forEach((name, value) -> stored.put(name, storable(value)));
        return new AuditEvent(Instant.ofEpochMilli(at.toEpochMilli()), actor, action, storable(target), stored);
    }

    private static String storable(String text) {
        String line = CONTROL.matcher(text).replaceAll("\uFFFD");
        if (line.length() <= MAX_LENGTH) {
            return line;
        }
        int end = MAX_LENGTH - 1;
        return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    private static boolean cannotBeStored(String text) {
        return text.length() > MAX_LENGTH || CONTROL.matcher(text).find();
    }
}
