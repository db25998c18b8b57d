package dev.sandbank.cli.mail;

import dev.sandbank.application.mail.MailView;
import dev.sandbank.domain.mail.Delivery;
import dev.sandbank.domain.mail.Mail;
import java.util.List;

/** A mail in the JSON of the command line. Links that are not shown are not in {@code links}. */
record MailJson(
        String id,
        long number,
        String to,
        String subject,
        String writtenAt,
        String state,
        String stateAt,
        String reason,
        boolean maybeDoubled,
        String text,
        List<String> links) {

    static MailJson of(MailView view) {
        Mail mail = view.entry().mail();
        Delivery delivery = view.entry().delivery();
        return new MailJson(
                mail.id().value(),
                view.entry().number(),
                mail.to().value(),
                mail.subject(),
                mail.madeAt().toString(),
                delivery.state().text(),
                delivery.at().toString(),
                delivery.reason(),
                delivery.maybeDoubled(),
                view.content().text(),
                view.content().links());
    }
}
