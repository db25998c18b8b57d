package dev.sandbank.http.hub.application;

import dev.sandbank.application.hub.application.own.ApplicationView;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.Approval;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.oauth.client.GrantKind;
import dev.sandbank.http.page.Pages;
import dev.sandbank.http.page.form.Form;
import dev.sandbank.http.page.frame.HubFrame;
import dev.sandbank.http.page.frame.HubPage;
import dev.sandbank.http.page.icon.Icon;
import dev.sandbank.http.page.part.Badge;
import dev.sandbank.http.page.part.Cell;
import dev.sandbank.http.page.part.Copyable;
import dev.sandbank.http.page.part.Pair;
import dev.sandbank.http.page.part.UtcMoment;
import gg.jte.generated.precompiled.hub.JteapplicationPageGenerated;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One application as somebody who may use it sees it. */
public record ApplicationPage(
        HubFrame frame,
        ApplicationView view,
        SecretPart secrets,
        Form rotate,
        AccessPart access,
        FirstCalls calls,
        SharingPart sharing,
        Form delete,
        Instant now)
        implements HubPage {

    /** The picture that customers see. */
    public Icon icon() {
        return Icon.of(view.client());
    }

    /** The path of a page below this one. */
    public String path(String below) {
        return ApplicationDesk.pathOf(view.client().id()) + below;
    }

    /** Whether it is one of production, which the calls of the sandbox do not fit. */
    public boolean isOfProduction() {
        return view.client().isOfProduction();
    }

    /** Where it is taken to production, or to further markets of it. */
    public String production() {
        Approval approval = view.client().approval();
        ClientId asking = approval == null ? view.client().id() : approval.sandbox();
        return "/production/new?application=" + ApplicationDesk.encoded(asking.value());
    }

    /** What ends with it, beside what belongs to it; empty if nothing does. */
    public String endsToo() {
        return endsToo(view);
    }

    static String endsToo(ApplicationView view) {
        ClientId production = view.production();
        return production == null
                ? ""
                : "Its production client " + production.value()
                        + " ends with it: no call of production works any more, and its certificates are revoked.";
    }

    /** Its state, if it is not the usual one. */
    public @Nullable Badge badge() {
        return ApplicationBadge.isUsual(view.client()) ? null : ApplicationBadge.of(view.client());
    }

    public Copyable id() {
        return new Copyable("client-id", "Client ID", view.client().id().value());
    }

    /** All forms, for the summary of faults. */
    public List<Form> forms() {
        List<Form> forms = new ArrayList<>();
        if (!view.client().isPublic()) {
            forms.add(rotate);
        }
        if (sharing.canShare()) {
            forms.add(sharing.form());
        }
        if (view.own()) {
            forms.add(delete);
        }
        return forms;
    }

    /** What it is. */
    public List<Pair> pairs() {
        Client client = view.client();
        List<Pair> pairs = new ArrayList<>();
        pairs.add(Pair.of("Owner", view.own() ? "You" : view.owner().name()));
        pairs.add(Pair.of(
                "Kind", client.isPublic() ? "Public: it has no secret" : "Confidential: it proves itself by a secret"));
        pairs.add(changed("Redirect URIs", listed(view.details().redirectUris())));
        if (client.isPublic()) {
            pairs.add(changed("Origins", listed(view.details().origins())));
        }
        pairs.add(changed(
                "Grant kinds",
                Cell.text(client.grantKinds().stream()
                        .sorted()
                        .map(TypedDetails::word)
                        .collect(Collectors.joining(", ")))));
        Cell profile = Cell.text(client.isStrict() ? "Strict" : "Compatible");
        Cell space = Cell.text(view.space().name());
        boolean fixed = client.isOfProduction();
        pairs.add(fixed ? Pair.of("Profile", profile) : changed("Profile", profile));
        pairs.add(fixed ? Pair.of("Space", space) : changed("Space", space));
        Approval approval = client.approval();
        if (approval != null) {
            pairs.add(Pair.of(
                    "Approved markets",
                    approval.markets().stream().sorted().map(Market::country).collect(Collectors.joining(", "))));
        }
        pairs.add(Pair.of("Calls", AccessPart.calls(access.access())));
        pairs.add(Pair.of("Created", Cell.moment(new UtcMoment(client.createdAt(), now))));
        return pairs;
    }

    private Pair changed(String label, Cell value) {
        return view.own() ? Pair.of(label, value).changedAt(path(EditRoutes.BELOW)) : Pair.of(label, value);
    }

    private static Cell listed(List<String> values) {
        return values.isEmpty() ? Cell.none("none") : Cell.code(String.join(" ", values));
    }

    /** Whether the calls for a token by itself are shown. */
    public boolean showsTwoLegged() {
        return !view.client().isPublic() && view.client().grantKinds().contains(GrantKind.CLIENT_CREDENTIALS);
    }

    @Override
    public String html() {
        return Pages.written(output -> JteapplicationPageGenerated.render(output, null, this));
    }
}
