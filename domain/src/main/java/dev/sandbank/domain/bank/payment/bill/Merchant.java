package dev.sandbank.domain.bank.payment.bill;

/**
 * A company that sends bills.
 *
 * @param number the number under which the bank knows it
 * @param category its trade, a value of {@code billerCategoryCode}
 */
public record Merchant(String number, String name, String category, BillRule rule) {}
