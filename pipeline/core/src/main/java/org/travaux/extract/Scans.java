package org.travaux.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.travaux.extract.scan.ScanWriter;
import org.xml.sax.Attributes;

/** The pages of a file that are mere pictures: which were recognised, and how well. */
final class Scans {

    private static final double MUCH_INK = 0.4;

    /** A scanned page; confidence from 0 to 100 and ink from 0 to 1 where it was recognised. */
    private record Scan(
            int page, boolean recognised, boolean readable, double confidence, double missedInk) {

        boolean isUnread() {
            return !recognised || !readable;
        }
    }

    private final List<Scan> scans = new ArrayList<>();
    private int pages;

    /** Notes a page that begins with these attributes. */
    void page(Attributes attributes) {
        pages++;
        String confidence = attributes.getValue(ScanWriter.CONFIDENCE);
        if (confidence != null) {
            scans.add(
                    new Scan(
                            pages,
                            true,
                            Boolean.parseBoolean(attributes.getValue(ScanWriter.READABLE)),
                            Double.parseDouble(confidence),
                            Double.parseDouble(attributes.getValue(ScanWriter.MISSED_INK))));
        } else if (Boolean.parseBoolean(attributes.getValue(ScanWriter.SCAN))) {
            scans.add(new Scan(pages, false, false, 0, 0));
        }
    }

    /** Whether the page that was noted last can't count as read. */
    boolean isLastUnread() {
        return !scans.isEmpty()
                && scans.get(scans.size() - 1).page() == pages
                && scans.get(scans.size() - 1).isUnread();
    }

    /** How many pages wait to be recognised. */
    int waiting() {
        return (int) scans.stream().filter(scan -> !scan.recognised()).count();
    }

    /** How many pages can't count as read. */
    int unread() {
        return (int) scans.stream().filter(Scan::isUnread).count();
    }

    /** Whether the file is nothing but pages that can't count as read. */
    boolean areAll() {
        return pages > 0 && unread() == pages;
    }

    /** What the user must know of them; {@code tesseract} is the version, if it was used. */
    List<String> warnings(Optional<String> tesseract) {
        List<String> warnings = new ArrayList<>();
        about(scan -> !scan.recognised())
                .ifPresent(
                        pages ->
                                warnings.add(
                                        "Not read, since they are scans"
                                                + (tesseract.isPresent()
                                                        ? ""
                                                        : " and Tesseract is not installed or not"
                                                                + " asked for")
                                                + ": "
                                                + pages
                                                + "."));
        about(scan -> scan.recognised() && !scan.readable())
                .ifPresent(
                        pages ->
                                warnings.add(
                                        "Too poor to count as read (confidence "
                                                + mean(
                                                        scan ->
                                                                scan.recognised()
                                                                        && !scan.readable())
                                                + " of 100): scans, "
                                                + pages
                                                + ". What was recognised there is not coded."));
        about(Scan::readable)
                .ifPresent(
                        pages ->
                                warnings.add(
                                        "Recognised from scans by Tesseract "
                                                + tesseract.orElse("")
                                                + " with confidence "
                                                + mean(Scan::readable)
                                                + " of 100: "
                                                + pages
                                                + ". Check quotations against the scan."));
        about(scan -> scan.readable() && scan.missedInk() > MUCH_INK)
                .ifPresent(
                        pages ->
                                warnings.add(
                                        "Pictures, or text that was not recognised, cover much of "
                                                + pages
                                                + "."));
        return warnings;
    }

    private Optional<String> about(Predicate<Scan> which) {
        List<Integer> numbers = scans.stream().filter(which).map(Scan::page).toList();
        return numbers.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        (numbers.size() == 1 ? "page " : "pages ")
                                + numbers.stream()
                                        .map(String::valueOf)
                                        .collect(Collectors.joining(", ")));
    }

    private String mean(Predicate<Scan> which) {
        double mean =
                scans.stream().filter(which).mapToDouble(Scan::confidence).average().orElse(0);
        return String.format(Locale.ROOT, "%.0f", mean);
    }
}
