package dev.sandbank.architecture.red.domain.bank;

/** Stands for a builder that the compiler writes. */
public final class BalanceBuilder {

    public String build() {
        return "";
    }
}
