package org.travaux.extract.structure;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Compares names of persons and States: without title, accents, capitals and punctuation. */
final class Names {

    private static final Pattern TITLE =
            Pattern.compile("^(?:" + SpeakerLine.TITLE + ")(?: ?[.,] ?| )");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");
    private static final Pattern OTHER = Pattern.compile("[^a-z]+");

    private Names() {}

    /** "Cote d'Ivoire" and "Côte d’Ivoire" have one key. */
    static String key(String name) {
        String plain =
                ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        return OTHER.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** The key of a person's name, its title off. */
    static String person(String name) {
        return key(TITLE.matcher(name.strip()).replaceFirst(""));
    }

    /** Whether "Fedotov" can be short for "Yury Fedotov": the last words of it, in order. */
    static boolean isShortFor(String person, String full) {
        return !person.isEmpty() && (full.equals(person) || full.endsWith(" " + person));
    }

    /** Whether one of the full name's words, or a run of them, is the person's name. */
    static boolean isPartOf(String person, String full) {
        return !person.isEmpty() && (" " + full + " ").contains(" " + person + " ");
    }

    /** How many letters must be changed, put in or taken out; more than two count as three. */
    static int distance(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 2) {
            return 3;
        }
        int[] above = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return Math.min(3, above[other.length()]);
    }

    /** The name among {@code all} for which {@code person} stands; empty unless it is only one. */
    static List<String> meant(String person, Iterable<String> all) {
        List<String> whole = new ArrayList<>();
        List<String> last = new ArrayList<>();
        List<String> part = new ArrayList<>();
        for (String full : all) {
            if (full.equals(person)) {
                whole.add(full);
            } else if (isShortFor(person, full)) {
                last.add(full);
            } else if (isPartOf(person, full)) {
                part.add(full);
            }
        }
        if (!whole.isEmpty()) {
            return whole;
        }
        return last.isEmpty() ? part : last;
    }
}
