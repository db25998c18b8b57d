package dev.sandbank.application;

import dev.sandbank.application.hub.admin.DecideMany;
import dev.sandbank.application.hub.admin.ListQueue;
import dev.sandbank.application.hub.developer.NameActor;

/** What administrators do with developers and with people who ask for an account. */
public record DeveloperUseCases(ListQueue queue, DecideMany decideMany, NameActor nameActor) {

    /** The use cases over these stores. */
    static DeveloperUseCases over(Stores stores, RegistrationUseCases registrations) {
        return new DeveloperUseCases(
                new ListQueue(stores.registrations(), stores.outbox()),
                new DecideMany(registrations.approve(), registrations.decline()),
                new NameActor(stores.developers()));
    }
}
