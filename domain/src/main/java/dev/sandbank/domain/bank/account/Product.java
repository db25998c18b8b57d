package dev.sandbank.domain.bank.account;

/**
 * The product under which the bank sold an account.
 *
 * @param code as printed on the wire: {@code 0007_SSC20}
 */
public record Product(String name, String code) {}
