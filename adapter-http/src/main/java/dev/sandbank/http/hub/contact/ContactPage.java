package dev.sandbank.http.hub.contact;

import dev.sandbank.domain.hub.contact.ContactThread;
import dev.sandbank.http.page.Pages;
import dev.sandbank.http.page.form.Form;
import dev.sandbank.http.page.frame.HubFrame;
import dev.sandbank.http.page.frame.HubPage;
import dev.sandbank.http.page.part.Act;
import dev.sandbank.http.page.part.Badge;
import dev.sandbank.http.page.part.Message;
import dev.sandbank.http.page.part.Pair;
import gg.jte.generated.precompiled.hub.JtecontactPageGenerated;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A contact thread, for the developer or for an administrator.
 *
 * @param facts about the developer; empty for the developer
 * @param reply adds a message
 * @param close closes it; null if it is closed
 */
public record ContactPage(
        HubFrame frame,
        ContactThread thread,
        Badge badge,
        List<Pair> facts,
        List<Message> messages,
        Form reply,
        @Nullable Act close)
        implements HubPage {

    public ContactPage {
        facts = List.copyOf(facts);
        messages = List.copyOf(messages);
    }

    @Override
    public String html() {
        return Pages.written(output -> JtecontactPageGenerated.render(output, null, this));
    }
}
