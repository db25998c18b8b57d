package dev.sandbank.architecture.red.cli;

import io.micrometer.core.instrument.MeterRegistry;

/** The command line measures as if it were a server. */
final class CountsCalls {

    void count(MeterRegistry registry) {
        registry.counter("calls").increment();
    }
}
