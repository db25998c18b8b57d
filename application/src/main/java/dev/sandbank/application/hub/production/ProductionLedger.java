package dev.sandbank.application.hub.production;

import dev.sandbank.application.hub.audit.Audit;
import dev.sandbank.application.hub.developer.Developers;
import dev.sandbank.application.mail.WriteMail;
import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.hub.production.ProductionRequest;
import dev.sandbank.domain.hub.production.ProductionText;
import dev.sandbank.domain.hub.registration.Decision;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.refusal.ProductionRefusal.ProductionDetailsInvalid;
import dev.sandbank.domain.refusal.Refused;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Stores each step of a request together with its entry in the audit log and its mail. */
public final class ProductionLedger {

    private final Productions productions;
    private final Clock wall;
    private final ProductionMails mails;
    private final Audit audit;

    public ProductionLedger(
            Productions productions, Developers developers, Clock wall, WriteMail writeMail, Audit audit) {
        this.productions = productions;
        this.wall = wall;
        this.mails = new ProductionMails(developers, writeMail);
        this.audit = audit;
    }

    /** Who acts now. */
    Decision decision() {
        return new Decision(audit.actor(), Instant.ofEpochMilli(wall.millis()));
    }

    /** Stores a new request; to be called inside the unit of work. */
    ProductionRequest begin(ProductionRequest request) {
        productions.add(request);
        return noted(AuditAction.PRODUCTION_SUBMITTED, request);
    }

    /** Stores a further step; to be called inside the unit of work. */
    ProductionRequest step(AuditAction action, ProductionRequest request) {
        productions.replace(request);
        return noted(action, request);
    }

    private ProductionRequest noted(AuditAction action, ProductionRequest request) {
        audit.note(
                action,
                request.id().value(),
                Map.of(
                        "application", request.wish().application().value(),
                        "markets",
                                request.wish().markets().stream()
                                        .map(Market::code)
                                        .collect(Collectors.joining(" ")),
                        "state", request.state().text()));
        mails.changed(request);
        return request;
    }

    /** The text as it is stored; refuses one that cannot be stored. */
    static String optional(String typed) {
        String text = ProductionText.tidy(typed);
        refuse(ProductionText.objectionTo(text));
        return text;
    }

    /** The same for a text that must not be empty. */
    static String needed(String what, String typed) {
        String text = ProductionText.tidy(typed);
        refuse(ProductionText.objectionToNeeded(what, text));
        return text;
    }

    private static void refuse(Optional<String> objection) {
        objection.ifPresent(sentence -> {
            throw new Refused(new ProductionDetailsInvalid(sentence));
        });
    }
}
