package dev.sandbank.http.hub.tryit.call;

import dev.sandbank.http.hub.docs.model.OperationDoc;
import dev.sandbank.http.hub.docs.model.OperationDoc.Content;
import dev.sandbank.http.hub.docs.model.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What stands in the form of an operation. Fields are called by their places in the document, so that none of them has a
 * name that means something else to the pages.
 *
 * @param values by the name of the field
 * @param empty the fields that are sent although they are empty
 */
public record TryInputs(Map<String, String> values, List<String> empty) {

    public static final String BODY = "body";
    public static final String MORE = "more";
    public static final String EMPTY = "empty";
    private static final Pattern CONTROL_FLOW = Pattern.compile("(\"controlFlowId\"\\s*:\\s*)\"[^\"]*\"");
    private static final String CLIENT_ID = "client_id";

    public TryInputs {
        values = Map.copyOf(values);
        empty = List.copyOf(empty);
    }

    /**
     * A parameter in the form.
     *
     * @param place {@code path}, {@code query} or {@code header}
     */
    public record Parameter(String name, String place, Schema.Field field) {

        public boolean mayBeEmpty() {
            return !place.equals("path");
        }
    }

    /** The parameters of an operation, each with the name of its field. */
    public static List<Parameter> parameters(OperationDoc doc) {
        List<Parameter> parameters = new ArrayList<>();
        for (String place : List.of("path", "query", "header")) {
            doc.parametersIn(place)
                    .forEach(field -> parameters.add(new Parameter("f" + parameters.size(), place, field)));
        }
        return parameters;
    }

    /** What the document says of the required ones; the others are empty. */
    public static TryInputs of(OperationDoc doc, String clientId) {
        Map<String, String> values = new LinkedHashMap<>();
        parameters(doc).stream().filter(each -> each.field().usual()).forEach(each -> {
            boolean own = each.field().name().equals(CLIENT_ID);
            values.put(each.name(), own ? clientId : each.field().example());
        });
        Content body = doc.body();
        if (body != null && !body.examples().isEmpty()) {
            values.put(BODY, body.examples().get(0).text());
        }
        return new TryInputs(values, List.of());
    }

    /** What was sent. */
    public static TryInputs sent(OperationDoc doc, Function<String, List<String>> form) {
        Map<String, String> values = new LinkedHashMap<>();
        Stream.concat(parameters(doc).stream().map(Parameter::name), Stream.of(BODY, MORE))
                .forEach(name -> {
                    List<String> sent = form.apply(name);
                    values.put(name, sent.isEmpty() ? "" : sent.get(0).replace("\r\n", "\n"));
                });
        return new TryInputs(values, form.apply(EMPTY));
    }

    /** The same going on with what an earlier call began; unchanged if the body has no place for it. */
    public TryInputs goingOn(String controlFlow) {
        return with(value -> value, body -> CONTROL_FLOW.matcher(body).replaceAll("$1\"" + controlFlow + "\""));
    }

    /** The same with changed parameters and a changed body. */
    public TryInputs with(UnaryOperator<String> parameter, UnaryOperator<String> body) {
        Map<String, String> changed = new LinkedHashMap<>();
        values.forEach((name, value) -> changed.put(name, (name.equals(BODY) ? body : parameter).apply(value)));
        return new TryInputs(changed, empty);
    }

    public String text(String name) {
        return values.getOrDefault(name, "");
    }

    /** Whether a field is sent. */
    public boolean isSent(String name) {
        return !text(name).isEmpty() || empty.contains(name);
    }

    /** Says nothing of what was typed. */
    @Override
    public String toString() {
        return "TryInputs" + values.keySet();
    }
}
