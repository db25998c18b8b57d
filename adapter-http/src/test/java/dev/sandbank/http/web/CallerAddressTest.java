package dev.sandbank.http.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.support.Network;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallerAddressTest {

    private static final String PROXY = "10.0.0.1";

    private final CallerAddress callers = new CallerAddress(List.of(Network.parse("10.0.0.0/8")));

    @Test
    void headersOfAnUntrustedCallerAreIgnored() {
        assertThat(callers.of("192.0.2.1", List.of("for=198.51.100.9"), List.of("198.51.100.9"))
                        .address())
                .isEqualTo("192.0.2.1");
    }

    @Test
    void headersAreIgnoredIfNoProxyIsTrusted() {
        CallerAddress none = new CallerAddress(List.of());
        assertThat(none.of(PROXY, List.of(), List.of("198.51.100.9")).address()).isEqualTo(PROXY);
    }

    @ParameterizedTest
    @CsvSource({
        "198.51.100.9, 198.51.100.9",
        "198.51.100.9:4711, 198.51.100.9",
        "'1.2.3.4, 198.51.100.9', 198.51.100.9",
        "'1.2.3.4, 198.51.100.9, 10.1.1.1', 198.51.100.9",
        "'198.51.100.9 | 10.1.1.1', 198.51.100.9",
        "2001:db8:0:7:1:2:3:4, 2001:db8:0:7:0:0:0:0/64",
        "'[2001:db8:0:7:1:2:3:4]:80', 2001:db8:0:7:0:0:0:0/64",
        "unknown, 10.0.0.1",
        "'', 10.0.0.1",
        "'1.2.3.4, localhost', 10.0.0.1",
        "'10.3.3.3', 10.3.3.3"
    })
    void proxyIsBelievedOnWhoCalledItAndNoFurther(String forwardedFor, String source) {
        List<String> headers = Arrays.asList(forwardedFor.split(" \\| ", -1));
        assertThat(callers.of(PROXY, List.of(), headers).address()).isEqualTo(source);
    }

    @ParameterizedTest
    @CsvSource({
        "for=198.51.100.9;proto=https, 198.51.100.9",
        "'proto=https; For=\"[2001:db8:0:7::1]:4711\"', 2001:db8:0:7:0:0:0:0/64",
        "'for=1.2.3.4, for=198.51.100.9', 198.51.100.9",
        "for=_hidden, 10.0.0.1",
        "proto=https, 10.0.0.1"
    })
    void standardHeaderGoesBeforeTheOther(String forwarded, String source) {
        assertThat(callers.of(PROXY, List.of(forwarded), List.of("203.0.113.1")).address())
                .isEqualTo(source);
    }

    @Test
    void proxyThatSaysNothingIsTheSource() {
        assertThat(callers.of(PROXY, List.of(), List.of()).address()).isEqualTo(PROXY);
    }
}
