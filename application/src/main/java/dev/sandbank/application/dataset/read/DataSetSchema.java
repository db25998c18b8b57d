package dev.sandbank.application.dataset.read;

import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.dataset.DataSetDocument;
import dev.sandbank.domain.dataset.DataSetLimits;
import dev.sandbank.domain.dataset.PayeeWord;
import dev.sandbank.domain.dataset.TransactionKind;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.market.Market;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The JSON Schema of files, for editors. Its limits and words are those that the reader uses. What a schema cannot say,
 * such as that a balance fits to its history, only the reader tells.
 */
public final class DataSetSchema {

    private static final String TEXT = """
                {
                  "$schema": "https://json-schema.org/draft/2020-12/schema",
                  "$id": "{id}",
                  "title": "Data set of Sandbank",
                  "description": "Customers, accounts and history for a space of a Sandbank server.",
                  "type": "object",
                  "additionalProperties": false,
                  "required": ["version", "name", "customers"],
                  "properties": {
                    "$schema": {"type": "string"},
                    "version": {"const": {version}},
                    "name": {"$ref": "#/$defs/text", "description": "As people read it."},
                    "customers": {"type": "array", "minItems": 1, "maxItems": {customers}, "items": {"$ref": "#/$defs/customer"}}
                  },
                  "$defs": {
                    "text": {"type": "string", "minLength": 1, "maxLength": {text}},
                    "amount": {"type": "number", "exclusiveMinimum": -1e{digits}, "exclusiveMaximum": 1e{digits}},
                    "customer": {
                      "type": "object",
                      "additionalProperties": false,
                      "required": ["market", "userId", "name", "password"],
                      "oneOf": [
                        {"title": "with the products of a test customer", "required": ["like"], "not": {"anyOf": [{"required": ["accounts"]}, {"required": ["debitCard"]}, {"required": ["creditCards"]}, {"required": ["payees"]}]}},
                        {"title": "with accounts of their own", "required": ["accounts"], "not": {"required": ["like"]}}
                      ],
                      "properties": {
                        "market": {"enum": [{markets}]},
                        "userId": {"type": "string", "pattern": "^[A-Za-z][A-Za-z0-9]{2,31}$", "description": "What the customer logs in with."},
                        "name": {"$ref": "#/$defs/text", "description": "2 to 5 words."},
                        "password": {"type": "string", "pattern": "^[!-~]{8,64}$", "description": "Everybody who sees the set sees it."},
                        "like": {"enum": [{like}]},
                        "debitCard": {"type": "boolean", "default": false},
                        "accounts": {"type": "array", "minItems": 1, "maxItems": {accounts}, "items": {"$ref": "#/$defs/account"}},
                        "creditCards": {"type": "array", "maxItems": {creditCards}, "items": {"$ref": "#/$defs/creditCard"}},
                        "payees": {"type": "array", "maxItems": {payees}, "items": {"$ref": "#/$defs/payee"}, "description": "Without this field, they have the payees that all customers have."}
                      }
                    },
                    "account": {
                      "type": "object",
                      "additionalProperties": false,
                      "required": ["id", "kind", "currency", "openingBalance"],
                      "properties": {
                        "id": {"type": "string", "pattern": "^{accountId}$", "description": "Tells the account from the others of the set."},
                        "kind": {"enum": ["savings", "checking"]},
                        "currency": {"enum": [{currencies}], "description": "That of the market, or its foreign one."},
                        "nickname": {"$ref": "#/$defs/text"},
                        "openingBalance": {"$ref": "#/$defs/amount", "minimum": 0},
                        "balance": {"$ref": "#/$defs/amount", "description": "Checked against the opening balance and all transactions."},
                        "transactions": {"type": "array", "maxItems": {transactions}, "items": {"$ref": "#/$defs/transaction"}}
                      }
                    },
                    "creditCard": {
                      "type": "object",
                      "additionalProperties": false,
                      "required": ["limit"],
                      "properties": {
                        "limit": {"$ref": "#/$defs/amount", "exclusiveMinimum": 0},
                        "nickname": {"$ref": "#/$defs/text"},
                        "owed": {"$ref": "#/$defs/amount", "minimum": 0, "default": 0, "description": "The debt that every statement carries on."},
                        "transactions": {"type": "array", "maxItems": {transactions}, "items": {"$ref": "#/$defs/cardTransaction"}, "description": "What a statement charges is paid in full in the month after it."}
                      }
                    },
                    "cardTransaction": {
                      "type": "object",
                      "additionalProperties": false,
                      "required": ["date", "amount", "text"],
                      "properties": {
                        "date": {"type": "string", "format": "date", "description": "From {first} to {last}."},
                        "amount": {"$ref": "#/$defs/amount", "exclusiveMaximum": 0, "description": "Negative."},
                        "kind": {"enum": [{cardKinds}], "default": "purchase"},
                        "text": {"$ref": "#/$defs/text"},
                        "with": {"$ref": "#/$defs/text", "description": "Who is on the other side."}
                      }
                    },
                    "payee": {
                      "type": "object",
                      "additionalProperties": false,
                      "required": ["kind"],
                      "properties": {
                        "kind": {"enum": [{payeeKinds}]},
                        "userId": {"type": "string", "description": "Of a customer of the market: of this set, or a test customer."},
                        "name": {"$ref": "#/$defs/text", "description": "Of a company: as the bank lists it."},
                        "account": {"type": "string", "pattern": "^{payeeAccount}$", "description": "The number at the other bank, or the customer's number at the company."},
                        "nickname": {"$ref": "#/$defs/text"}
                      },
                      "oneOf": [
                        {"title": "a customer of the bank", "properties": {"kind": {"const": "customer"}}, "required": ["userId"], "not": {"anyOf": [{"required": ["name"]}, {"required": ["account"]}]}},
                        {"title": "somebody elsewhere", "properties": {"kind": {"not": {"const": "customer"}}}, "required": ["name", "account"], "not": {"required": ["userId"]}}
                      ]
                    },
                    "transaction": {
                      "type": "object",
                      "additionalProperties": false,
                      "required": ["date", "amount", "text"],
                      "not": {"required": ["with", "account"]},
                      "properties": {
                        "date": {"type": "string", "format": "date", "description": "From {first} to {last}."},
                        "amount": {"$ref": "#/$defs/amount", "description": "Positive where the holder gains; not 0."},
                        "kind": {"enum": [{kinds}], "default": "transfer"},
                        "text": {"$ref": "#/$defs/text"},
                        "with": {"$ref": "#/$defs/text", "description": "Who is on the other side."},
                        "account": {"type": "string", "description": "The account of the set on the other side, which lists the transfer too."}
                      }
                    }
                  }
                }
                """;

