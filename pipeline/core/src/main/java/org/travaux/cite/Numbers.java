package org.travaux.cite;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number of a resolution as texts write it, and the normal form of what it numbers. */
final class Numbers {

    static final String MONTHS =
            "January|February|March|April|May|June|July|August|September|October|November|December";

    /**
     * A number with its year, with a session in Roman numbers, with a session before a stroke, or
     * alone. Recognition takes l, I and O for digits.
     */
    static final String FORM =
            "(?:(?<number>[\\dlIO\\]]{1,4})[./]?(?:\\s{0,2}\\(\\s?(?<year>(?:19|2[0O])[\\dlIO]{2})(?!\\d)\\s?\\)?|\\s(?<open>(?:19|20)\\d{2})\\))"
                    + "|(?<old>\\d{1,4})(?:\\s(?<letter>[A-Z](?:-[A-Z])?))?\\s{0,2}\\((?<roman>(?:ES-|S-)?[IVXL]{1,7})\\)"
                    + "|(?<session>(?:ES-|S-)?\\d{1,4})/(?<of>\\d{1,4})(?:\\s?(?<part>[A-Z])(?!['\\w]))?(?![/\\w-])"
                    + "|(?<bare>[\\dlIO]{1,4})(?![\\w/%(\\]]|\\.\\d|,\\d{3}|\\s?\\(|-\\w|\\s+(?:"
                    + MONTHS
                    + "|per|votes?|times|years?|days|of the (?:screen|conflict|dispute|crisis))\\b))";

    /** The date that may follow a number. */
    static final Pattern DATED =
            Pattern.compile("\\s+of\\s+\\d{1,2}\\s+(?:" + MONTHS + ")(?:,?\\s+\\d{4})?");

    private static final int LAST_ASSEMBLY_SESSION_IN_ROMAN = 30;
    private static final int LEAST_BARE = 100;

    private static final Pattern WITH_YEAR =
            Pattern.compile("(?<![\\d/])(\\d{1,4})\\s{0,2}\\(((?:19|20)\\d{2})\\)");

    private final Catalogue catalogue;

    /** The numbers that the document gives with their right year. */
    private final Set<Integer> certain = new HashSet<>();

    /** For a document with {@code text}. */
    Numbers(Catalogue catalogue, String text) {
        this.catalogue = catalogue;
        Matcher number = WITH_YEAR.matcher(text);
        while (number.find()) {
            int value = Integer.parseInt(number.group(1));
            if (catalogue.yearOf(value).equals(Optional.of(Integer.valueOf(number.group(2))))) {
                certain.add(value);
            }
        }
    }

    /** What is numbered, and by what it is known. */
    record Numbered(Instrument instrument, ResolvedBy by) {}

    /**
     * The resolution that {@code form}, a match of {@link #FORM}, numbers; {@code organ} is whose
     * it is, if the text says so, {@code own} that of the document. Empty where it is none.
     */
    Optional<Numbered> resolution(Matcher form, Optional<Organ> organ, Optional<Organ> own) {
        if (form.group("number") != null) {
            String year = form.group("year") == null ? form.group("open") : form.group("year");
            return whole(form.group("number"))
                    .flatMap(n -> whole(year).map(given -> council(n, given)));
        }
        if (form.group("old") != null) {
            return Optional.of(old(form, organ));
        }
        if (form.group("session") != null) {
            return session(form, organ, own);
        }
        return whole(form.group("bare")).flatMap(number -> bare(number, organ, own));
    }

    /**
     * The Security Council's resolution of that number. Where number and year contradict each
     * other, the number counts if the year is the next or the last, or if the document cites the
     * number with its right year too; else either may be the slip, and what the text says stays.
     */
    Numbered council(int number, int year) {
        int known = catalogue.yearOf(number).orElse(year);
        if (known == year) {
            return new Numbered(numbered(number, year), ResolvedBy.TEXT);
        }
        return Math.abs(known - year) == 1 || certain.contains(number)
                ? new Numbered(numbered(number, known), ResolvedBy.CORRECTED)
                : new Numbered(numbered(number, year), ResolvedBy.DOUBTFUL);
    }

