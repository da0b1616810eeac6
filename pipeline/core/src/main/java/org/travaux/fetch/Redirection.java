package org.travaux.fetch;

import java.net.URI;
import java.util.Locale;

/** Where a redirection leads, if we go there. */
final class Redirection {

    private Redirection() {}

    /** Never from https to http, nor to anything that is neither. */
    static URI next(URI from, String location) throws FetchFailure {
        URI to;
        try {
            to = from.resolve(location.replace(" ", "%20"));
        } catch (IllegalArgumentException e) {
            throw FetchFailure.lasting("redirected to what is no address");
        }
        String scheme = String.valueOf(to.getScheme()).toLowerCase(Locale.ROOT);
        boolean safe =
                scheme.equals("https")
                        || (scheme.equals("http") && "http".equalsIgnoreCase(from.getScheme()));
        if (!safe || to.getHost() == null) {
            throw FetchFailure.lasting("redirected to " + to + ", which is not safe");
        }
        return to;
    }
}
