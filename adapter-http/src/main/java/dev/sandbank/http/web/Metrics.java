package dev.sandbank.http.web;

import dev.sandbank.application.call.KeptCalls;
import dev.sandbank.application.mail.MailHealth;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Prometheus metrics: calls by operation, market and status, the number of applications, mails that wait, and dropped entries. */
public final class Metrics {

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final ConcurrentMap<Key, Timer> timers = new ConcurrentHashMap<>();

    public Metrics(Supplier<Number> applications, MailHealth mail, KeptCalls calls) {
        Gauge.builder("sandbank.applications", applications)
                .description("Registered applications")
                .register(registry);
        Gauge.builder("sandbank.mails.waiting", mail, MailHealth::waiting)
                .strongReference(true)
                .description("Mails that wait to be sent")
                .register(registry);
        Gauge.builder("sandbank.mails.trouble", mail, health -> health.trouble().isPresent() ? 1 : 0)
                .strongReference(true)
                .description("1 while the mail server cannot be used")
                .register(registry);
        FunctionCounter.builder("sandbank.calls.unkept", calls, KeptCalls::dropped)
                .description("Calls of which no entry is kept, because they came too fast")
                .register(registry);
    }

    void count(String operation, @Nullable String market, int status, long nanos) {
        timers.computeIfAbsent(new Key(operation, market, status), this::timer).record(nanos, TimeUnit.NANOSECONDS);
    }

    /** The text a Prometheus server scrapes. */
    String scrape() {
        return registry.scrape();
    }

    private Timer timer(Key key) {
        return Timer.builder("sandbank.calls")
                .description("API calls, from arrival to answer")
                .tag("operation", key.operation())
                .tag("market", Objects.requireNonNullElse(key.market(), "none"))
                .tag("status", String.valueOf(key.status()))
                .register(registry);
    }

    private record Key(String operation, @Nullable String market, int status) {
        // Written out, because every call looks one up: decision 61.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key that
                    && status == that.status
                    && operation.equals(that.operation)
                    && Objects.equals(market, that.market);
        }

        @Override
        public int hashCode() {
            return 31 * (31 * operation.hashCode() + Objects.hashCode(market)) + status;
        }
    }
}
