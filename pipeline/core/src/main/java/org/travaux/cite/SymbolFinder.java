package org.travaux.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.travaux.text.Span;

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
        int last = year.isPresent() ? begin + raw.length() : end;
        return named(clause, new Span(begin, last), symbol);
    }

    /** What is named before a symbol in brackets is the document: "the letter … (S/2016/1031)". */
    private Mention named(Clause clause, Span span, String symbol) {
        Matcher noun = BEFORE.matcher(clause.text()).region(0, span.begin());
        String kind = Instrument.DOCUMENT;
        int begin = span.begin();
        while (noun.find()) {
            kind = kind(noun);
            begin = noun.start();
        }
        boolean inBrackets = clause.text().startsWith("(", span.begin() - 1);
        Instrument instrument = catalogue.document(symbol, ofSymbol(symbol).orElse(kind), "");
        return new Mention(span.begin(), span.end(), instrument, ResolvedBy.TEXT)
                .namedAt(inBrackets ? begin : span.begin());
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

    /** The kind that the symbol itself states. */
    private static Optional<String> ofSymbol(String symbol) {
        if (symbol.contains("/RES/")) {
            return Optional.of(Instrument.RESOLUTION);
        }
        if (symbol.contains("/PRST")) {
            return Optional.of(Instrument.STATEMENT);
        }
        return symbol.contains("/PV.") || symbol.contains("/SR.")
                ? Optional.of(Instrument.RECORD)
                : Optional.empty();
    }

    private static String kind(Matcher noun) {
        if (noun.group("report") != null) {
            return Instrument.REPORT;
        }
        if (noun.group("letter") != null) {
            return Instrument.LETTER;
        }
        return noun.group("statement") != null ? Instrument.STATEMENT : Instrument.DOCUMENT;
    }
}
