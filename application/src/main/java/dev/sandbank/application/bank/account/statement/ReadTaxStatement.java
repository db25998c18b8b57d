package dev.sandbank.application.bank.account.statement;

import dev.sandbank.application.bank.account.BankViews;
import dev.sandbank.application.bank.account.Viewer;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.Refused;
import org.jspecify.annotations.Nullable;

/** Reads one tax statement. */
public final class ReadTaxStatement {

    private final TaxStatements statements;

    public ReadTaxStatement(BankViews views) {
        this.statements = new TaxStatements(views);
    }

    /**
     * The statement.
     *
     * @param id null for the newest one
     * @throws Refused RESOURCE_UNKNOWN if the customer has no such statement
     */
    public TaxStatement read(Viewer viewer, @Nullable String id) {
        return statements.of(viewer).stream()
                .filter(statement -> id == null || statement.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refused(BankRefusal.RESOURCE_UNKNOWN));
    }
}
