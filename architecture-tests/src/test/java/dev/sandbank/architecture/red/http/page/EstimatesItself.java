package dev.sandbank.architecture.red.http.page;

import com.nulabinc.zxcvbn.Zxcvbn;
import dev.sandbank.architecture.red.credential.HashesAnything;

/** A page that estimates passwords, and that uses another adapter to hash them. */
final class EstimatesItself {

    boolean estimate(HashesAnything adapter, Zxcvbn estimator) {
        return adapter.hashCode() == estimator.hashCode();
    }
}
