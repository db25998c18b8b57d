package dev.sandbank.http.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AssetTest {

    @ParameterizedTest
    @EnumSource
    void assetHasAPathThatChangesWithItsContent(Asset asset) {
        assertThat(asset.path()).matches("/assets/[a-z]+-[0-9a-f]{12}\\.[a-z]+").contains(asset.hash());
        assertThat(asset.content()).isNotBlank();
    }

    @Test
    void stylesLoadNothingFromElsewhere() {
        assertThat(Asset.STYLES.content()).doesNotContain("http", "url(", "@import", "@font-face");
    }
}
