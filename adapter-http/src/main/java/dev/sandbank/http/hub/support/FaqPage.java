package dev.sandbank.http.hub.support;

import dev.sandbank.http.hub.start.ServerFacts;
import dev.sandbank.http.page.Pages;
import dev.sandbank.http.page.frame.HubFrame;
import dev.sandbank.http.page.frame.HubPage;
import gg.jte.generated.precompiled.hub.JtefaqPageGenerated;
import java.util.List;

/** Questions and answers, on one page that can be searched and printed. */
public record FaqPage(HubFrame frame, List<Topic> topics) implements HubPage {

    public FaqPage {
        topics = List.copyOf(topics);
    }

    static FaqPage of(HubFrame frame, ServerFacts facts) {
        return new FaqPage(
                frame,
                List.of(
                        QuestionsOfUse.begin(facts),
                        QuestionsOfUse.applications(facts),
                        QuestionsOfCalls.tokens(facts),
                        QuestionsOfCalls.refusals(facts),
                        QuestionsOfData.data(facts),
                        QuestionsOfCertificates.certificates(facts),
                        QuestionsOfData.production()));
    }

    @Override
    public String html() {
        return Pages.written(output -> JtefaqPageGenerated.render(output, null, this));
    }
}
