package org.travaux.bracket;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What kind of words an option begins with, as far as forms tell: two of one class can replace each
 * other.
 */
enum WordClass {
    /** "and girls", "including women", ", in particular": joined to what stands before. */
    ADDITION,
    /** "shall", "is": verbs that help others. */
    AUXILIARY,
    NUMBER,
    DETERMINER,
    PREPOSITION,
    ADVERB,
    /** "to protect". */
    INFINITIVE,
    /** "protecting". */
    PARTICIPLE,
    /** "Decides", "Two States": begins as a sentence does. */
    CAPITAL,
    OTHER;

    private static final Pattern FIRST =
            Pattern.compile("(?<word>[\\p{L}\\p{N}]+(?:['’.-][\\p{L}\\p{N}]+)*)|(?<mark>\\S)");

    private static final Map<WordClass, Set<String>> LISTS =
            Map.of(
                    ADDITION,
                    Set.of(
                            "and",
                            "or",
                            "but",
                            "nor",
                            "including",
                            "especially",
                            "particularly",
                            "such",
                            "where",
                            "when",
                            "who",
                            "whom",
                            "whose",
                            "which",
                            "that",
                            "while",
                            "if",
                            "unless",
                            "notwithstanding",
                            "without",
                            "as",
                            "inter",
                            "with",
                            "subject"),
                    AUXILIARY,
                    Set.of(
                            "shall", "should", "may", "must", "will", "can", "could", "might",
                            "would", "is", "are", "was", "were", "be", "been", "has", "have", "had",
                            "ought"),
                    NUMBER,
                    Set.of(
                            "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
                            "ten", "twelve", "fifteen", "twenty", "thirty", "sixty", "ninety",
                            "hundred"),
                    DETERMINER,
                    Set.of(
                            "the", "a", "an", "all", "any", "each", "every", "some", "no", "its",
                            "their", "this", "these", "those", "such", "certain", "both"),
                    PREPOSITION,
                    Set.of(
                            "by", "before", "until", "from", "in", "on", "at", "of", "for",
                            "within", "through", "under", "against", "among", "between", "after",
                            "during", "towards", "to", "into", "upon", "over", "per"));

    /** The class of what {@code words} begin with. */
    static WordClass of(String words) {
        Matcher first = FIRST.matcher(words);
        if (!first.find() || first.group("mark") != null) {
            return words.strip().matches("(?s)[%$€£].*") ? NUMBER : ADDITION;
        }
        String word = first.group();
        if (Character.isDigit(word.charAt(0))) {
            return NUMBER;
        }
        return Character.isUpperCase(word.charAt(0))
                ? CAPITAL
                : small(word, words.substring(first.end()));
    }

    private static WordClass small(String word, String rest) {
        if (word.equals("to") && rest.matches("(?s)\\s+\\p{L}+.*")) {
            return INFINITIVE;
        }
        if (word.equals("in") && rest.matches("(?s)\\s+(?:particular|accordance|addition).*")) {
            return ADDITION;
        }
        for (WordClass listed :
                new WordClass[] {ADDITION, AUXILIARY, NUMBER, DETERMINER, PREPOSITION}) {
            if (LISTS.getOrDefault(listed, Set.of()).contains(word)) {
                return listed;
            }
        }
        if (word.length() > 4 && word.endsWith("ly")) {
            return ADVERB;
        }
        return word.length() > 5 && word.endsWith("ing") ? PARTICIPLE : OTHER;
    }

    /** Whether two options of this class side by side surely exclude each other. */
    boolean closed() {
        return this == AUXILIARY || this == NUMBER || this == ADVERB;
    }
}
