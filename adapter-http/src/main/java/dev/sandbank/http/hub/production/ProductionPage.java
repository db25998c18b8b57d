package dev.sandbank.http.hub.production;

import dev.sandbank.domain.hub.production.ProductionRequest;
import dev.sandbank.http.page.Pages;
import dev.sandbank.http.page.form.Form;
import dev.sandbank.http.page.frame.HubFrame;
import dev.sandbank.http.page.frame.HubPage;
import dev.sandbank.http.page.part.Badge;
import dev.sandbank.http.page.part.Check;
import dev.sandbank.http.page.part.Message;
import dev.sandbank.http.page.part.Pair;
import dev.sandbank.http.page.part.Table;
import dev.sandbank.http.page.part.UtcMoment;
import gg.jte.generated.precompiled.hub.JteproductionPageGenerated;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request for production, for its developer or for an administrator.
 *
 * @param steps as a conversation
 * @param changes of the application since the request was sent; null for the developer
 * @param forms what the reader can do now, each under its heading
 */
public record ProductionPage(
        HubFrame frame,
        ProductionRequest request,
        Badge badge,
        List<Message> steps,
        @Nullable Table changes,
        List<ProductionForm> forms,
        Instant now)
        implements HubPage {

    public ProductionPage {
        steps = List.copyOf(steps);
        forms = List.copyOf(forms);
    }

    public String countries() {
        return ProductionDesk.countries(request.wish().markets());
    }

    /** What was sent. */
    public List<Pair> facts() {
        return ProductionFacts.of(request, now);
    }

    /** The checklist as it was when the request was sent. */
    public List<Check> checks() {
        return Checks.of(request.evidence());
    }

    /** When the checklist was filled in. */
    public UtcMoment checkedAt() {
        return new UtcMoment(request.evidence().at(), now);
    }

    /** All forms, for the summary of faults. */
    public List<Form> all() {
        return forms.stream().map(ProductionForm::form).toList();
    }

    @Override
    public String html() {
        return Pages.written(output -> JteproductionPageGenerated.render(output, null, this));
    }

    /**
     * A form under its heading.
     *
     * @param text what it does; may be empty
     * @param first whether it comes before what was seen and sent
     */
    public record ProductionForm(String heading, String text, boolean first, Form form) {}
}
