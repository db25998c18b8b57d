package dev.sandbank.application.bank.account.statement;

import dev.sandbank.application.bank.account.BankViews;
import dev.sandbank.application.bank.account.Viewer;
import java.util.List;

/** Lists what the bank told the tax office of a customer. */
public final class ListTaxStatements {

    private final TaxStatements statements;

    public ListTaxStatements(BankViews views) {
        this.statements = new TaxStatements(views);
    }

    /** The statements about the accounts that the viewer sees, newest first. */
    public List<TaxStatement> list(Viewer viewer) {
        return statements.of(viewer);
    }
}
