package dev.sandbank.http.bank.offer;

import dev.sandbank.application.bank.offer.ListOffers.Listed;
import dev.sandbank.domain.bank.offer.CustomerOffer;
import dev.sandbank.domain.market.Market;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The offers to a customer. */
record OffersJson(List<OfferJson> offerDetails) {

    static OffersJson of(List<Listed> offers, Market market) {
        return new OffersJson(
                offers.stream().map(listed -> OfferJson.of(listed, market)).toList());
    }

    private record OfferJson(
            String offerId,
            String offerType,
            String offerName,
            String offerDescription,
            String offerStatus,
            LocalDate offerStartDate,
            LocalDate offerExpiryDate,
            BigDecimal offeredAmount,
            String localCurrencyCode,
            BigDecimal annualPercentageRate) {

        static OfferJson of(Listed listed, Market market) {
            CustomerOffer offer = listed.offer();
            return new OfferJson(
                    offer.id(),
                    offer.kind().name(),
                    offer.kind().title(),
                    offer.kind().sentence(),
                    listed.answer().status().name(),
                    offer.from(),
                    offer.until(),
                    offer.amount().decimal(),
                    market.currency().name(),
                    offer.annualRate());
        }
    }
}
