package dev.sandbank.application.customer.persona;

import dev.sandbank.domain.fact.Facts;
import java.util.TreeMap;

/** Facts of which one is lost. */
final class Without {

    private Without() {}

    static Facts fact(Facts facts, String name) {
        TreeMap<String, String> left = new TreeMap<>(facts.values());
        left.remove(name);
        return Facts.of(left);
    }
}
