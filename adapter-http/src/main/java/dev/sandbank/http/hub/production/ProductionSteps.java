package dev.sandbank.http.hub.production;

import dev.sandbank.application.hub.developer.NameActor;
import dev.sandbank.domain.hub.audit.Actor;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.production.ProductionRequest;
import dev.sandbank.domain.hub.production.ProductionState;
import dev.sandbank.domain.hub.production.ProductionStatus;
import dev.sandbank.http.page.part.Message;
import dev.sandbank.http.page.part.UtcMoment;
import java.time.Instant;
import java.util.List;

/**
 * The steps of a request as a conversation.
 *
 * @param reader the developer who reads; administrators see every name
 * @param asAdministrator whether an administrator reads
 */
record ProductionSteps(ProductionRequest request, NameActor names, DeveloperId reader, boolean asAdministrator) {

    List<Message> messages(Instant now) {
        return request.history().stream()
                .map(status -> new Message(
                        author(status),
                        isOfDeveloper(status) != asAdministrator,
                        new UtcMoment(status.decision().at(), now),
                        status.text().isEmpty() ? words(status) : words(status) + "\n\n" + status.text()))
                .toList();
    }

    private static String words(ProductionStatus status) {
        return switch (status.state()) {
            case SUBMITTED -> "Sent the request.";
            case IN_REVIEW -> status.text().isEmpty() ? "Works on the request." : "Answered:";
            case MORE_INFORMATION -> "Asked for more information:";
            case APPROVED -> status.text().isEmpty() ? "Approved the request." : "Approved the request:";
            case DECLINED -> "Declined the request:";
            case WITHDRAWN -> status.text().isEmpty() ? "Withdrew the request." : "Withdrew the request:";
        };
    }

    /** What an administrator does, no developer can do; and the other way round, except for an application that goes. */
    private static boolean isOfDeveloper(ProductionStatus status) {
        return switch (status.state()) {
            case SUBMITTED, WITHDRAWN -> true;
            case IN_REVIEW -> !status.text().isEmpty();
            case MORE_INFORMATION, APPROVED, DECLINED -> false;
        };
    }

    /** Names of accounts of the machine stay on it. */
    private String author(ProductionStatus status) {
        Actor by = status.decision().by();
        if (asAdministrator) {
            return names.name(by);
        }
        if (by.equals(Actor.developer(reader.value())) && isOfDeveloper(status)) {
            return "You";
        }
        boolean named = by.kind() == Actor.Kind.DEVELOPER;
        if (isOfDeveloper(status)) {
            return named ? names.name(by) : "Sandbank";
        }
        return named ? names.name(by) + ", administrator" : "Administrator";
    }

    /** Whether nobody has decided yet. */
    boolean isOpen() {
        return request.state().isOpen();
    }

    /** Whether the developer has to answer. */
    boolean waitsForDeveloper() {
        return request.state() == ProductionState.MORE_INFORMATION;
    }
}