    private DataSetSchema() {}

    /**
     * The schema.
     *
     * @param id where it is published
     */
    public static String text(String id) {
        return TEXT.replace("{id}", id)
                .replace("{version}", Integer.toString(DataSetDocument.VERSION))
                .replace("{customers}", Integer.toString(DataSetLimits.CUSTOMERS))
                .replace("{accounts}", Integer.toString(DataSetLimits.ACCOUNTS))
                .replace("{creditCards}", Integer.toString(DataSetLimits.CREDIT_CARDS))
                .replace("{payees}", Integer.toString(DataSetLimits.PAYEES))
                .replace("{payeeAccount}", PayeeReader.ACCOUNT.pattern())
                .replace("{payeeKinds}", words(Arrays.stream(PayeeWord.values()).map(PayeeWord::word)))
                .replace(
                        "{cardKinds}",
                        words(TransactionReader.CARD_KINDS.stream().map(TransactionKind::word)))
                .replace("{transactions}", Integer.toString(DataSetLimits.TRANSACTIONS))
                .replace("{text}", Integer.toString(DataSetLimits.TEXT))
                .replace("{digits}", Integer.toString(DataSetLimits.DIGITS))
                .replace("{first}", DataSetLimits.FIRST_DAY.toString())
                .replace("{last}", DataSetLimits.LAST_DAY.toString())
                .replace("{accountId}", AccountReader.ID.pattern())
                .replace("{markets}", words(Arrays.stream(Market.values()).map(Market::code)))
                .replace("{like}", words(Arrays.stream(TestCustomer.values()).map(TestCustomer::userId)))
                .replace("{currencies}", words(Arrays.stream(Currency.values()).map(Currency::name)))
                .replace(
                        "{kinds}", words(Arrays.stream(TransactionKind.values()).map(TransactionKind::word)));
    }

    private static String words(Stream<String> words) {
        return words.map(word -> "\"" + word + "\"").collect(Collectors.joining(", "));
    }
}
