package org.travaux.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decides whether a hyphen at the end of a line belongs to the word.
 *
 * <p>In this order: a soft hyphen never does; before a capital or beside a figure it does
 * ("Secretary-/General", "mid-/2015"); where the document has only one of the two forms elsewhere,
 * that form ("traf-/ficking" beside "trafficking", "gender-/based" beside "gender-based"); it does
 * after a first part and before a last part that English usage hyphenates ("counter-/terrorism",
 * "conflict-/related"); else it goes. A word hanging on to a compound ("troop- and
 * police-contributing") keeps its hyphen and its space.
 */
final class Hyphens {

    private static final Set<String> FIRST_PARTS =
            Set.of(
                    "counter",
                    "non",
                    "self",
                    "anti",
                    "vice",
                    "half",
                    "well",
                    "cross",
                    "high",
                    "low",
                    "long",
                    "post",
                    "quasi",
                    "two",
                    "three",
                    "four",
                    "five",
                    "twenty",
                    "thirty",
                    "forty",
                    "fifty",
                    "early",
                    "fact",
                    "decision",
                    "gender",
                    "socio",
                    "third");
    private static final Set<String> LAST_PARTS =
            Set.of(
                    "based",
                    "related",
                    "sensitive",
                    "specific",
                    "level",
                    "term",
                    "led",
                    "making",
                    "oriented",
                    "driven",
                    "affected",
                    "contributing",
                    "responsive",
                    "terrorism",
                    "refoulement",
                    "up",
                    "year");

    /** "counterparts", and not what counters a part. */
    private static final Set<String> NEVER_APART = Set.of("part", "parts");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:-[\\p{L}\\p{M}]+)*");
    private static final Pattern BEFORE = Pattern.compile("([\\p{L}\\p{M}\\p{Nd}]+)[-\u00AD]$");
    private static final Pattern AFTER = Pattern.compile("^([\\p{L}\\p{M}]+)");
    private static final Set<String> SUSPENDED = Set.of("and", "or", "to", "nor", "as");

    private final Set<String> words = new HashSet<>();

    /** Learns the words of a document from its lines, but not those that a line's end cuts. */
    Hyphens(List<Line> lines) {
        for (Line line : lines) {
            Matcher word = WORD.matcher(line.text());
            while (word.find()) {
                boolean cut = word.end() < line.text().length() && cutAt(line.text(), word.end());
                if (!cut) {
                    words.add(word.group().toLowerCase(Locale.ROOT));
                }
            }
        }
    }

    private static boolean cutAt(String line, int end) {
        char mark = line.charAt(end);
        return end + 1 == line.length() && (mark == '-' || mark == Characters.SOFT_HYPHEN);
    }

    /** Appends the line {@code next} to {@code text}, which ends with the line {@code last}. */
    void append(StringBuilder text, String last, String next) {
        Matcher before = BEFORE.matcher(last);
        Matcher after = AFTER.matcher(next);
        if (!before.find() || !after.find() || SUSPENDED.contains(after.group(1))) {
            text.append(' ');
        } else if (last.charAt(last.length() - 1) == Characters.SOFT_HYPHEN
                || !keeps(before.group(1), after.group(1))) {
            text.setLength(text.length() - 1);
        }
        text.append(next);
    }

    private boolean keeps(String first, String second) {
        if (Character.isUpperCase(second.charAt(0)) || !Character.isLetter(first.charAt(0))) {
            return true;
        }
        String a = first.toLowerCase(Locale.ROOT);
        String b = second.toLowerCase(Locale.ROOT);
        boolean joined = words.contains(a + b);
        boolean hyphenated = words.contains(a + "-" + b);
        if (joined != hyphenated) {
            return hyphenated;
        }
        return !NEVER_APART.contains(b) && (FIRST_PARTS.contains(a) || LAST_PARTS.contains(b));
    }
}
