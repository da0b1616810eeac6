package org.travaux.text;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Brings British and American spellings of a word to one form.
 *
 * <p>The form is for comparison, not for reading ("promise" becomes "promize"). A rule stands here
 * only if it maps no two different words to one: {@code -our} is rewritten in listed words, since
 * "four" is not "for", and {@code -lled} in listed words, since "filled" is not "filed".
 */
public final class Spelling {

    private record Rule(Pattern pattern, String replacement) {}

    private static final List<Rule> RULES =
            List.of(
                    rule("(?<=[a-z]{2})is(e|ed|er|ers|es|ing|able|ation|ations)$", "iz$1"),
                    rule("(?<=[a-z]{2})ys(e|ed|er|ers|es|ing)$", "yz$1"),
                    rule(
                            "(arm|behavi|cand|clam|col|demean|endeav|fav|ferv|glam|harb|hon|hum|lab"
                                    + "|neighb|od|parl|ranc|rig|rum|savi|splend|tum|val|vap|vig)our",
                            "$1or"),
                    rule("(cent|fib|calib|lit|lust|meag|met|somb|spect|theat)re(s?)$", "$1er$2"),
                    rule("centred$", "centered"),
                    rule("(def|off|pret)ence(s?)$", "$1ense$2"),
                    rule("^(un)?licenc", "$1licens"),
                    rule("^practiz(e|es|ed|ing)$", "practic$1"),
                    rule(
                            "(cancel|channel|counsel|dial|equal|fuel|initial|label|level|marshal"
                                    + "|model|quarrel|rival|signal|total|travel|tunnel)l"
                                    + "(ed|ing|er|ers|or|ors|ation)$",
                            "$1$2"),
                    rule("^(enrol|fulfil|instal|appal|distil|instil)l?(s|ment|ments)?$", "$1$2"),
                    rule("^(skil|wil)l?ful(ly|ness)?$", "$1ful$2"),
                    rule("(program)me(s?)$", "$1$2"),
                    rule("(anal|catal|dial|monol)ogue(s?)$", "$1og$2"),
                    rule("(abridg|acknowledg|judg)ement", "$1ment"),
                    rule("^ageing$", "aging"),
                    rule("^grey", "gray"),
                    rule("^plough", "plow"),
                    rule("^sceptic", "skeptic"),
                    rule("^(an|gyn|h|p|orthop|encyclop)ae", "$1e"),
                    rule("^foet", "fet"),
                    rule("^manoeuv(re|er)", "maneuver"));

    private static Rule rule(String pattern, String replacement) {
        return new Rule(Pattern.compile(pattern), replacement);
    }

    /** Finds what some rule may apply to: most words no rule applies to, and they are many. */
    private static final Pattern ANY =
            Pattern.compile(
                    RULES.stream()
                            .map(rule -> "(?:" + rule.pattern().pattern() + ")")
                            .collect(Collectors.joining("|")));

    private Spelling() {}

    /** The form that both spellings of {@code word}, in small letters, share. */
    public static String american(String word) {
        if (!ANY.matcher(word).find()) {
            return word;
        }
        String form = word;
        for (Rule rule : RULES) {
            form = rule.pattern().matcher(form).replaceFirst(rule.replacement());
        }
        return form;
    }

    /** {@code word} in small letters, with straight apostrophes and simple hyphens. */
    public static String plain(String word) {
        return word.toLowerCase(Locale.ROOT)
                .replace('\u2019', '\'')
                .replace('\u2013', '-')
                .replace('\u2011', '-');
    }

    /** {@link #plain} and {@link #american}: what two words are compared by. */
    public static String fold(String word) {
        return american(plain(word));
    }
}
