package org.travaux.extract.structure;

import java.util.regex.Pattern;

/** Knows the lines that every United Nations document begins with and that are no title. */
final class MastheadLines {

    private static final Pattern BOILERPLATE =
            Pattern.compile(
                    "(?:United Nations|Nations Unies|Security Council|General Assembly|Distr\\.?|"
                            + "Original|Limited|Provisional|Agenda(?: item)?|Adoption of the agenda|"
                            + "[\\p{L}-]+ (?:year|session)|\\d+(?:st|nd|rd|th) meeting|New York|"
                            + "Resolution adopted by|\\[|(?:[AES]|ST)/|Adopted by|\\d|S$|"
                            + "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day).*",
                    Pattern.CASE_INSENSITIVE);

    private MastheadLines() {}

    static boolean isBoilerplate(String line) {
        return line.length() < 4 || line.length() > 300 || BOILERPLATE.matcher(line).matches();
    }
}
