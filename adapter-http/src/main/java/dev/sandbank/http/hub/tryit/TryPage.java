package dev.sandbank.http.hub.tryit;

import dev.sandbank.http.hub.tryit.call.TryInputs;
import dev.sandbank.http.page.PageLink;
import dev.sandbank.http.page.Pages;
import dev.sandbank.http.page.form.FieldKind;
import dev.sandbank.http.page.form.Form;
import dev.sandbank.http.page.form.FormField;
import dev.sandbank.http.page.form.Search;
import dev.sandbank.http.page.frame.HubFrame;
import dev.sandbank.http.page.frame.HubPage;
import dev.sandbank.http.page.part.Notice;
import dev.sandbank.http.page.part.Pair;
import dev.sandbank.http.page.part.Table;
import gg.jte.generated.precompiled.hub.JtetryPageGenerated;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An operation that can be tried.
 *
 * @param call method and path
 * @param docs its reference
 * @param token what is known of the token that is sent
 * @param tokenTold what the reader must know of it
 * @param places the places of its parameters, with the names of their fields
 * @param result what came of the call; null for none
 * @param code presents the one-time code for which the call waits; null if it waits for none
 * @param next what can be done after the call; null for nothing of its own
 * @param history the calls of this session; null for none
 */
public record TryPage(
        HubFrame frame,
        String method,
        String path,
        PageLink docs,
        Search choose,
        List<Pair> token,
        String tokenTold,
        Form form,
        List<Fields> places,
        @Nullable TryResult result,
        @Nullable Form code,
        @Nullable Notice next,
        @Nullable Table history)
        implements HubPage {

    public TryPage {
        token = List.copyOf(token);
        places = List.copyOf(places);
    }

    @Override
    public String html() {
        return Pages.written(output -> JtetryPageGenerated.render(output, null, this));
    }

    /** The forms, for the summary of what is wrong. */
    public List<Form> forms() {
        return List.of(form);
    }

    /** Fields under a heading. */
    public record Fields(String heading, List<String> names) {}

    /** The fields of a group. */
    public List<FormField> of(Fields fields) {
        return fields.names().stream().map(form::field).toList();
    }

    /** The hidden fields. */
    public List<FormField> hidden() {
        return form.shown().stream()
                .filter(field -> field.field().kind() == FieldKind.HIDDEN)
                .toList();
    }

    /** Whether the fields that few need are shown at once, because there is something in them. */
    public boolean moreIsUsed() {
        return Stream.of(TryInputs.MORE, TryInputs.EMPTY)
                .filter(this::has)
                .map(form::field)
                .anyMatch(field ->
                        !field.field().values().isEmpty() || !field.sentences().isEmpty());
    }

    /** Whether the form has a field of that name. */
    public boolean has(String name) {
        return form.fields().stream().anyMatch(field -> field.name().equals(name));
    }
}
