package dev.sandbank.http.bank.payment;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.application.bank.payment.schedule.AskedSchedule;
import dev.sandbank.domain.bank.calendar.Frequency;
import dev.sandbank.domain.bank.calendar.Recurrence;
import dev.sandbank.domain.bank.calendar.RecurrenceEnd;
import dev.sandbank.domain.refusal.BankRefusal.InputInvalid;
import dev.sandbank.domain.refusal.FieldFault;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.contract.input.ScalarCheck;
import dev.sandbank.http.refusal.FieldPlace;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads when a payment is to be made: {@code futureDatedTransaction} for one day, {@code standingInstruction} for many. */
final class ScheduleBody {

    private static final String TYPE = "paymentScheduleType";
    private static final String ONCE = "futureDatedTransaction";
    private static final String DAY = ONCE + "/scheduleDate";
    private static final String REGULAR = "standingInstruction";
    private static final String START = REGULAR + "/standingInstructionStartDate";
    private static final String FREQUENCY = REGULAR + "/paymentFrequency";
    private static final String PERPETUAL = REGULAR + "/perpetualFlag";
    private static final String END = REGULAR + "/standingInstructionEndDate";

    private final JsonNode body;
    private final String place;

    /** @param place where this part of a body is: empty, or a path that ends with a slash */
    ScheduleBody(JsonNode body, String place) {
        this.body = body;
        this.place = place;
    }

    /**
     * The days that the body asks for; null for at once.
     *
     * @throws Refused INPUT_INVALID
     */
    @Nullable
    AskedSchedule read() {
        return switch (text(TYPE).toUpperCase(Locale.ROOT)) {
            case "IMMEDIATE" -> null;
            case "FUTURE_DATED" -> once();
            case "RECURRING", "STANDING_INSTRUCTION" -> regular();
            default -> untyped();
        };
    }

    /** Whether the body has a day to pay once. */
    boolean hasOnce() {
        return has(ONCE);
    }

    /** Whether the body has days to pay regularly. */
    boolean hasRegular() {
        return has(REGULAR);
    }

    AskedSchedule once() {
        return asked(Recurrence.once(day(DAY)), DAY, DAY);
    }

    AskedSchedule regular() {
        LocalDate start = day(START);
        Frequency frequency = frequency();
        RecurrenceEnd end = end(start);
        return asked(
                frequency == Frequency.ONCE ? Recurrence.once(start) : new Recurrence(frequency, start, end),
                START,
                END);
    }

    /** Also for a type that nobody knows: who names another day must not find the money gone today. */
    private @Nullable AskedSchedule untyped() {
        if (hasRegular()) {
            return regular();
        }
        return hasOnce() ? once() : null;
    }

    private RecurrenceEnd end(LocalDate start) {
        String perpetual = text(PERPETUAL);
        if (text(END).isEmpty()) {
            if (perpetual.equalsIgnoreCase("false")) {
                throw wrong(END, FieldFault.Kind.MISSING);
            }
            return RecurrenceEnd.NEVER;
        }
        LocalDate end = day(END);
        if (perpetual.equalsIgnoreCase("true") || end.isBefore(start)) {
            throw wrong(END, FieldFault.Kind.OUT_OF_RANGE);
        }
        return new RecurrenceEnd.Until(end);
    }

    private Frequency frequency() {
        String sent = mustBeSent(FREQUENCY);
        return Arrays.stream(Frequency.values())
                .filter(known -> known.name().equalsIgnoreCase(sent))
                .findFirst()
                .orElseThrow(() -> wrong(FREQUENCY, FieldFault.Kind.INVALID_REFERENCE));
    }

    private LocalDate day(String name) {
        String sent = mustBeSent(name);
        if (!ScalarCheck.isDay(sent)) {
            throw wrong(name, FieldFault.Kind.INVALID_FORMAT);
        }
        return LocalDate.parse(sent);
    }

    private String mustBeSent(String name) {
        String sent = text(name);
        if (sent.isEmpty()) {
            throw wrong(name, FieldFault.Kind.MISSING);
        }
        return sent;
    }

    private boolean has(String name) {
        return body.at("/" + name).isObject() && !body.at("/" + name).isEmpty();
    }

    private String text(String name) {
        return body.at("/" + name).asText("").strip();
    }

    private AskedSchedule asked(Recurrence days, String start, String end) {
        return new AskedSchedule(days, FieldPlace.inBody(place + start), FieldPlace.inBody(place + end));
    }

    private Refused wrong(String name, FieldFault.Kind kind) {
        return new Refused(InputInvalid.of(FieldPlace.inBody(place + name), kind));
    }
}
