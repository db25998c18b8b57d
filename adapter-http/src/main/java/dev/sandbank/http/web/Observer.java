package dev.sandbank.http.web;

import dev.sandbank.application.space.CallLog;

/** Sees every answered call and page: counts it and writes it to the call log. */
public final class Observer {

    private final Metrics metrics;
    private final CallLog callLog;

    public Observer(Metrics metrics, CallLog callLog) {
        this.metrics = metrics;
        this.callLog = callLog;
    }

    /** To be called before the answer is sent, so that a call is in the log before its caller has the answer. */
    public void answered(CallLog.Call call) {
        metrics.count(
                call.operation(), call.market(), call.status(), call.latency().toNanos());
        callLog.record(call);
    }
}
