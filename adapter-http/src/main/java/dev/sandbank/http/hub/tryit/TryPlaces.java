package dev.sandbank.http.hub.tryit;

import dev.sandbank.application.HubUseCases.ApplicationUseCases;
import dev.sandbank.application.bank.testdata.ReadTestCustomers;
import dev.sandbank.application.bank.testdata.TestCustomerData;
import dev.sandbank.application.hub.application.own.ApplicationSummary;
import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.application.support.Seek;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.http.bank.example.CustomerExamples;
import dev.sandbank.http.contract.ContractDocuments;
import dev.sandbank.http.contract.DescribedOperation;
import dev.sandbank.http.contract.ExampleSource;
import dev.sandbank.http.hub.docs.model.ApiDocument;
import dev.sandbank.http.hub.docs.model.OperationDoc;
import dev.sandbank.http.hub.tryit.call.TryChoice;
import dev.sandbank.http.hub.tryit.call.TryChoice.With;
import dev.sandbank.http.web.page.HubRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Finds what the address or a form of these pages names. */
final class TryPlaces {

    private static final int MOST_APPLICATIONS = 50;

    private final ContractDocuments documents;
    private final ApplicationUseCases.From applications;
    private final ReadTestCustomers readCustomers;
    private final SpaceClocks clocks;

    TryPlaces(
            ContractDocuments documents,
            ApplicationUseCases.From applications,
            ReadTestCustomers readCustomers,
            SpaceClocks clocks) {
        this.documents = documents;
        this.applications = applications;
        this.readCustomers = readCustomers;
        this.clocks = clocks;
    }

    /** The operation of an id, as it is written. */
    Optional<DescribedOperation> operation(String id) {
        return documents.operations().stream()
                .filter(each -> each.id().equals(id))
                .findFirst();
    }

    /**
     * The place; empty if the reader has no application.
     *
     * @param chosen gives what was chosen by its name; empty for the usual
     */
    Optional<TryPlace> find(
            HubRequest request, Market market, DescribedOperation operation, Function<String, String> chosen) {
        List<Client> clients = applications
                .from(request.source())
                .list()
                .list(request.developer().id(), "", Seek.first(MOST_APPLICATIONS))
                .rows()
                .stream()
                .map(ApplicationSummary::client)
                .toList();
        String wanted = chosen.apply(TryAddress.APPLICATION);
        return clients.stream()
                .filter(client -> client.id().value().equals(wanted))
                .findFirst()
                .or(() -> clients.stream().findFirst())
                .map(client -> place(market, operation, clients, client, chosen));
    }

    private TryPlace place(
            Market market,
            DescribedOperation operation,
            List<Client> clients,
            Client client,
            Function<String, String> chosen) {
        List<TestCustomerData> customers = readCustomers.read(client.space(), market);
        String wanted = chosen.apply(TryAddress.CUSTOMER);
        Optional<TestCustomerData> customer = customers.stream()
                .filter(each -> each.customer().userId().equalsIgnoreCase(wanted))
                .findFirst()
                .or(() -> customers.stream().findFirst());
        List<With> ways = TryPlace.ways(operation);
        With with = ways.stream()
                .filter(way -> way.name().equalsIgnoreCase(chosen.apply(TryAddress.BY)))
                .findFirst()
                .orElse(ways.get(0));
        return new TryPlace(
                market,
                operation,
                doc(market, operation, client, customer),
                clients,
                client,
                customers,
                new TryChoice(
                        client.id(),
                        customer.map(each -> each.customer().userId()).orElse(""),
                        with));
    }

    private OperationDoc doc(
            Market market, DescribedOperation operation, Client client, Optional<TestCustomerData> customer) {
        ExampleSource examples = customer.<ExampleSource>map(data -> new CustomerExamples(
                        market,
                        data,
                        clocks.now(client.space()).atZone(market.zone()).toLocalDate()))
                .orElse(ExampleSource.NONE);
        return ApiDocument.of(documents.operation(operation, market, examples))
                .operations()
                .get(0);
    }
}
