package dev.sandbank.http;

import dev.sandbank.http.bank.BankOperations;
import dev.sandbank.http.contract.Contract;
import dev.sandbank.http.contract.ContractDocuments;
import dev.sandbank.http.contract.input.ContractInputs;
import dev.sandbank.http.contract.shaped.Callers;
import dev.sandbank.http.contract.shaped.ShapedAnswers;
import dev.sandbank.http.corridor.Admit;
import dev.sandbank.http.corridor.Corridor;
import dev.sandbank.http.corridor.CrossOrigin;
import dev.sandbank.http.encryption.E2eKeyOperations;
import dev.sandbank.http.oauth.CustomerPages;
import dev.sandbank.http.oauth.Redirects;
import dev.sandbank.http.oauth.TokenEndpoints;
import dev.sandbank.http.operation.Handler;
import dev.sandbank.http.operation.Operations;
import dev.sandbank.http.stepup.OneTimeCodeOperations;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Binds the operations of the contract to their handlers, and adds the bank's pages. */
final class Routes {

    private Routes() {}

    static Site site(UseCases useCases, HttpPorts ports, Observer observer, Supplier<String> publicUrl) {
        Contract contract = Contract.load();
        CustomerPages customerPages = new CustomerPages(
                useCases.customer(), new Redirects(publicUrl), ports.clocks(), ports.secrets(), ports.lifetimes());
        Gateway gateway = new Gateway(
                apiOperations(contract, useCases, ports, customerPages, publicUrl),
                new Corridor(useCases.oauth().verifyAccessToken(), useCases.admitCall(), ports.faults()),
                new CrossOrigin(useCases.oauth().findOrigin()),
                new RequestIds(ports.secrets()),
                observer);
        return new Site(
                gateway, new Operations(customerPages.pages()), new ContractDocuments(contract, publicUrl), publicUrl);
    }

    private static Operations apiOperations(
            Contract contract,
            UseCases useCases,
            HttpPorts ports,
            CustomerPages customerPages,
            Supplier<String> publicUrl) {
        Map<String, Handler> handlers = new HashMap<>();
        handlers.putAll(TokenEndpoints.handlers(useCases.oauth(), new Admit(useCases.admitCall()), ports.secrets()));
        handlers.putAll(customerPages.handlers());
        handlers.putAll(E2eKeyOperations.handlers(useCases.handOutE2eKey()));
        handlers.putAll(OneTimeCodeOperations.handlers(useCases.stepUp()));
        handlers.putAll(BankOperations.handlers(useCases.bank(), publicUrl));
        ShapedAnswers shaped =
                new ShapedAnswers(contract, callers(useCases, ports), useCases.stepUp(), ports.secrets());
        return new Operations(contract.operations(handlers, shaped::handler, new ContractInputs(contract)::of));
    }

    private static Callers callers(UseCases useCases, HttpPorts ports) {
        return new Callers(
                useCases.bank().accounts(),
                useCases.bank().cards(),
                useCases.bank().readProfile(),
                useCases.customer().accounts(),
                useCases.bank().rewards().readCustomerPoints(),
                ports.clocks());
    }
}
