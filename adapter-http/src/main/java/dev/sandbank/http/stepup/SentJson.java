package dev.sandbank.http.stepup;

/** A one-time code that was sent. */
record SentJson(String controlFlowId, String status) {

    static SentJson of(String controlFlowId) {
        return new SentJson(controlFlowId, "generated");
    }
}
