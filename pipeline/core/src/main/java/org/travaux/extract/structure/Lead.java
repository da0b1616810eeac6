package org.travaux.extract.structure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number, letter or bullet printed before a paragraph's words: as printed with the space after
 * it, what it says without brackets and stops, and of what sort it is.
 */
record Lead(String printed, String mark, Sort sort) {

    enum Sort {
        /** 4. or 4) or 1.2. */
        NUMBER,
        /** (b), (iv), b), (3). */
        ITEM,
        BULLET
    }

    /**
     * A number needs its stop or bracket, but "3 Requests" is recognised by its verb, and "I." for
     * "1.", which recognition confuses. Years and decimals are none.
     */
    private static final Pattern NUMBER =
            Pattern.compile("(?<mark>\\d{1,3}(?:\\.\\d{1,2})*) ?[.)] ?(?=[^\\d\\s.,])");

    private static final Pattern BARE_NUMBER = Pattern.compile("(?<mark>\\d{1,3}) (?=\\p{Lu})");
    private static final Pattern LIKE_ONE = Pattern.compile("(?<mark>[Il1!])[.,] ?(?=\\p{Lu})");
    private static final Pattern ITEM =
            Pattern.compile(
                    "\\((?<mark>[a-z]{1,4}|[A-Z]|\\d{1,2})\\)[.,]? ?(?=\\S)"
                            + "|(?<mark2>[a-z]|[ivx]{2,4})[.)] (?=\\S)");
    private static final Pattern REFERENCE =
            Pattern.compile(
                    "(?:(?:and|or|of|to|above|below|in) (?:\\(|paragraph|the present|above|below)"
                            + "|(?:above|below)\\b|[,;.)]).*",
                    Pattern.DOTALL);
    private static final Pattern BULLET = Pattern.compile("[•·▪●○o–—*-] (?=\\S)|[•·▪●○](?=\\S)");

    private static final Pattern CONTESTED =
            Pattern.compile("\\[{1,2} ?(?=\\d{1,3} ?[.)]|\\((?:[a-z]{1,4}|\\d{1,2})\\))");
    private static final Pattern CLOSED = Pattern.compile("\\]{1,2} ?");

    /** The lead with which {@code text} begins, in negotiation brackets or not: "[3.] Decides". */
    static Optional<Lead> of(String text) {
        Matcher contested = CONTESTED.matcher(text);
        if (!contested.lookingAt()) {
            return plain(text);
        }
        String rest = text.substring(contested.end());
        return plain(rest)
                .map(
                        lead -> {
                            Matcher closed =
                                    CLOSED.matcher(rest)
                                            .region(lead.printed().length(), rest.length());
                            String printed =
                                    contested.group()
                                            + lead.printed()
                                            + (closed.lookingAt() ? closed.group() : "");
                            return new Lead(printed, lead.mark(), lead.sort());
                        });
    }

    private static Optional<Lead> plain(String text) {
        Matcher number = NUMBER.matcher(text);
        if (number.lookingAt()) {
            return Optional.of(new Lead(number.group(), number.group("mark"), Sort.NUMBER));
        }
        Matcher bare = BARE_NUMBER.matcher(text);
        if (bare.lookingAt() && Openings.opensOperative(text.substring(bare.end()))) {
            return Optional.of(new Lead(bare.group(), bare.group("mark"), Sort.NUMBER));
        }
        Matcher one = LIKE_ONE.matcher(text);
        if (one.lookingAt() && Openings.opensOperative(text.substring(one.end()))) {
            return Optional.of(new Lead(one.group(), "1", Sort.NUMBER));
        }
        return item(text);
    }

    private static Optional<Lead> item(String text) {
        Matcher item = ITEM.matcher(text);
        if (item.lookingAt() && !REFERENCE.matcher(text.substring(item.end())).matches()) {
            String mark = item.group().replaceAll("[^A-Za-z0-9]", "");
            return Optional.of(new Lead(item.group(), mark, Sort.ITEM));
        }
        Matcher bullet = BULLET.matcher(text);
        return bullet.lookingAt()
                ? Optional.of(new Lead(bullet.group(), "", Sort.BULLET))
                : Optional.empty();
    }

    boolean isNumber() {
        return sort == Sort.NUMBER;
    }

    /** The number's first figure: 4 for "4." and "4.1". */
    int number() {
        return Integer.parseInt(mark.replaceAll("\\..*", ""));
    }
}
