package dev.sandbank.bootstrap.store;

import dev.sandbank.application.store.StoreComparison;
import dev.sandbank.cli.installation.Failure;
import dev.sandbank.cli.installation.NamedPlace;
import java.util.Map;

/** Compares the stores of the settings with those of another place. */
public final class CompareInstallations {

    private CompareInstallations() {}

    /** @throws Failure if one of them has no stores */
    public static StoreComparison compare(CopySide settings, NamedPlace named, Map<String, String> environment) {
        CopySide other = CopySide.of(named, settings, environment);
        if (!other.holdsStores()) {
            throw Failure.unavailable("there is no store in " + other.data());
        }
        return settings.place().compareWith(other.place());
    }
}
