package org.travaux.extract.structure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.travaux.text.Speaker;

/**
 * The beginning of a turn in a verbatim record: "Mr. Rycroft (United Kingdom):", "The President
 * (spoke in Spanish):", "12. Mr. MALIK (Union of Soviet Socialist Republics) (translated from
 * Russian):".
 *
 * <p>Recognition errors are met half-way: a missing full stop or space, "M1." for "Mr.", a colon
 * before the affiliation, "(Spainj" for "(Spain)", a semicolon or nothing for the colon where an
 * affiliation stands. "Mr. President, let me say:" is no speaker, because of the comma; nor is "Mr.
 * President:", since nobody has that name; nor "The Secretary-General: a report", which goes on in
 * a small letter.
 */
record SpeakerLine(String lead, Speaker speaker) {

    static final String TITLE =
            "(?:M[rsI1l]{1,2}|Miss|Mme|Dr|Sir|Dame|Lord|Lady|Baron(?:ess)?|Count(?:ess)?|Archbishop|"
                    + "Bishop|Monsignor|Msgr|Cardinal|Sheikha?|Prince(?:ss)?|King|Queen|Judge|Father|"
                    + "Sister|Reverend|Rabbi|Imam|Crown Prince|General|Lieutenant General|Lieutenant-General|"
                    + "Major General|Major-General|Brigadier|Colonel|Commander|Captain|Major|Admiral|"
                    + "Marshal|Chief|Begum|Ato|Dato|Datuk|Tan Sri|Tun|Don|Emir|Professor|Prof|Ambassador)";

    private static final String OFFICE =
            "(?i:The (?:(?:Acting|Temporary|Provisional|Vice|Co)[ -])?(?:President|Chair(?:man|person|woman)?)"
                    + "|The (?:(?:Deputy|Assistant|Under|Acting) ?-? ?)?Secretary[- ]General"
                    + "|The (?:Deputy )?(?:High Commissioner|Observer|Executive Director|Special Representative)"
                    + "|The (?:Moderator|Rapporteur|Legal Counsel|Registrar|Secretary(?: of the"
                    + " (?:Council|Committee|Commission|Assembly))?))(?![\\p{L}-])";

    /** Ranks under which heads of State speak in the Assembly; such a line needs its State. */
    private static final String RANK =
            "(?:President|Prime Minister|Vice-President|Chancellor|Minister) ";

    private static final String NAME =
            "[\\p{L}'’][\\p{L}\\p{M}'’`.0-9-]*(?: (?:[\\p{Lu}'’][\\p{L}\\p{M}'’`.0-9-]*"
                    + "|d[aeo]s?|d[eu]|del|della|la|le|van|von|der|den|ter|bin|bint|ben|al|el|e|y|i|ou|zu))"
                    + "{0,7}";
    private static final String PERSON = "(?:M[rs]{1,2}|Miss|Sir|Dame)\\b";
    private static final String CLOSE = "(?:[)\\]}]|(?<=\\p{Ll})[jJ1|](?= ?[:;(]))";
    private static final String SPOKEN =
            "(?:sp[oe0]ke|interpretation|translated|translation|interpreted|original)";
    private static final Pattern START =
            Pattern.compile(
                    "(?:\\d{1,4}\\. ?)?(?<name>"
                            + OFFICE
                            + "|(?:H\\.E\\. |(?:His|Her) (?:(?:Royal|Serene) )?(?:Excellency|Majesty|Highness|Holiness) )?"
                            + TITLE
                            + "(?: ?[.,] ?| )"
                            + NAME
                            + "|(?<rank>"
                            + RANK
                            + NAME
                            + "))(?: ?: ?(?=\\())?"
                            + "(?: ?[(\\[{](?!"
                            + SPOKEN
                            + "|continued|via\\b|by\\b)(?<affiliation>[^()\\[\\]{}:]{2,70}?(?:\\([^()]{2,40}\\))?)"
                            + CLOSE
                            + ")?"
                            + "(?: ?[(\\[{]"
                            + SPOKEN
                            + " ?(?:in|from)?:? ?(?<language>[^()]{2,90})[)\\]}])?"
                            + "(?: ?\\((?:via|by) [^()]{2,60}\\))?"
                            + "(?<end> ?: ?| ?; ?+(?!"
                            + PERSON
                            + ")| (?=\\p{Lu})(?!"
                            + PERSON
                            + "))(?<next>.?)",
                    Pattern.DOTALL);
    private static final Pattern REPORTED =
            Pattern.compile(
                    "(?<name>"
                            + OFFICE
                            + "|"
                            + TITLE
                            + "(?: ?[.,] ?| )"
                            + NAME
                            + ")(?: \\((?<affiliation>[^()]{2,70}(?:\\([^()]{2,40}\\))?)\\))?(?<rest>,? \\p{Ll}.*)",
                    Pattern.DOTALL);
    private static final Pattern SAYS =
            Pattern.compile(
                    "(?:, [^,]{3,160}(?:\\([^)]*\\))?,(?: [^,]{3,120},)?)? (?:said|says|spoke|read|drew|took|put|gave|made|sa[iw]d|thought|felt|\\p{L}+ed)\\b.*",
                    Pattern.DOTALL);
    private static final Pattern NO_NAME =
            Pattern.compile(
                    TITLE
                            + "(?: ?[.,] ?| )(?i:(?:Vice-|Acting )?President|Chair(?:man|person|woman)?|Speaker|"
                            + "Secretary(?:[- ]General)?|Minister|Prime Minister|Moderator|Ambassador)\\b.*");
    private static final Pattern NO_STATE = Pattern.compile(".*\\d.*|.*\\b(?:voiceover|sic)\\b.*");
    private static final Pattern LANGUAGE =
            Pattern.compile(
                    "\\((?:(?:spoke|continued)(?: (?:speaking|again))?|speaking|interpretation|translated) ?(?:in|from)"
                            + " ?(?<language>\\p{Lu}\\p{L}+)(?:[;,][^()]{2,80})?\\)[.:]? ?");

