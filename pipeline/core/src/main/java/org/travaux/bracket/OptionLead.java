package org.travaux.bracket;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of an option before its words, "Option 1:", "Alt. B", "OP4 Alt.": how long it is, the
 * option's number, and the paragraph it is an alternative to (empty for a numbered option).
 */
record OptionLead(int printed, int number, String base) {

    private static final Pattern NUMBERED =
            Pattern.compile(
                    "(?i:option|alternative|alternate|alt\\.?|version|variant)[ \u00a0]*(?:no\\. ?)?"
                            + "(?<number>\\d{1,2}|[A-H]|[IV]{1,3})(?![\\p{L}\\p{N}])"
                            + "(?:\\s*[.:)–—-]+\\s*|\\s*(?:\\([^()]{1,60}\\)\\s*:?\\s*)?(?=\\p{Lu}|\\[|$))",
                    Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern OF_PARAGRAPH =
            Pattern.compile(
                    "(?<base>(?:OP|PP)? ?\\d{1,3})\\.? ?(?:bis|ter)?\\.? ?(?i:alt(?:ernative|\\.)?)"
                            + " ?(?<number>\\d{1,2})?(?![\\p{L}\\p{N}])\\s*[.:)–—-]*\\s*(?=\\p{Lu}|\\[|$)"
                            + "|(?i:alt(?:ernative|\\.)?) (?<base2>(?:OP|PP) ?\\d{1,3})\\s*[.:)–—-]*\\s*(?=\\p{Lu}|\\[|$)"
                            + "|Alt(?:ernative|\\.)?\\s*:\\s*");
    private static final int LONGEST = 100;

    /** The lead with which {@code words} begin. */
    static Optional<OptionLead> of(String words) {
        String head = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
        Matcher alternative = OF_PARAGRAPH.matcher(head);
        if (alternative.lookingAt()) {
            String base = alternative.group("base");
            String other = alternative.group("base2");
            String number = alternative.group("number");
            return Optional.of(
                    new OptionLead(
                            alternative.end(),
                            number == null ? 0 : Integer.parseInt(number),
                            base != null ? base : other != null ? other : "before"));
        }
        Matcher numbered = NUMBERED.matcher(head);
        return numbered.lookingAt()
                ? Optional.of(new OptionLead(numbered.end(), number(numbered.group("number")), ""))
                : Optional.empty();
    }

    private static int number(String printed) {
        if (Character.isDigit(printed.charAt(0))) {
            return Integer.parseInt(printed);
        }
        return switch (printed.toUpperCase(Locale.ROOT)) {
            case "I" -> 1;
            case "II" -> 2;
            case "III" -> 3;
            case "IV" -> 4;
            case "V" -> 5;
            case "VI" -> 6;
            default -> Character.toUpperCase(printed.charAt(0)) - 'A' + 1;
        };
    }
}
