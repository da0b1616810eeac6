package org.travaux.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.travaux.text.Span;

/** Finds the provisions that a sentence names, "Articles 2 (4) and 51", "Chapter VII". */
final class ProvisionFinder {

    /** What sort of provision it is. */
    enum Sort {
        ARTICLE("art. "),
        CHAPTER("ch. "),
        PARAGRAPH("para. ");

        private final String prefix;

        Sort(String prefix) {
            this.prefix = prefix;
        }
    }

    /** Provisions named together: where, of what sort, in normal form; capital as written. */
    record Provisions(Span span, Sort sort, List<String> names, boolean capital) {

        Provisions {
            names = List.copyOf(names);
        }
    }

    private static final String SUB = "(?:\\s?\\((?:\\d{1,2}(?:-\\d{1,2})?|[a-z]{1,4})\\)){0,3}";
    private static final String ITEM =
            "(?:\\d{1,3}(?:\\.\\d{1,2}|\\.[A-Z])*|[IVX]{1,6})(?![\\w/])(?:\\s(?:bis|ter|quater|quinquies)\\b)?"
                    + SUB
                    + "(?:,?\\s+paragraphs?\\s+\\d{1,2}(?:\\s?\\([a-z]\\))?(?:\\s+and\\s+\\d{1,2}(?!\\d))?)?";
    private static final String AND =
            "(?:\\s*,\\s*(?:and\\s+|or\\s+)?|\\s+(?:and|or|to)\\s+|\\s*-\\s*)(?:(?:[Aa]rticle|[Cc]hapter|[Pp]aragraph)s?\\s+)?";
    private static final Pattern PROVISION =
            Pattern.compile(
                    "\\b(?:(?<common>[Cc]ommon\\s+)?(?<article>[Aa]rt(?:icles?|s?\\.))|(?<chapter>[Cc]hapters?)|(?<paragraph>[Pp]aragraphs?|paras?\\.))\\s+(?<items>"
                            + ITEM
                            + "(?:"
                            + AND
                            + ITEM
                            + "){0,15})");
    private static final Pattern ONE = Pattern.compile(ITEM);
    private static final Pattern RANGE = Pattern.compile("\\s*-\\s*|\\s+to\\s+");
    private static final Pattern PARAGRAPH_OF_ARTICLE =
            Pattern.compile(
                    ",?\\s+paragraphs?\\s+(\\d{1,2})(\\s?\\([a-z]\\))?(?:\\s+and\\s+(\\d{1,2}))?");

    private ProvisionFinder() {}

    static List<Provisions> find(String text) {
        List<Provisions> found = new ArrayList<>();
        Matcher provision = PROVISION.matcher(text);
        while (provision.find()) {
            Sort sort =
                    provision.group("article") != null
                            ? Sort.ARTICLE
                            : provision.group("chapter") != null ? Sort.CHAPTER : Sort.PARAGRAPH;
            String prefix =
                    provision.group("common") == null ? sort.prefix : "common " + sort.prefix;
            List<String> names = new ArrayList<>();
            items(prefix, provision.group("items"), names);
            found.add(
                    new Provisions(
                            new Span(provision.start(), provision.end()),
                            sort,
                            names,
                            Character.isUpperCase(text.charAt(provision.start()))));
        }
        return found;
    }

    private static void items(String prefix, String items, List<String> names) {
        Matcher one = ONE.matcher(items);
        int end = 0;
        while (one.find()) {
            boolean range =
                    !names.isEmpty() && RANGE.matcher(items.substring(end, one.start())).matches();
            if (range) {
                names.set(
                        names.size() - 1, names.get(names.size() - 1) + "-" + spaced(one.group()));
            } else {
                names.addAll(normal(prefix, one.group()));
            }
            end = one.end();
        }
    }

    /** "2, paragraph 4" and "2(4)" are both "2 (4)". */
    private static List<String> normal(String prefix, String item) {
        Matcher paragraph = PARAGRAPH_OF_ARTICLE.matcher(item);
        if (!paragraph.find()) {
            return List.of(prefix + spaced(item));
        }
        String article = spaced(item.substring(0, paragraph.start()));
        String sub = paragraph.group(2) == null ? "" : " " + paragraph.group(2).strip();
        List<String> names = new ArrayList<>();
        names.add(prefix + article + " (" + paragraph.group(1) + ")" + sub);
        if (paragraph.group(3) != null) {
            names.add(prefix + article + " (" + paragraph.group(3) + ")");
        }
        return names;
    }

    private static String spaced(String item) {
        return item.strip().replaceAll("\\s*\\(", " (").replaceAll("\\s+", " ");
    }
}
