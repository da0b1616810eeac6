package org.travaux.bracket;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.travaux.text.Span;

/**
 * What stands within a bracket: the option's words, behind who asks for it and behind its number;
 * or a note.
 *
 * <p>{@code mark} covers what stands before the words and is none of them. {@code number} is the
 * one printed ("Option 2: …").
 */
record Contents(Span mark, Span words, boolean note, Attribution attribution, OptionalInt number) {

    private static final Pattern NOTE =
            Pattern.compile(
                    Resources.lines("notes.txt").stream()
                                    .map(line -> "(?:" + line + ")")
                                    .collect(Collectors.joining("|"))
                            + "|[.…_\\s–—?-]*",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern ALTERNATIVES =
            Pattern.compile("\\s*\\p{L}[\\p{L}'’-]*(?:/\\p{L}[\\p{L}'’-]*)+\\s*");
    private static final Pattern ALTERNATIVE_PHRASES =
            Pattern.compile("(?:[^/\\[\\]]{1,80}\\s/\\s)+[^/\\[\\]]{1,80}", Pattern.DOTALL);
    private static final int LONGEST_LEAD = 400;

    static Contents of(String text, Span inside) {
        Span words = stripped(text, inside);
        Attribution attribution = Attribution.NONE;
        Optional<Proponents.Lead> who = Proponents.before(head(text, words));
        if (who.isPresent()) {
            attribution = who.get().attribution();
            words = behind(text, words, who.get().length());
        }
        OptionalInt number = OptionalInt.empty();
        Optional<OptionLead> lead = OptionLead.of(head(text, words));
        if (lead.isPresent() && lead.get().base().isEmpty()) {
            number = OptionalInt.of(lead.get().number());
            words = behind(text, words, lead.get().printed());
        }
        boolean deletes = attribution.wish().matches("(?:delet|remov|reserv|retain|keep).*");
        boolean note = deletes || isNote(text, words);
        return new Contents(
                new Span(inside.begin(), words.begin()), words, note, attribution, number);
    }

    private static boolean isNote(String text, Span words) {
        return words.length() < LONGEST_LEAD && NOTE.matcher(words.of(text)).matches();
    }

    private static String head(String text, Span words) {
        return text.substring(words.begin(), Math.min(words.end(), words.begin() + LONGEST_LEAD));
    }

    private static Span behind(String text, Span words, int length) {
        return stripped(text, new Span(words.begin() + length, words.end()));
    }

    static Span stripped(String text, Span span) {
        int begin = span.begin();
        int end = span.end();
        while (begin < end && Character.isWhitespace(text.charAt(begin))) {
            begin++;
        }
        while (begin < end && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(begin, end);
    }

    /** The alternatives that a slash parts, or the words alone. */
    List<Span> alternatives(String text) {
        String own = words.of(text);
        boolean words1 = ALTERNATIVES.matcher(own).matches() && !own.equalsIgnoreCase("and/or");
        if (!words1
                && !(own.length() < LONGEST_LEAD && ALTERNATIVE_PHRASES.matcher(own).matches())) {
            return List.of(words);
        }
        List<Span> parts = new ArrayList<>();
        int begin = 0;
        Matcher slash = Pattern.compile(words1 ? "/" : "\\s/\\s").matcher(own);
        while (slash.find()) {
            parts.add(part(text, begin, slash.start()));
            begin = slash.end();
        }
        parts.add(part(text, begin, own.length()));
        return parts;
    }

    private Span part(String text, int begin, int end) {
        return stripped(text, new Span(words.begin() + begin, words.begin() + end));
    }
}
