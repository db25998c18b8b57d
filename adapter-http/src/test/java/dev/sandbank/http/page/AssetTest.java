package dev.sandbank.http.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AssetTest {

    @ParameterizedTest
    @EnumSource
    void assetHasAPathThatChangesWithItsContent(Asset asset) {
        assertThat(asset.path())
                .matches("/assets/[a-z]+-[0-9a-f]{12}\\.[a-z0-9]+")
                .contains(asset.hash());
        assertThat(asset.content()).isNotEmpty();
    }

    @Test
    void stylesLoadOnlyOurOwnFontsFromBesideThem() {
        String styles = new String(Asset.STYLES.content(), StandardCharsets.UTF_8);
        assertThat(styles).doesNotContain("http", "@import");
        assertThat(Pattern.compile("url\\(\"?([^)\"]*)")
                        .matcher(styles)
                        .results()
                        .map(found -> "/assets/" + found.group(1)))
                .containsExactlyInAnyOrder(Asset.LATIN.path(), Asset.MORE_LATIN.path());
    }

    @Test
    void fontsAreSmallAndComeWithTheirLicence() throws IOException {
        assertThat(Asset.LATIN.content().length + Asset.MORE_LATIN.content().length)
                .isLessThan(80 * 1024);
        try (InputStream licence =
                Objects.requireNonNull(AssetTest.class.getResourceAsStream("/assets/latin-licence.txt"))) {
            assertThat(new String(licence.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("SIL Open Font License");
        }
    }
}
