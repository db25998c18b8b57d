package dev.sandbank.architecture.red.cli;

import io.micrometer.core.instrument.MeterRegistry;

/** The command line uses the library for metrics, which belongs to the server. */
final class CountsCalls {

    void count(MeterRegistry registry) {
        registry.counter("calls").increment();
    }
}
