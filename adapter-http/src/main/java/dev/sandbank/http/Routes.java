package dev.sandbank.http;

import dev.sandbank.http.bank.BankOperations;
import dev.sandbank.http.corridor.Admit;
import dev.sandbank.http.corridor.Corridor;
import dev.sandbank.http.oauth.CustomerPages;
import dev.sandbank.http.oauth.Redirects;
import dev.sandbank.http.oauth.TokenEndpoints;
import dev.sandbank.http.operation.Operation;
import dev.sandbank.http.operation.Operations;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The operations of the API and the bank's pages, in one list each. */
final class Routes {

    private Routes() {}

    static Site site(UseCases useCases, HttpPorts ports, Observer observer, Supplier<String> publicUrl) {
        CustomerPages customerPages = new CustomerPages(
                useCases.customer(), new Redirects(publicUrl), ports.clocks(), ports.secrets(), ports.lifetimes());
        Gateway gateway = new Gateway(
                apiOperations(useCases, customerPages),
                new Corridor(useCases.oauth().verifyAccessToken(), useCases.admitCall(), ports.faults()),
                new RequestIds(ports.secrets()),
                observer);
        return new Site(gateway, new Operations(customerPages.pages()), publicUrl);
    }

    private static Operations apiOperations(UseCases useCases, CustomerPages customerPages) {
        List<Operation> all = new ArrayList<>();
        all.addAll(TokenEndpoints.of(useCases.oauth(), new Admit(useCases.admitCall())));
        all.add(customerPages.authorizeOperation());
        all.addAll(BankOperations.of(useCases.bank()));
        return new Operations(all);
    }
}
