package org.travaux.extract.structure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number, letter or bullet printed before a paragraph's words: as printed with the space after
 * it, what it says without brackets and stops ({@code 4bis} of "[OP 4 bis.]"), and of what sort it
 * is.
 *
 * <p>Brackets of a negotiation before it, "[3. Decides", "[[(a)", are printed with it.
 */
record Lead(String printed, String mark, Sort sort) {

    enum Sort {
        /** 4. or 4) or 1.2. or 4 bis. */
        NUMBER,
        /** OP4 or [OP 4 bis], as drafts have it. */
        OPERATIVE,
        /** PP4 or PP4 bis. */
        PREAMBULAR,
        /** (b), (iv), b), (3). */
        ITEM,
        BULLET
    }

    private static final String OPEN = "(?:\\[(?:\\p{Lu}[^\\[\\]:.;\\d]{0,40}: )? ?){0,6}";
    private static final String SUFFIX = "(?:bis|ter|quater|quinquies|alt(?: ?\\d)?)";
    private static final Pattern MARKED =
            Pattern.compile(
                    OPEN
                            + "(?<part>OP|PP) ?\\.? ?(?<mark>\\d{1,3})(?: ?\\.? ?(?<suffix>"
                            + SUFFIX
                            + ")\\b)?\\]? ?(?:\\((?:new|alt|bis|ter|merged|old [^)]{1,20})\\))?"
                            + "[.):]? *\\]?[.:]? *(?=\\S)");

    /**
     * A number needs its stop or bracket, but "3 Requests" is recognised by its verb, and "I." for
     * "1.", which recognition confuses. Years and decimals are none.
     */
    private static final Pattern NUMBER =
            Pattern.compile(
                    OPEN
                            + "(?<mark>\\d{1,3}(?:\\.\\d{1,2})*) ?(?:\\.? ?(?<suffix>"
                            + SUFFIX
                            + ")\\b[.)]?\\]?[.)]? ?(?=[\\p{Lu}\\[(])"
                            + "|[.)]\\]? ?(?:[–-] ?)?(?=[^\\d\\s.,]))");

    private static final Pattern BARE_NUMBER =
            Pattern.compile(OPEN + "(?<mark>\\d{1,3})\\]? (?=[\\p{Lu}\\[])");
    private static final Pattern LIKE_ONE =
            Pattern.compile(OPEN + "(?<mark>[Il1!])[.,] ?(?=\\p{Lu})");
    private static final Pattern ITEM =
            Pattern.compile(
                    OPEN
                            + "(?:\\((?<mark>[a-z]{1,4}|[A-Z]|\\d{1,2})(?: ?(?<suffix>bis|ter))?\\)"
                            + "\\]?[.,]? ?(?=\\S)"
                            + "|(?<mark2>[a-z]|[ivx]{2,4})[.)] (?=\\S)|(?<mark3>[A-Z])[.)]"
                            + " (?=\\p{Ll}))");
    private static final Pattern REFERENCE =
            Pattern.compile(
                    "(?:(?:and|or|of|to|above|below|in) (?:\\(|paragraph|the present|above|below)"
                            + "|(?:above|below)\\b|[,;.)]).*",
                    Pattern.DOTALL);
    private static final Pattern BULLET =
            Pattern.compile(OPEN + "(?:[•·▪●○o–—*-] (?=\\S)|[•·▪●○](?=\\S))");

    /** The lead with which {@code text} begins. */
    static Optional<Lead> of(String text) {
        Matcher marked = MARKED.matcher(text);
        if (marked.lookingAt()) {
            Sort sort = marked.group("part").equals("OP") ? Sort.OPERATIVE : Sort.PREAMBULAR;
            return Optional.of(new Lead(marked.group(), suffixed(marked), sort));
        }
        Matcher number = NUMBER.matcher(text);
        if (number.lookingAt()) {
            return Optional.of(new Lead(number.group(), suffixed(number), Sort.NUMBER));
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
            return Optional.of(new Lead(item.group(), suffixed(item), Sort.ITEM));
        }
        Matcher bullet = BULLET.matcher(text);
        return bullet.lookingAt()
                ? Optional.of(new Lead(bullet.group(), "", Sort.BULLET))
                : Optional.empty();
    }

    /** The mark with its "bis": whichever of the pattern's groups have taken part. */
    private static String suffixed(Matcher lead) {
        StringBuilder mark = new StringBuilder();
        for (String group : new String[] {"mark", "mark2", "mark3", "suffix"}) {
            if (lead.pattern().pattern().contains("<" + group + ">") && lead.start(group) >= 0) {
                mark.append(lead.group(group).replace(" ", ""));
            }
        }
        return mark.toString();
    }

    /** Whether it is the number of an operative paragraph, or can be. */
    boolean isNumber() {
        return sort == Sort.NUMBER || sort == Sort.OPERATIVE;
    }

    /** The number's first figure: 4 for "4.", "4.1" and "4 bis". */
    int number() {
        return Integer.parseInt(mark.replaceAll("\\D.*", ""));
    }

    /** What follows it in {@code text}. */
    String wordsOf(String text) {
        return text.substring(printed.length());
    }
}
