package dev.sandbank.application.bank.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sandbank.domain.bank.product.OpenProduct;
import dev.sandbank.domain.bank.product.ProductCategory;
import dev.sandbank.domain.bank.seed.accounts.ProductSeed;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.BankRefusal.InputInvalid;
import dev.sandbank.domain.refusal.FieldFault;
import dev.sandbank.domain.refusal.Refused;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpenProductsTest {

    private static final List<OpenProduct> ALL = ProductSeed.of(Market.AU);

    private final OpenProducts products = new OpenProducts();
    private final ListProducts listProducts = new ListProducts(products);
    private final ReadProduct readProduct = new ReadProduct(products);

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 7, 1000})
    void pagesTogetherAreTheWholeList(int size) {
        List<OpenProduct> read = new ArrayList<>();
        int pages = page(null, 1, size).pages();
        for (int number = 1; number <= pages; number++) {
            ProductPage page = page(null, number, size);
            assertThat(page.products()).hasSizeBetween(1, size);
            assertThat(page.records()).isEqualTo(ALL.size());
            read.addAll(page.products());
        }
        assertThat(read).isEqualTo(ALL);
    }

    @Test
    void categoryFilters() {
        ProductPage cards = page(ProductCategory.CRED_AND_CHRG_CARDS, 1, 25);
        assertThat(cards.products())
                .isNotEmpty()
                .hasSize(cards.records())
                .allMatch(product -> product.category() == ProductCategory.CRED_AND_CHRG_CARDS);
    }

    @Test
    void categoryWithoutProductsHasNoPages() {
        ProductPage none = page(ProductCategory.LEASES, 1, 25);
        assertThat(none.products()).isEmpty();
        assertThat(none.pages()).isZero();
        assertThat(none.records()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"0, 25, page", "-1, 25, page", "2, 25, page", "1, 0, page-size", "1, 1001, page-size"})
    void numbersOutOfRangeAreNamed(int page, int size, String parameter) {
        Refused refused = catchThrowableOfType(Refused.class, () -> page(null, page, size));
        assertThat(refused.refusal()).isEqualTo(InputInvalid.of(parameter, FieldFault.Kind.OUT_OF_RANGE));
    }

    @Test
    void productIsReadByItsCode() {
        for (OpenProduct product : ALL) {
            assertThat(readProduct.read(Market.AU, product.product().code())).isEqualTo(product);
        }
    }

    @Test
    void unknownProductIsRefused() {
        assertThat(catchThrowableOfType(Refused.class, () -> readProduct.read(Market.AU, "0000_NONE")))
                .extracting(Refused::reason)
                .isEqualTo(BankRefusal.RESOURCE_UNKNOWN);
    }

    private ProductPage page(@Nullable ProductCategory category, int page, int size) {
        return listProducts.list(new ProductQuery(Market.AU, category, page, size));
    }
}
