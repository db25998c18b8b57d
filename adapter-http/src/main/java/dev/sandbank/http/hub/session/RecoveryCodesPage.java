package dev.sandbank.http.hub.session;

import dev.sandbank.domain.hub.session.RecoveryCode;
import dev.sandbank.http.page.PageLink;
import dev.sandbank.http.page.Pages;
import dev.sandbank.http.page.frame.HubFrame;
import dev.sandbank.http.page.frame.HubPage;
import gg.jte.generated.precompiled.hub.JterecoveryCodesPageGenerated;
import java.util.List;
import java.util.stream.Collectors;

/** New recovery codes, which are shown this once. */
public record RecoveryCodesPage(HubFrame frame, List<RecoveryCode> codes, PageLink on) implements HubPage {

    public RecoveryCodesPage {
        codes = List.copyOf(codes);
    }

    /** One a line. */
    public String lines() {
        return codes.stream().map(RecoveryCode::inGroups).collect(Collectors.joining("\n"));
    }

    @Override
    public String html() {
        return Pages.written(output -> JterecoveryCodesPageGenerated.render(output, null, this));
    }

    /** Says nothing of the codes. */
    @Override
    public String toString() {
        return "RecoveryCodesPage";
    }
}
