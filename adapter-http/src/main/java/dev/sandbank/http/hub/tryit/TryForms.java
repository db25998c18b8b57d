package dev.sandbank.http.hub.tryit;

import dev.sandbank.application.bank.testdata.TestCustomerData;
import dev.sandbank.application.hub.tryit.ReadTryCode;
import dev.sandbank.application.support.Secrets;
import dev.sandbank.domain.stepup.OneTimeCode;
import dev.sandbank.http.hub.docs.model.OperationDoc.Content;
import dev.sandbank.http.hub.docs.model.Schema;
import dev.sandbank.http.hub.tryit.call.Trial;
import dev.sandbank.http.hub.tryit.call.TryChoice;
import dev.sandbank.http.hub.tryit.call.TryChoice.With;
import dev.sandbank.http.hub.tryit.call.TryInputs;
import dev.sandbank.http.hub.tryit.call.TryInputs.Parameter;
import dev.sandbank.http.page.form.Field;
import dev.sandbank.http.page.form.Form;
import dev.sandbank.http.page.form.Option;
import dev.sandbank.http.page.form.Search;
import dev.sandbank.http.page.form.Submission;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The forms of the page on which an operation is tried. */
final class TryForms {

    /** The call that is sent again. */
    static final String AGAIN = "again";

    /** That it is meant. */
    static final String SURE = "sure";

    private static final int MOST_ROWS = 24;
    private static final Map<With, String> WAYS = Map.of(
            With.CUSTOMER, "A customer’s token",
            With.APPLICATION, "The application’s own token",
            With.NONE, "No token");

    private final Secrets secrets;

    TryForms(Secrets secrets) {
        this.secrets = secrets;
    }

    /** Chooses the application, the customer and the kind of token. */
    Search choose(TryPlace place) {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.select(
                        TryAddress.APPLICATION,
                        "Application",
                        place.clients().stream()
                                .map(client -> Option.of(client.id().value(), client.name()))
                                .toList())
                .typed(place.client().id().value()));
        if (!place.customers().isEmpty()) {
            fields.add(Field.select(
                            TryAddress.CUSTOMER,
                            "Test customer",
                            place.customers().stream().map(TryForms::option).toList())
                    .typed(place.choice().customer()));
        }
        List<With> ways = TryPlace.ways(place.operation());
        if (ways.size() > 1) {
            fields.add(Field.select(
                            TryAddress.BY,
                            "Call with",
                            ways.stream()
                                    .map(way -> Option.of(word(way), words(way)))
                                    .toList())
                    .typed(word(place.choice().with())));
        }
        return new Search(TryAddress.of(place.market(), place.operation().id()), fields, null);
    }

    private static Option option(TestCustomerData data) {
        String userId = data.customer().userId();
        return Option.of(userId, userId + ", " + data.profile().name().full());
    }

    private static String word(With with) {
        return with.name().toLowerCase(Locale.ROOT);
    }

    static String words(With with) {
        return WAYS.getOrDefault(with, "");
    }

    /** The form of the call. */
    Form call(TryPlace place, String csrf, TrySheet sheet) {
        TryInputs inputs = sheet.inputs();
        List<Field> fields = new ArrayList<>();
        fields.addAll(hidden(place.choice()));
        fields.add(Submission.field(Submission.fresh(secrets)));
        List<Parameter> parameters = TryInputs.parameters(place.doc());
        parameters.forEach(parameter -> fields.add(field(parameter, inputs)));
        Content body = place.doc().body();
        if (body != null) {
            String text = inputs.text(TryInputs.BODY);
            int rows = Math.min(MOST_ROWS, (int) text.lines().count() + 2);
            fields.add(Field.textArea(TryInputs.BODY, "Body", rows)
                    .hint("It is sent as it stands here, as " + body.mediaType() + ".")
                    .typed(text));
        }
        fields.add(Field.textArea(TryInputs.MORE, "More headers", 2)
                .optional()
                .hint("One in a line, as Name: value.")
                .typed(inputs.text(TryInputs.MORE)));
        List<Option> mayBeEmpty = parameters.stream()
                .filter(Parameter::mayBeEmpty)
                .map(each -> Option.of(each.name(), each.field().name()))
                .toList();
        if (!mayBeEmpty.isEmpty()) {
            fields.add(Field.ticks(TryInputs.EMPTY, "Send these even if they are empty", mayBeEmpty)
                    .optional()
                    .chosen(inputs.empty()));
        }
        if (!sheet.repetition().id().isEmpty()) {
            fields.add(Field.hidden(AGAIN, sheet.repetition().id()));
        }
        if (sheet.repetition().asks()) {
            fields.add(Field.tick(SURE, "Send it again, although it may do the same thing twice", "yes")
                    .optional());
        }
        return Form.to(TryAddress.of(place.market(), place.operation().id()) + "/send", csrf, "Send")
                .with(fields.toArray(Field[]::new))
                .with(sheet.problems());
    }

    /** The form that presents the one-time code for which a call waits. */
    static Form code(TryPlace place, Trial trial, String csrf, ReadTryCode.Waiting waiting) {
        String told = waiting.code().isEmpty()
                ? "The outbox has no code for it."
                : "It was sent to " + waiting.phone() + "; this is what the outbox of the space has.";
        String published = place.client().isStrict() ? "" : " " + OneTimeCode.PUBLISHED + " is always taken, too.";
        List<Field> fields = new ArrayList<>(hidden(place.choice()));
        fields.add(Field.hidden(TryAddress.CALL, trial.id()));
        fields.add(Field.digits(StepUpRoutes.DIGITS, "One-time code", OneTimeCode.PUBLISHED.length())
                .hint(told + published)
                .typed(waiting.code()));
        return Form.to(
                        TryAddress.of(place.market(), place.operation().id()) + StepUpRoutes.CODE,
                        csrf,
                        "Present the code")
                .named("step")
                .with(fields.toArray(Field[]::new));
    }

    /** For whom the call is. */
    private static List<Field> hidden(TryChoice choice) {
        return List.of(
                Field.hidden(TryAddress.APPLICATION, choice.client().value()),
                Field.hidden(TryAddress.CUSTOMER, choice.customer()),
                Field.hidden(TryAddress.BY, word(choice.with())));
    }

    private static Field field(Parameter parameter, TryInputs inputs) {
        Schema.Field field = parameter.field();
        Field shown = Field.code(parameter.name(), field.name())
                .autocomplete("off")
                .hint(hint(field))
                .typed(inputs.text(parameter.name()));
        return field.required() ? shown : shown.optional();
    }

    private static String hint(Schema.Field field) {
        List<String> parts = new ArrayList<>();
        parts.add(field.description());
        if (!field.schema().values().isEmpty()) {
            parts.add("One of " + field.schema().firstValues().stream().collect(Collectors.joining(", "))
                    + (field.schema().otherValues().isEmpty() ? "." : " and others."));
        } else if (!field.required() && !field.example().isEmpty()) {
            parts.add("Such as " + field.example() + ".");
        }
        return parts.stream().filter(part -> !part.isBlank()).collect(Collectors.joining(" "));
    }
}
