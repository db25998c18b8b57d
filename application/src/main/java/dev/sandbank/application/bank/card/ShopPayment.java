package dev.sandbank.application.bank.card;

import dev.sandbank.application.bank.card.AuthorizePayment.HeldPayment;

/** A payment in a shop, as the shop takes it: paid at once, or held. */
public sealed interface ShopPayment permits PaidByCard, HeldPayment {}