    /** The same where the text gives no year; empty where the number is not known. */
    Optional<Numbered> council(int number) {
        return catalogue
                .yearOf(number)
                .map(year -> new Numbered(numbered(number, year), ResolvedBy.NUMBER));
    }

    private Instrument numbered(int number, int year) {
        return catalogue.document(
                Organ.SECURITY_COUNCIL.symbol(number + " (" + year + ")"),
                Instrument.RESOLUTION,
                Integer.toString(year));
    }

    private Numbered old(Matcher form, Optional<Organ> organ) {
        String roman = form.group("roman");
        boolean assembly =
                organ.map(o -> o == Organ.GENERAL_ASSEMBLY)
                        .orElse(
                                roman.indexOf('-') >= 0
                                        || Romans.value(roman) <= LAST_ASSEMBLY_SESSION_IN_ROMAN);
        Organ whose =
                assembly || organ.isEmpty() || organ.get() == Organ.SECURITY_COUNCIL
                        ? assembly ? Organ.GENERAL_ASSEMBLY : Organ.ECONOMIC_AND_SOCIAL_COUNCIL
                        : organ.get();
        String letter = form.group("letter") == null ? "" : " " + form.group("letter");
        return text(whose.symbol(form.group("old") + letter + " (" + roman + ")"), "");
    }

    private Optional<Numbered> session(Matcher form, Optional<Organ> organ, Optional<Organ> own) {
        String session = form.group("session");
        boolean byYear = session.length() == 4 && session.matches("(?:19|20)\\d\\d");
        Organ whose =
                organ.filter(o -> o != Organ.SECURITY_COUNCIL)
                        .or(
                                () ->
                                        own.filter(
                                                o ->
                                                        o == Organ.HUMAN_RIGHTS_COUNCIL
                                                                && organ.isEmpty()))
                        .orElse(
                                byYear
                                        ? Organ.ECONOMIC_AND_SOCIAL_COUNCIL
                                        : Organ.GENERAL_ASSEMBLY);
        if (byYear && whose == Organ.GENERAL_ASSEMBLY) {
            return Optional.empty();
        }
        String part = form.group("part") == null ? "" : " " + form.group("part");
        return Optional.of(
                text(whose.symbol(session + "/" + form.group("of") + part), byYear ? session : ""));
    }

    /** The resolution with {@code symbol}. */
    Instrument named(String symbol) {
        return catalogue.document(symbol, Instrument.RESOLUTION, "");
    }

    private Numbered text(String symbol, String adopted) {
        return new Numbered(
                catalogue.document(symbol, Instrument.RESOLUTION, adopted), ResolvedBy.TEXT);
    }

    private Optional<Numbered> bare(int number, Optional<Organ> organ, Optional<Organ> own) {
        Organ whose = organ.or(() -> own).orElse(Organ.SECURITY_COUNCIL);
        if (whose != Organ.SECURITY_COUNCIL && organ.isEmpty()) {
            return Optional.empty();
        }
        if (whose != Organ.SECURITY_COUNCIL) {
            return whose == Organ.GENERAL_ASSEMBLY
                    ? Optional.of(text(whose.symbol(Integer.toString(number)), ""))
                    : Optional.empty();
        }
        return number >= LEAST_BARE || organ.isPresent() ? council(number) : Optional.empty();
    }

    /** The number that {@code digits} are, with what recognition took for digits. */
    static Optional<Integer> whole(String digits) {
        String mended =
                digits.replace('l', '1').replace(']', '1').replace('I', '1').replace('O', '0');
        boolean number = digits.chars().anyMatch(Character::isDigit);
        return number ? Optional.of(Integer.valueOf(mended)) : Optional.empty();
    }
}
