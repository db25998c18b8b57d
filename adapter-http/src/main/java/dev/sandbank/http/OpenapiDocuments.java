package dev.sandbank.http;

import dev.sandbank.http.bank.example.SeededExamples;
import dev.sandbank.http.contract.Contract;
import dev.sandbank.http.contract.ContractDocuments;
import java.util.Map;

/** The OpenAPI documents, for users without a running server. */
public final class OpenapiDocuments {

    private OpenapiDocuments() {}

    /**
     * Every document by file name, such as {@code accounts/sg.json}, and their index.
     *
     * @param publicUrl the address at which callers reach the server, without a slash at the end
     */
    public static Map<String, byte[]> of(String publicUrl) {
        return new ContractDocuments(Contract.load(), () -> publicUrl, new SeededExamples()).all();
    }
}
