package org.travaux.extract.structure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.travaux.text.Speaker;

/**
 * The beginning of a turn in a verbatim record: "Mr. Rycroft (United Kingdom):", "The President
 * (spoke in Spanish):", "Ms. Murabit:".
 *
 * <p>Recognition errors are met half-way: a missing full stop or space, "M1." for "Mr.", a colon
 * before the affiliation, a semicolon or nothing for the colon where an affiliation stands. "Mr.
 * President, let me say:" is no speaker, because of the comma.
 */
record SpeakerLine(String lead, Speaker speaker) {

    private static final String OFFICE =
            "The (?:(?:Acting|Temporary) )?(?:President|Chair(?:man|person|woman)?)"
                    + "|The (?:(?:Deputy|Assistant|Under) ?-? ?)?Secretary[- ]General"
                    + "|The (?:High Commissioner|Observer|Executive Director|Special Representative)";
    private static final String TITLE =
            "(?:M[rsI1l]{1,2}|Miss|Dr|Sir|Dame|Lord|Lady|Baroness|Archbishop|Bishop|Monsignor|Msgr|"
                    + "Cardinal|Sheikha?|Prince(?:ss)?|King|Queen|Judge|Father|Sister|Reverend|Crown"
                    + " Prince)";
    private static final String NAME =
            "[\\p{L}'’][\\p{L}\\p{M}'’`.0-9-]*(?: (?:[\\p{Lu}'’][\\p{L}\\p{M}'’`.0-9-]*"
                    + "|d[aeo]s?|d[eu]|del|della|la|le|van|von|der|den|ter|bin|bint|ben|al|el|e|y|i|ou|zu))"
                    + "{0,7}";
    private static final Pattern START =
            Pattern.compile(
                    "(?<name>"
                            + OFFICE
                            + "|"
                            + TITLE
                            + "(?: ?[.,] ?| )"
                            + NAME
                            + ")(?: ?: ?(?=\\())?"
                            + "(?: ?\\((?!spoke|interpretation)(?<affiliation>[^()]{2,70})\\))?"
                            + "(?: ?\\((?:spoke|interpretation)(?: in| from)? (?<language>[^()]{2,60})\\))?"
                            + "(?: ?(?<colon>[:;]) ?| (?=\\p{Lu}))");
    private static final Pattern NO_STATE = Pattern.compile(".*\\d.*");
    private static final Pattern LANGUAGE =
            Pattern.compile("\\((?:spoke|continued) in (?<language>\\p{Lu}\\p{L}+)\\)[.:]? ?");

    /** The speaker with whom {@code text} begins. */
    static Optional<SpeakerLine> of(String text) {
        if (text.isEmpty() || !Character.isUpperCase(text.charAt(0))) {
            return Optional.empty();
        }
        Matcher start = START.matcher(text);
        if (!start.lookingAt()) {
            return Optional.empty();
        }
        String affiliation = orEmpty(start.group("affiliation"));
        // "Mr. Fedotov; Ms. Bangura" is a list of names: a semicolon needs an affiliation.
        boolean colon = orEmpty(start.group("colon")).equals(":");
        if ((!colon && affiliation.isEmpty()) || NO_STATE.matcher(affiliation).matches()) {
            return Optional.empty();
        }
        String language = orEmpty(start.group("language")).replaceAll("[;,].*", "");
        Speaker speaker = new Speaker(start.group("name").strip(), affiliation, language);
        return Optional.of(new SpeakerLine(start.group(), speaker));
    }

    /** "(spoke in English)" before a paragraph in the midst of a speech. */
    static Optional<SpeakerLine> changeOfLanguage(String text, Speaker speaker) {
        Matcher change = LANGUAGE.matcher(text);
        if (!change.lookingAt()) {
            return Optional.empty();
        }
        Speaker now = new Speaker(speaker.name(), speaker.affiliation(), change.group("language"));
        return Optional.of(new SpeakerLine(change.group(), now));
    }

    @SuppressWarnings("NullAway") // A group that took no part in a match is null.
    private static String orEmpty(String group) {
        return group == null ? "" : group.strip();
    }
}
