package dev.sandbank.http.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicPathTest {

    private static final PublicPath BANK = PublicPath.of("https://host.example/the/bank");
    private static final PublicPath NONE = PublicPath.of("https://host.example");

    @ParameterizedTest
    @CsvSource({
        "/the/bank/customer/grants, /customer/grants",
        "/customer/grants, /customer/grants",
        "/the/bank, /",
        "/the/bank/, /",
        "/the/banker, /the/banker",
        "/the/bank//gcb/api, //gcb/api",
        "/the/bank/the/bank, /the/bank"
    })
    void pathIsTakenOffOnceWhereItIs(String asked, String served) {
        assertThat(BANK.without(asked)).isEqualTo(served);
        assertThat(NONE.without(asked)).isEqualTo(asked);
    }

    @Test
    void linksFilesAndFormsLeadBelowThePathAndNothingElseDoes() {
        String html = "<a class=\"x\" href=\"/customer/grants\">href=\"/text\"</a><img src=\"/assets/a.svg\" alt=\"\">"
                + "<form method=\"post\" action=\"/customer/login\"><a href=\"#main\"></a>"
                + "<a href=\"//elsewhere\"></a><input value=\"/customer\">";
        assertThat(BANK.inLinksOf(html))
                .isEqualTo("<a class=\"x\" href=\"/the/bank/customer/grants\">href=\"/text\"</a>"
                        + "<img src=\"/the/bank/assets/a.svg\" alt=\"\">"
                        + "<form method=\"post\" action=\"/the/bank/customer/login\"><a href=\"#main\"></a>"
                        + "<a href=\"//elsewhere\"></a><input value=\"/customer\">");
        assertThat(NONE.inLinksOf(html)).isEqualTo(html);
    }

    @Test
    void onlyAddressesOfTheServerItselfAreMoved() {
        assertThat(BANK.in("/customer/grants")).isEqualTo("/the/bank/customer/grants");
        assertThat(BANK.in("https://app.example/back?code=1")).isEqualTo("https://app.example/back?code=1");
        assertThat(BANK.in("//app.example")).isEqualTo("//app.example");
        assertThat(NONE.in("/customer/grants")).isEqualTo("/customer/grants");
    }
}
