package dev.sandbank.application.bank.due;

import dev.sandbank.domain.bank.record.BankRecord;
import dev.sandbank.domain.bank.record.Holder;
import dev.sandbank.domain.bank.record.RecordKind;
import dev.sandbank.domain.fact.FactWriter;
import dev.sandbank.domain.fact.Facts;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A record that falls due again and again, a number of times. */
public record Bell(String id, Holder holder, Instant rings, Duration every, int left) implements BankRecord {

    static final RecordKind<Bell> KIND = new RecordKind<>("bell", Bell::read);

    Bell rung() {
        return new Bell(id, holder, rings.plus(every), every, left - 1);
    }

    @Override
    public @Nullable Instant due() {
        return left > 0 ? rings : null;
    }

    @Override
    public Facts facts() {
        return new FactWriter()
                .instant("rings", rings)
                .number("every", every.toMillis())
                .number("left", left)
                .facts();
    }

    private static Bell read(String id, Holder holder, Facts facts) {
        return new Bell(
                id, holder, facts.instant("rings"), Duration.ofMillis(facts.number("every")), facts.count("left"));
    }
}
