package org.travaux.extract.structure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the paragraphs of United Nations documents begin: numbers and letters, speakers, and the
 * words that open a resolution's paragraphs.
 */
public final class Openings {

    private static final Pattern MASTHEAD =
            Pattern.compile(
                    "(?:Adopted by the .* \\d{4}|Distr\\.:? .*|(?i:resolution) \\d+ \\(\\d{4}\\)|United"
                            + " Nations.{0,30}|(?:Security Council|General Assembly)|[ASE]/[A-Z0-9]\\S*)");
    private static final String BODY =
            "The (?:Security Council|General Assembly|Economic and Social Council|Human Rights"
                    + " Council|Commission on (?:the Status of Women|Human Rights))";
    private static final Pattern COUNCIL =
            Pattern.compile(BODY + " ?[,:;.]?", Pattern.CASE_INSENSITIVE);
    private static final Pattern COUNCIL_RUNNING_ON =
            Pattern.compile("(" + BODY + " ?[,:]) (?=\\p{Lu})(.*)", Pattern.DOTALL);

    private static final Pattern BARE_LEAD =
            Pattern.compile("\\d{1,3}\\.|\\((?:[a-z]{1,4}|[A-Z]|\\d{1,2})\\)|[•·▪–—-]");
    private static final Pattern NUMBER =
            Pattern.compile("(?:\\d{1,3} ?[.)](?:\\d{1,2}\\.?)*|[Il]\\.) ?(?=[\\p{L}\"“(\\[])");
    private static final Pattern ITEM =
            Pattern.compile(
                    "\\((?:[a-z]{1,4}|[A-Z]|\\d{1,2})\\) ?\\S|[a-z]\\) \\S|[•·▪] ?\\S|[–—-] \\S");
    private static final Pattern GOING_ON =
            Pattern.compile("\\((?:[a-z]{1,4}|\\d{1,2})\\),? (?:and|or|of|to|above|below|in)\\b.*");
    private static final Pattern REFERS =
            Pattern.compile(
                    ".*\\b(?i:paragraphs?|articles?|resolutions?|rules?|chapters?|sections?|annex|items?|and|or|to|in|of|by|on|until|from|than|No\\.?)");

    private static final Pattern OPERATIVE =
            Pattern.compile(
                    Words.operativeOpening() + "\\b(?! of the Security Council)", Pattern.DOTALL);
    private static final Pattern PREAMBULAR = Pattern.compile(Words.preambularOpening() + "\\b");

    private static final int NEAR = 40;

    private static final Pattern SMALL_SECOND_WORD =
            Pattern.compile("\\p{L}[\\p{L}-]*(?::| [\\p{Ll}\\d])");

    /** Brackets of negotiators and the name of an option, which stand before the opening word. */
    private static final Pattern CONTESTED =
            Pattern.compile(
                    "[\\[ ]*(?:(?i:option|alternative|alt\\.?) ?(?:\\d{1,2}|[A-H]) ?[.:)–—-] ?"
                            + "|(?:OP|PP) ?\\d{1,3}\\.? ?(?i:alt)\\.? ?\\d?[.:]? ?)?[\\[ ]*");

    private Openings() {}

    /** "The Security Council," on a line of its own. */
    public static boolean isCouncil(String line) {
        return line.length() < 60 && COUNCIL.matcher(line).matches();
    }

    /** A line of the masthead, behind which another begins however long it is. */
    public static boolean isMasthead(String line) {
        return line.length() < 100 && MASTHEAD.matcher(line).matches();
    }

    /** Whether it begins with "The Security Council,", whatever follows. */
    public static boolean beginsAtCouncil(String line) {
        return isCouncil(line) || COUNCIL_RUNNING_ON.matcher(line).matches();
    }

    /** "The Security Council, Recalling …": the first group is the body, the second the rest. */
    static Matcher councilRunningOn(String text) {
        return COUNCIL_RUNNING_ON.matcher(text);
    }

    /** A number or letter whose words stand elsewhere, as in the cells of a table. */
    public static boolean isBareLead(String line) {
        return line.length() < 8 && BARE_LEAD.matcher(line).matches();
    }

    /** Whether a line begins as a paragraph of its own does: number, letter, bullet, speaker. */
    public static boolean startsNew(String line) {
        return NUMBER.matcher(line).lookingAt()
                || ITEM.matcher(line).lookingAt()
                || SpeakerLine.of(line).isPresent();
    }

    /**
     * Whether a line that begins with a number or letter can nevertheless belong to the sentence
     * before it: "… paragraph / 4. above", "… subparagraphs / (a) and (b)".
     */
    public static boolean mayGoOn(String before, String after) {
        return GOING_ON.matcher(after).matches()
                || (NUMBER.matcher(after).lookingAt() && REFERS.matcher(before).matches());
    }

    /** Whether it begins as a preambular or an operative paragraph does. */
    public static boolean opensClause(String line) {
        return opensPreamble(line) || opensOperative(line);
    }

    /** Whether the word after the opening is a small one: "Monitoring Group" opens no clause. */
    public static boolean isWholeClause(String text) {
        return SMALL_SECOND_WORD.matcher(uncontested(text)).lookingAt();
    }

    static boolean opensClauseAfterLead(String text) {
        int lead = Lead.of(text).map(found -> found.printed().length()).orElse(0);
        return lead > 0 || opensClause(text);
    }

    static boolean opensPreamble(String line) {
        return PREAMBULAR.matcher(uncontested(line)).lookingAt();
    }

    static boolean opensOperative(String line) {
        return OPERATIVE.matcher(uncontested(line)).lookingAt();
    }

    /**
     * The line as if its first words were not contested: "[Decides] [Calls upon]" opens a clause.
     */
    private static String uncontested(String line) {
        Matcher contested = CONTESTED.matcher(line);
        int begin = contested.lookingAt() ? contested.end() : 0;
        String rest = line.substring(begin);
        int bracket = rest.indexOf(']');
        return bracket >= 0 && bracket < NEAR
                ? rest.substring(0, bracket)
                        + rest.substring(bracket + 1).replaceFirst("^ ?\\[", " ")
                : rest;
    }
}
