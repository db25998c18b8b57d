package dev.sandbank.domain.bank.account;

/**
 * What the bank sold.
 *
 * @param code as printed on the wire: {@code 0007_SSC20}
 */
public record Product(String name, String code) {}
