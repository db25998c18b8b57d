package dev.sandbank.application;

import dev.sandbank.application.hub.application.DrawIcon;
import dev.sandbank.application.hub.application.FindIcon;

/** The use cases about icons of applications. */
public record IconUseCases(DrawIcon draw, FindIcon find) {

    static IconUseCases over(Stores stores, Ports ports) {
        return new IconUseCases(new DrawIcon(ports.hub().icons()), new FindIcon(stores.clients()));
    }
}
