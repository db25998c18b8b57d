package dev.sandbank.architecture.red.application.customer;

import dev.sandbank.architecture.red.domain.bank.BalanceBuilder;

/** Uses a builder that is there for tests and for programs around the domain only. */
final class BuildsAsTestsDo {

    String use() {
        return new BalanceBuilder().build();
    }
}
