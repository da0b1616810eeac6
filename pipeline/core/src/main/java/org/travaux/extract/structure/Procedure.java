package org.travaux.extract.structure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Knows what a record tells in its own voice between the speeches: the opening and the end, votes,
 * who takes the Chair or a seat.
 */
final class Procedure {

    private static final String PERSON =
            "(?:Mr|Ms|Mrs|Miss|Dr|Sir|Dame|Lord|H\\.E|His Excellency|Her Excellency|The representatives?)\\.?"
                    + " [^:]{2,140}?";
    private static final Pattern TOLD =
            Pattern.compile(
                    "The meeting (?:rose|was (?:called|suspended|resumed|adjourned)|resumed)\\b.*"
                            + "|The (?:provisional )?agenda was adopted\\b.*"
                            + "|The (?:members|representatives) of the (?:[\\p{L} ]+ )?(?:Council|Assembly|Committee)?"
                            + " ?(?:observed|rose|stood)\\b.*|(?:Members|Representatives) of the [^:]{3,60} (?:observed|stood)\\b.*"
                            + "|The (?:General Assembly|Committee) (?:observed|rose)\\b.*"
                            + "|(?:A|The)(?: recorded| roll-call| separate)? vote was (?:then )?taken\\b.*"
                            + "|(?:A|The) vote (?:by|was).{0,10}(?:show|secret|ballot)\\b.*"
                            + "|None\\.?|It was so (?:decided|agreed)\\.?"
                            + "|At the invitation of the (?:President|Chair)\\b.*"
                            + "|The Council (?:then )?(?:proceeded|voted|observed|rose)\\b.*"
                            + "|(?:The )?(?:(?:oral |proposed )?amendment|(?:draft )?(?:resolution|decision|text)|motion)"
                            + "(?: [A-Z]/\\S+)?(?:, as [^.]{3,60},)? was (?:put|adopted|not adopted|rejected|carried)\\b.*"
                            + "|In the absence of the (?:President|Chair)\\b.* (?:took|in) the Chair\\.?"
                            + "|The (?:President|Chair(?:man|person|woman)?|Acting President) (?:returned to|resumed|took|in) the Chair\\.?"
                            + "|"
                            + PERSON
                            + " (?:was escorted|were escorted|was conducted|took (?:a|the|his|her|their)"
                            + " (?:seats?|places?|Chair)|in the Chair|withdrew)\\b.*"
                            + "|(?:A|The) (?:video|film)\\b.{0,60} was (?:shown|screened|played)\\b.*",
                    Pattern.DOTALL);
    private static final Pattern VOTE =
            Pattern.compile(
                    "(?:In ?favou?r|Against|Abstain(?:ing|ed)|Present and not voting)[ :].*",
                    Pattern.DOTALL);
    private static final Pattern MARKED =
            Pattern.compile("[\\[(*_]+ ?(?<told>.*?) ?[\\])*_]*", Pattern.DOTALL);
    private static final Pattern SUBSEQUENTLY =
            Pattern.compile("\\[(?:Subsequently|The delegation)\\b.*", Pattern.DOTALL);
    private static final Pattern CHAIR =
            Pattern.compile(
                    "(?:.* )?(?<who>(?:Mr|Ms|Mrs|Miss|Dr|Sir|Dame|Lord)\\.? [^,(]{2,60}?)(?: \\((?<state>[^()]+(?:\\([^()]+\\))?)\\))?"
                            + "(?:,? Vice-(?:President|Chair\\w*),?)? (?:took|in|resumed|returned to) the Chair\\.?");
    private static final Pattern BACK =
            Pattern.compile(
                    "The (?:President|Chair(?:man|person|woman)?) (?:returned to|resumed|took|in) the Chair\\.?");
    private static final int LONGEST = 400;

    /** A change in the Chair: its holder as printed and State, both empty if the first is back. */
    record Chair(String who, String state) {}

    private Procedure() {}

    static boolean isTold(String text) {
        Matcher marked = MARKED.matcher(text);
        String told = marked.matches() ? marked.group("told") : text;
        return text.length() <= LONGEST
                && (TOLD.matcher(told).matches() || SUBSEQUENTLY.matcher(text).matches());
    }

    /** "In favour:", with the States that voted so or before them. */
    static boolean isVote(String text) {
        return VOTE.matcher(text).matches()
                && (text.indexOf(':') > 0 && text.indexOf(':') < 25)
                && isList(text.substring(text.indexOf(':') + 1));
    }

    /** Whether it is a list of States rather than a sentence: few words to a comma. */
    static boolean isList(String text) {
        long commas = text.chars().filter(c -> c == ',' || c == ';').count();
        long words = text.isBlank() ? 0 : text.strip().split("\\s+").length;
        return words <= 10 + 5 * commas && !text.strip().matches("(?s).{60,}[a-z]\\. ?\\p{Lu}.*");
    }

    /** Who takes the Chair, where {@code text} says so. */
    static Optional<Chair> chair(String text) {
        if (BACK.matcher(text).matches()) {
            return Optional.of(new Chair("", ""));
        }
        Matcher chair = CHAIR.matcher(text);
        if (!chair.matches()) {
            return Optional.empty();
        }
        String state = chair.group("state");
        return Optional.of(new Chair(chair.group("who").strip(), state == null ? "" : state));
    }
}
