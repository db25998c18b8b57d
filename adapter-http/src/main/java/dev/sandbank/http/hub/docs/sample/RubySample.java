package dev.sandbank.http.hub.docs.sample;

import dev.sandbank.http.hub.docs.sample.SampleRequest.Header;
import java.util.Locale;

/** The call by the standard library of Ruby. */
final class RubySample {

    private static final Quotes QUOTES = Quotes.RUBY;

    private RubySample() {}

    static String of(SampleRequest request) {
        String method =
                request.method().substring(0, 1) + request.method().substring(1).toLowerCase(Locale.ROOT);
        StringBuilder sample = new StringBuilder("require \"net/http\"\n\nuri = URI(");
        sample.append(QUOTES.of(request.url()))
                .append(")\nrequest = Net::HTTP::")
                .append(method)
                .append(".new(uri)\n");
        for (Header header : request.headers()) {
            sample.append("request[")
                    .append(QUOTES.of(header.name()))
                    .append("] = ")
                    .append(SampleParts.value(header, QUOTES, "ENV.fetch(\"%s\")", " + "))
                    .append('\n');
        }
        String body = request.body();
        if (body != null) {
            sample.append("request.body =\n  ")
                    .append(String.join(" \\\n  ", QUOTES.lines(body)))
                    .append('\n');
        }
        return sample.append("""
                        response = Net::HTTP.start(uri.host, uri.port, use_ssl: uri.scheme == "https") do |http|
                          http.request(request)
                        end
                        puts "#{response.code} #{response.body}\"""").toString();
    }
}
