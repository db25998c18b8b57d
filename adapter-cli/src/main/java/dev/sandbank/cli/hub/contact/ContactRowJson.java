package dev.sandbank.cli.hub.contact;

import dev.sandbank.application.hub.contact.ContactSummary;

/** A contact thread of a list in the JSON of the command line. */
record ContactRowJson(
        String contact,
        String state,
        String kind,
        String subject,
        String developer,
        String name,
        int messages,
        String beganAt,
        String lastAt) {

    static ContactRowJson of(ContactSummary summary) {
        return new ContactRowJson(
                summary.id().value(),
                summary.state().text(),
                summary.kind().text(),
                summary.subject(),
                summary.developer().value(),
                summary.name(),
                summary.messages(),
                summary.beganAt().toString(),
                summary.lastAt().toString());
    }
}
