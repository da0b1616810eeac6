package org.travaux.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds resolutions and documents by their United Nations symbols. */
final class SymbolFinder {

    private static final Pattern SYMBOL =
            Pattern.compile(
                    "(?<![\\w/.-])(?<symbol>(?:A|S|E|ST|CEDAW|CRC|CCPR|CAT|CERD|CMW|CRPD|HRI|FCCC|TD|NPT)(?:/[\\w.-]+)+)"
                            + "(?:[./]?\\s?\\((?<year>(?:19|20)\\d{2})\\))?");
    private static final Pattern RESOLUTION =
            Pattern.compile("S/(?i:RES)/([\\dlIO]{1,4})(?:[./])?(?:\\((\\d{4})\\))?");
    private static final Pattern DIGITS =
            Pattern.compile("(?<=[/.-])[\\dlIO]*\\d[\\dlIO]*(?=[/.-]|$)");
    private static final Pattern LONE = Pattern.compile("(?<=\\.)[lI](?=$|/)");
    private static final Pattern BEFORE =
            Pattern.compile(
                    "(?i)\\b(?:(?<statement>statements?)|(?<report>reports?)|(?<letter>letters?)|(?<note>notes?|memorandum"
                            + "|documents?|communications?|draft|papers?|resolutions?|decisions?))\\b");

    private final Catalogue catalogue;
    private final Numbers numbers;

    SymbolFinder(Catalogue catalogue, Numbers numbers) {
        this.catalogue = catalogue;
        this.numbers = numbers;
    }

    List<Mention> find(Clause clause) {
        List<Mention> found = new ArrayList<>();
        if (clause.text().indexOf('/') < 0) {
            return found;
        }
        Matcher symbol = SYMBOL.matcher(clause.text());
        while (symbol.find()) {
            String raw = trimmed(symbol.group("symbol"));
            boolean whole = raw.length() == symbol.group("symbol").length();
            String year = whole ? symbol.group("year") : null;
            int end = year == null ? symbol.start() + raw.length() : symbol.end();
            if (raw.indexOf('/') > 0 && raw.chars().anyMatch(Character::isDigit)) {
                found.add(mention(clause, symbol.start(), end, raw, Optional.ofNullable(year)));
            }
        }
        return found;
    }

    private static String trimmed(String symbol) {
        int end = symbol.length();
        while (end > 0 && ".-/".indexOf(symbol.charAt(end - 1)) >= 0) {
            end--;
        }
        return symbol.substring(0, end);
    }

    private Mention mention(Clause clause, int begin, int end, String raw, Optional<String> year) {
        Matcher resolution = RESOLUTION.matcher(raw);
        if (resolution.matches()) {
            Optional<Numbers.Numbered> numbered =
                    Numbers.whole(resolution.group(1))
                            .flatMap(
                                    n ->
                                            year.isPresent()
                                                    ? Optional.of(
                                                            numbers.council(
                                                                    n,
                                                                    Integer.parseInt(year.get())))
                                                    : numbers.council(n));
            if (numbered.isPresent()) {
                return new Mention(begin, end, numbered.get().instrument(), numbered.get().by());
            }
        }
        String symbol = mended(raw);
        return new Mention(
                begin,
                year.isPresent() ? begin + raw.length() : end,
                catalogue.document(symbol, kind(symbol, clause.text().substring(0, begin)), ""),
                ResolvedBy.TEXT);
    }

    /** With digits that recognition took for letters put back. */
    private static String mended(String raw) {
        String symbol =
                DIGITS.matcher(raw.replace("/Res/", "/RES/"))
                        .replaceAll(
                                m ->
                                        m.group()
                                                .replace('l', '1')
                                                .replace('I', '1')
                                                .replace('O', '0'));
        return LONE.matcher(symbol).replaceAll("1");
    }

    private static String kind(String symbol, String before) {
        if (symbol.contains("/RES/")) {
            return Instrument.RESOLUTION;
        }
        if (symbol.contains("/PRST")) {
            return Instrument.STATEMENT;
        }
        if (symbol.contains("/PV.") || symbol.contains("/SR.")) {
            return Instrument.RECORD;
        }
        String kind = Instrument.DOCUMENT;
        Matcher word = BEFORE.matcher(before);
        while (word.find()) {
            if (word.group("note") != null) {
                kind = Instrument.DOCUMENT;
            } else if (word.group("report") != null) {
                kind = Instrument.REPORT;
            } else {
                kind = word.group("letter") != null ? Instrument.LETTER : Instrument.STATEMENT;
            }
        }
        return kind;
    }
}
