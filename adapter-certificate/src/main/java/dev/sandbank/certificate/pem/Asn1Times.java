package dev.sandbank.certificate.pem;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.bouncycastle.asn1.DERGeneralizedTime;
import org.bouncycastle.asn1.DERUTCTime;
import org.bouncycastle.asn1.x509.Time;

/** Instants in the form of certificates, in whole seconds. */
public final class Asn1Times {

    /** From this year on a time has four digits for its year (RFC 5280 section 4.1.2.5). */
    private static final int FIRST_LONG_YEAR = 2050;

    private static final DateTimeFormatter SHORT = formatter("yyMMddHHmmss'Z'");
    private static final DateTimeFormatter LONG = formatter("yyyyMMddHHmmss'Z'");
    private static final DateTimeFormatter READ = formatter("yyyyMMddHHmmss");
    private static final int READ_LENGTH = "yyyyMMddHHmmss".length();

    private Asn1Times() {}

    public static Time of(Instant instant) {
        LocalDateTime time = LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
        return time.getYear() < FIRST_LONG_YEAR
                ? new Time(new DERUTCTime(time.format(SHORT)))
                : new Time(new DERGeneralizedTime(time.format(LONG)));
    }

    public static Instant read(Time time) {
        return LocalDateTime.parse(time.getTime().substring(0, READ_LENGTH), READ)
                .toInstant(ZoneOffset.UTC);
    }

    private static DateTimeFormatter formatter(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
    }
}
