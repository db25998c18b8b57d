package dev.sandbank.domain.bank.onboarding;

import dev.sandbank.domain.bank.onboarding.credit.Form;
import dev.sandbank.domain.bank.onboarding.credit.ProductDecision;
import dev.sandbank.domain.bank.onboarding.credit.Verdict;
import dev.sandbank.domain.bank.record.Holder;
import dev.sandbank.domain.fact.FactWriter;
import dev.sandbank.domain.fact.Facts;
import dev.sandbank.domain.secret.SecretHash;
import dev.sandbank.domain.stepup.SentCode;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes the facts of an application, and reads them again. */
final class ApplicationFacts {

    private static final String DECISIONS = "decisions";

    private ApplicationFacts() {}

    static Facts of(ProductApplication application) {
        Origin origin = application.origin();
        Checks checks = application.checks();
        FactWriter facts = new FactWriter()
                .text("client", origin.client())
                .text("flow", origin.flowKey())
                .instant("begun", origin.begun())
                .one("stage", application.stage())
                .part("form", Facts.of(application.form().answers()))
                .part("code", code(checks.code()))
                .number("questionTries", checks.questionTries())
                .flag("questionsFailed", checks.questionsFailed())
                .flag("salariesShown", checks.salariesShown())
                .one("pin", checks.pin())
                .list("taken", listed(application.outcome().taken(), ApplicationFacts::taken))
                .list("supplementaries", listed(application.supplementaries(), ApplicationFacts::person))
                .list("documents", listed(application.documents(), ApplicationFacts::document));
        Offer offer = application.offer();
        if (offer != null) {
            facts.day("expiresOn", offer.expiresOn())
                    .list(
                            DECISIONS,
                            offer.decisions().stream()
                                    .map(ApplicationFacts::decision)
                                    .toList());
        }
        return facts.facts();
    }

    static ProductApplication read(String id, Holder holder, Facts facts) {
        return new ProductApplication(
                new Origin(id, facts.text("client"), facts.text("flow"), holder.market(), facts.instant("begun")),
                facts.one("stage", Stage.class),
                form(facts),
                checks(facts),
                new Outcome(
                        offer(facts),
                        facts.list("taken").stream()
                                .map(ApplicationFacts::takenOf)
                                .toList()),
                facts.list("supplementaries").stream()
                        .map(each -> new Supplementary(each.text("id"), form(each)))
                        .toList(),
                facts.list("documents").stream()
                        .map(ApplicationFacts::documentOf)
                        .toList());
    }

    private static <T> List<Facts> listed(List<T> things, Function<T, Facts> writer) {
        return things.stream().map(writer).toList();
    }

    private static Form form(Facts facts) {
        return new Form(facts.part("form").values());
    }

    private static Checks checks(Facts facts) {
        return new Checks(
                code(facts.part("code")),
                facts.count("questionTries"),
                facts.flag("questionsFailed"),
                facts.flag("salariesShown"),
                facts.one("pin", PinState.class));
    }

    private static TakenProduct takenOf(Facts facts) {
        return new TakenProduct(facts.text("product"), facts.money("amount"), facts.count("months"));
    }

    private static AttachedDocument documentOf(Facts facts) {
        return new AttachedDocument(
                facts.text("digest"),
                facts.text("type"),
                facts.text("proof"),
                facts.text("applicant"),
                facts.count("size"));
    }

    private static @Nullable Offer offer(Facts facts) {
        return facts.find("expiresOn").isEmpty()
                ? null
                : new Offer(
                        facts.list(DECISIONS).stream()
                                .map(each -> new ProductDecision(
                                        each.text("product"),
                                        each.one("verdict", Verdict.class),
                                        each.money("amount"),
                                        each.count("months"),
                                        each.flag("counter")))
                                .toList(),
                        facts.day("expiresOn"));
    }

    private static Facts decision(ProductDecision decision) {
        return new FactWriter()
                .text("product", decision.product())
                .one("verdict", decision.verdict())
                .money("amount", decision.amount())
                .number("months", decision.months())
                .flag("counter", decision.counter())
                .facts();
    }

    private static Facts taken(TakenProduct taken) {
        return new FactWriter()
                .text("product", taken.product())
                .money("amount", taken.amount())
                .number("months", taken.months())
                .facts();
    }

    private static Facts person(Supplementary person) {
        return new FactWriter()
                .text("id", person.id())
                .part("form", Facts.of(person.form().answers()))
                .facts();
    }

    private static Facts document(AttachedDocument document) {
        return new FactWriter()
                .text("digest", document.digest())
                .text("type", document.type())
                .text("proof", document.proof())
                .text("applicant", document.applicant())
                .number("size", document.size())
                .facts();
    }

    private static Facts code(CodeCheck code) {
        FactWriter facts = new FactWriter()
                .flag("sent", code.sent())
                .flag("verified", code.verified())
                .number("wrong", code.wrong());
        SentCode sent = code.code();
        if (sent != null) {
            facts.text("phone", sent.phone());
            SecretHash hash = sent.hash();
            facts.text("hash", hash == null ? null : HexFormat.of().formatHex(hash.bytes()));
        }
        return facts.facts();
    }

    private static CodeCheck code(Facts facts) {
        String hash = facts.textOrNull("hash");
        String phone = facts.textOrNull("phone");
        return new CodeCheck(
                facts.flag("sent"),
                facts.flag("verified"),
                facts.count("wrong"),
                phone == null
                        ? null
                        : new SentCode(
                                phone,
                                hash == null
                                        ? null
                                        : SecretHash.stored(HexFormat.of().parseHex(hash))));
    }
}
