package dev.sandbank.http.call;

/**
 * What a step found in a call. It is kept for the developer of the application, so it holds no value that the caller
 * sent, only names that the contract knows, lengths and hashes.
 *
 * @param expected what the step needs; empty if it needs nothing
 * @param came what the call had
 */
public record Evidence(String expected, String came) {

    /** Nothing to tell. */
    public static final Evidence NONE = new Evidence("", "");
}
