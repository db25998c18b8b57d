/** What transfers cost in each market, and how much a customer may transfer in a day. */
@NullMarked
package dev.sandbank.domain.bank.tariff;

import org.jspecify.annotations.NullMarked;
