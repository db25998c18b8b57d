package dev.sandbank.application.dataset.read;

import dev.sandbank.domain.dataset.DataSetDocument;
import java.nio.charset.StandardCharsets;

/** Files of data sets for tests. */
public final class SetFiles {

    /** Two customers who pay each other, and one with the products of a test customer. */
    public static final String WHOLE = """
            {
              "version": 1,
              "name": "Corner shop",
              "customers": [
                {
                  "market": "sg",
                  "userId": "ada",
                  "name": "Ada Tan",
                  "password": "correct-horse",
                  "debitCard": true,
                  "accounts": [
                    {
                      "id": "ada-daily",
                      "kind": "checking",
                      "currency": "SGD",
                      "nickname": "EVERYDAY",
                      "openingBalance": 1000,
                      "balance": 4055.50,
                      "transactions": [
                        {"date": "2026-10-01", "amount": 3500.00, "kind": "salary", "text": "SALARY OCTOBER", "with": "Orchard Trading"},
                        {"date": "2026-10-02", "amount": -44.5, "kind": "purchase", "text": "CARD PURCHASE FAIRPRICE", "with": "FairPrice"},
                        {"date": "2026-10-03", "amount": -500, "text": "TO SAVINGS", "account": "ada-savings"},
                        {"date": "2026-10-05", "amount": 100, "text": "LUNCH CLUB", "account": "joe-daily"}
                      ]
                    },
                    {"id": "ada-savings", "kind": "savings", "currency": "SGD", "openingBalance": 0, "balance": 500}
                  ]
                },
                {
                  "market": "sg",
                  "userId": "joe",
                  "name": "Joe Bell",
                  "password": "battery-staple",
                  "accounts": [
                    {"id": "joe-daily", "kind": "checking", "currency": "SGD", "openingBalance": 120}
                  ]
                },
                {
                  "market": "gb",
                  "userId": "max",
                  "name": "Max Power",
                  "password": "paper-clips",
                  "like": "SandboxUser1"
                }
              ]
            }
            """;

    /** A customer with a credit card and payees of every kind, and the customer who is one of them. */
    public static final String WITH_CARD_AND_PAYEES = """
            {
              "version": 1,
              "name": "Card and payees",
              "customers": [
                {
                  "market": "sg",
                  "userId": "ada",
                  "name": "Ada Tan",
                  "password": "correct-horse",
                  "accounts": [{"id": "ada-daily", "kind": "checking", "currency": "SGD", "openingBalance": 5000}],
                  "creditCards": [
                    {
                      "limit": 9000,
                      "nickname": "TRAVEL",
                      "owed": 500,
                      "transactions": [
                        {"date": "2026-10-30", "amount": -120.40, "text": "LION AIRWAYS", "with": "Lion Airways"},
                        {"date": "2026-10-31", "amount": -200, "kind": "cash", "text": "CASH ADVANCE ORCHARD"}
                      ]
                    }
                  ],
                  "payees": [
                    {"kind": "customer", "userId": "joe", "nickname": "Joe"},
                    {"kind": "customer", "userId": "SandboxUser1"},
                    {"kind": "bank", "name": "Orchard Rentals", "account": "70011223"},
                    {"kind": "company", "name": "EQUATOR POWER", "account": "1234567897"}
                  ]
                },
                {
                  "market": "sg",
                  "userId": "joe",
                  "name": "Joe Bell",
                  "password": "battery-staple",
                  "accounts": [{"id": "joe-daily", "kind": "checking", "currency": "SGD", "openingBalance": 120}],
                  "payees": []
                }
              ]
            }
            """;

    private SetFiles() {}

    public static Reading read(String text) {
        return new ReadDataSet().read(text.getBytes(StandardCharsets.UTF_8));
    }

    public static DataSetDocument withCardAndPayees() {
        return read(WITH_CARD_AND_PAYEES).document().orElseThrow();
    }

    public static DataSetDocument whole() {
        return read(WHOLE).document().orElseThrow();
    }
}
