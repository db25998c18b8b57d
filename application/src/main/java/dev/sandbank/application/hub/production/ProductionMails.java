package dev.sandbank.application.hub.production;

import dev.sandbank.application.hub.developer.Developers;
import dev.sandbank.application.mail.WriteMail;
import dev.sandbank.domain.hub.production.ProductionRequest;
import dev.sandbank.domain.hub.production.ProductionStatus;
import dev.sandbank.domain.mail.MailLink;
import dev.sandbank.domain.mail.MailPart;
import dev.sandbank.domain.mail.Paragraph;
import dev.sandbank.domain.market.Market;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The mails about requests for production: one for each state, to the developer who sent the request. */
final class ProductionMails {

    /** The path of the pages for developers; the id of a request follows it. */
    private static final String PATH = "/production/";

    private final Developers developers;
    private final WriteMail writeMail;

    ProductionMails(Developers developers, WriteMail writeMail) {
        this.developers = developers;
        this.writeMail = writeMail;
    }

    /** Tells that the request has come to its present state. */
    void changed(ProductionRequest request) {
        developers.find(request.developer()).ifPresent(developer -> {
            List<MailPart> parts = new ArrayList<>();
            parts.add(new Paragraph("Hello " + developer.name() + ",\n" + sentence(request)));
            if (!request.status().text().isBlank()) {
                parts.add(new Paragraph(request.status().text()));
            }
            parts.add(MailLink.to("See the request", PATH + request.id().value()));
            writeMail.write(
                    developer.email(),
                    "Request for production of " + request.wish().applicationName() + ": " + words(request),
                    parts.toArray(MailPart[]::new));
        });
    }

    private static String words(ProductionRequest request) {
        return isAnswered(request) ? "answered" : request.state().words();
    }

    private static boolean isAnswered(ProductionRequest request) {
        return !request.status().text().isEmpty() && request.status() instanceof ProductionStatus.InReview;
    }

    private static String sentence(ProductionRequest request) {
        String what = "your request that " + request.wish().applicationName() + " may go to production in "
                + countries(request) + " ";
        return switch (request.state()) {
            case SUBMITTED -> what + "is stored. You will get a mail at each step.";
            case IN_REVIEW ->
                isAnswered(request) ? what + "is in review again. This is your answer:" : what + "is in review now.";
            case MORE_INFORMATION -> what + "needs an answer from you. This is the question of the reviewer:";
            case APPROVED -> what + "is approved.";
            case DECLINED -> what + "is declined, for this reason:";
            case WITHDRAWN -> what + "is withdrawn.";
        };
    }

    private static String countries(ProductionRequest request) {
        return request.wish().markets().stream().map(Market::country).collect(Collectors.joining(", "));
    }
}
