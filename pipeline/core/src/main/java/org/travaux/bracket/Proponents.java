package org.travaux.bracket;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds who asks for words: "[US, UK: …]", "[EU: add …]", "[Proposal by Mexico: …]", "[…]
 * (Mexico)".
 *
 * <p>Names are those of a list; nothing else before a colon is taken for one ("[Decides: …]").
 */
final class Proponents {

    /** What was found, and where the words of the option begin. */
    record Lead(Attribution attribution, int length) {}

    private static final String NAME =
            "(?:the )?(?:"
                    + Resources.lines("proponents.txt").stream()
                            .sorted(Comparator.comparing(String::length).reversed())
                            .map(name -> Pattern.quote(name).replace("'", "\\E['’]\\Q"))
                            .collect(Collectors.joining("|"))
                    + ")(?![\\p{L}\\p{N}])";
    private static final String NAMES =
            NAME + "(?:(?: ?[,/;&+] ?(?:and )?| and | with | supported by )" + NAME + ")*";
    private static final String WISH =
            "(?i:add|insert|delete|remove|retain|keep|replace(?: with| by)?|reserves?|alt)\\b\\.?";
    private static final Pattern BEFORE =
            Pattern.compile(
                    "\\s*(?i:(?:proposal|proposed|suggestion|amendment|supported) (?:by|from|of) |per )?"
                            + "(?<who>"
                            + NAMES
                            + ")(?i: (?:proposal|alternative|text|alt\\.?|proposes|suggests))?\\s*[:–—]"
                            + "\\s*(?:(?<wish>"
                            + WISH
                            + ") ?:?\\s*)?");
    private static final Pattern WISH_ALONE =
            Pattern.compile(
                    "\\s*(?<who>"
                            + NAMES
                            + ") (?:(?i:to|wants to|proposes to|asks to) )?(?<wish>(?i:delet(?:e|es|ion)"
                            + "|remov(?:e|es|al)|retain|keep|reserv(?:e|es|ation)|supports?|opposes?))"
                            + "(?: (?i:position|on .{0,60}))?\\s*",
                    Pattern.DOTALL);
    private static final Pattern AFTER =
            Pattern.compile("\\s?\\((?:(?i:proposal|proposed) by )?(?<who>" + NAMES + ")\\)");

    private Proponents() {}

    /** Who stands before the words of an option, given what is inside its brackets. */
    static Optional<Lead> before(String inside) {
        Matcher lead = BEFORE.matcher(inside);
        if (lead.lookingAt()) {
            Optional<String> wish = Optional.ofNullable(lead.group("wish"));
            return Optional.of(new Lead(attribution(lead.group("who"), wish), lead.end()));
        }
        Matcher alone = WISH_ALONE.matcher(inside);
        return alone.matches()
                ? Optional.of(
                        new Lead(
                                attribution(alone.group("who"), Optional.of(alone.group("wish"))),
                                inside.length()))
                : Optional.empty();
    }

    /** Who stands in parentheses after the bracket that closes before {@code at}. */
    static Optional<Lead> after(String text, int at) {
        Matcher name = AFTER.matcher(text).region(at, text.length());
        return name.lookingAt()
                ? Optional.of(
                        new Lead(attribution(name.group("who"), Optional.empty()), name.end() - at))
                : Optional.empty();
    }

    private static Attribution attribution(String who, Optional<String> wish) {
        return new Attribution(
                who.replaceAll("\\s+", " "),
                wish.map(w -> w.toLowerCase(Locale.ROOT).replace(".", "")).orElse(""));
    }
}
