package dev.sandbank.http.web.page;

import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.page.ErrorPage;

/** Ends the handling of a page by another page, which tells more of a refusal than the refusal itself knows. */
public final class ShownInstead extends RuntimeException {

    private final transient ErrorPage page;
    private final transient Refused refused;

    public ShownInstead(ErrorPage page, Refused refused) {
        super("shown instead", null, false, false);
        this.page = page;
        this.refused = refused;
    }

    ErrorPage page() {
        return page;
    }

    Refused refused() {
        return refused;
    }
}