    /** The speaker with whom {@code text} begins. */
    static Optional<SpeakerLine> of(String text) {
        if (text.isEmpty() || !(Character.isUpperCase(text.charAt(0)) || isDigit(text.charAt(0)))) {
            return Optional.empty();
        }
        Matcher start = START.matcher(text);
        if (!start.lookingAt() || NO_NAME.matcher(start.group("name")).matches()) {
            return Optional.empty();
        }
        String affiliation = orEmpty(start.group("affiliation"));
        String language = orEmpty(start.group("language")).replaceAll("[;,].*", "");
        if (NO_STATE.matcher(affiliation).matches() || !isOpen(start, affiliation, language)) {
            return Optional.empty();
        }
        Speaker speaker = new Speaker(start.group("name").strip(), affiliation, language);
        return Optional.of(new SpeakerLine(text.substring(0, start.end("end")), speaker));
    }

    /**
     * Whether what stands after the name opens a speech. "Mr. Fedotov; Ms. Bangura" is a list of
     * names: a semicolon or nothing needs an affiliation, and no further title behind it.
     */
    private static boolean isOpen(Matcher start, String affiliation, String language) {
        boolean colon = start.group("end").contains(":");
        boolean ranked = !orEmpty(start.group("rank")).isEmpty();
        if (affiliation.isEmpty() && (!colon || ranked)) {
            return false;
        }
        String next = start.group("next");
        boolean small = !next.isEmpty() && Character.isLowerCase(next.charAt(0));
        return !affiliation.isEmpty() || !language.isEmpty() || !small;
    }

    /**
     * The speaker of a paragraph of a summary record, "Ms. Doe (Ruritania) said that…": the
     * paragraph is his or her speech, the name is part of its sentence.
     */
    static Optional<Speaker> reported(String text) {
        Matcher reported = REPORTED.matcher(text);
        if (!reported.matches() || NO_NAME.matcher(reported.group("name")).matches()) {
            return Optional.empty();
        }
        String affiliation = orEmpty(reported.group("affiliation"));
        boolean says = SAYS.matcher(reported.group("rest")).matches();
        if (NO_STATE.matcher(affiliation).matches() || (affiliation.isEmpty() && !says)) {
            return Optional.empty();
        }
        return Optional.of(new Speaker(reported.group("name").strip(), affiliation, ""));
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

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    @SuppressWarnings("NullAway") // A group that took no part in a match is null.
    private static String orEmpty(String group) {
        return group == null ? "" : group.strip();
    }
}
