package org.travaux.extract.word;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.tika.exception.TikaException;
import org.apache.tika.parser.ParseContext;
import org.xml.sax.SAXException;

/** The parts of a Word file that hold its text. */
final class WordFile {

    private final ParseContext context;
    private final OPCPackage parts;
    private final PackagePart main;
    private final Node document;
    private final Styles styles;
    private final Numbering numbering;
    private final Node footnotes;
    private final Node endnotes;
    private final List<Node> headers;
    private final List<Node> footers;
    private final Comments comments;

    WordFile(OPCPackage parts, ParseContext context)
            throws IOException, SAXException, TikaException, InvalidFormatException {
        this.context = context;
        this.parts = parts;
        main = main(parts);
        document = tree(main);
        styles = new Styles(first("styles"));
        numbering = new Numbering(first("numbering"), styles);
        footnotes = first("footnotes");
        endnotes = first("endnotes");
        headers = trees("header");
        footers = trees("footer");
        Set<String> referred =
                stories()
                        .flatMap(story -> story.below("commentReference"))
                        .map(reference -> reference.get("id"))
                        .collect(Collectors.toSet());
        comments = new Comments(first("comments"), first("commentsExtended"), referred);
    }

    private static PackagePart main(OPCPackage parts) throws TikaException {
        for (PackageRelationship relation : parts.getRelationships()) {
            if (relation.getRelationshipType().endsWith("/officeDocument")) {
                PackagePart part = parts.getPart(relation);
                if (part != null) {
                    return part;
                }
            }
        }
        throw new TikaException("the package has no document in it");
    }

    Node body() {
        return document.child("body");
    }

    Styles styles() {
        return styles;
    }

    Numbering numbering() {
        return numbering;
    }

    Comments comments() {
        return comments;
    }

    List<Node> headers() {
        return headers;
    }

    List<Node> footers() {
        return footers;
    }

    /** The note that a reference refers to. */
    Optional<Node> note(Node reference) {
        Node notes = reference.is("footnoteReference") ? footnotes : endnotes;
        return notes.children().stream()
                .filter(note -> note.get("id").equals(reference.get("id")))
                .findFirst();
    }

    boolean hasChanges() {
        return stories().anyMatch(WordFile::isChanged);
    }

    private static boolean isChanged(Node node) {
        return Change.isOne(node) || node.children().stream().anyMatch(WordFile::isChanged);
    }

    private Stream<Node> stories() {
        return Stream.concat(
                Stream.of(body(), footnotes, endnotes),
                Stream.concat(headers.stream(), footers.stream()));
    }

    /** The number of pages that Word counted when the file was saved, 0 where it did not. */
    int pages() throws IOException, SAXException, TikaException {
        for (PackageRelationship relation : parts.getRelationships()) {
            PackagePart part =
                    relation.getRelationshipType().endsWith("/extended-properties")
                            ? parts.getPart(relation)
                            : null;
            if (part != null) {
                String pages = tree(part).child("Pages").text().toString().strip();
                return pages.matches("\\d{1,6}") ? Integer.parseInt(pages) : 0;
            }
        }
        return 0;
    }

    /** The parts that the text's relationships of this sort lead to. */
    List<PackagePart> related(String sort) throws InvalidFormatException {
        List<PackagePart> related = new ArrayList<>();
        for (PackageRelationship relation : main.getRelationships()) {
            boolean inside = relation.getTargetMode() == TargetMode.INTERNAL;
            if (inside && relation.getRelationshipType().endsWith("/" + sort)) {
                PackagePart part = main.getRelatedPart(relation);
                if (part != null) {
                    related.add(part);
                }
            }
        }
        return related;
    }

    private Node first(String sort)
            throws IOException, SAXException, TikaException, InvalidFormatException {
        List<PackagePart> related = related(sort);
        return related.isEmpty() ? Node.NONE : tree(related.get(0));
    }

    private List<Node> trees(String sort)
            throws IOException, SAXException, TikaException, InvalidFormatException {
        List<Node> trees = new ArrayList<>();
        for (PackagePart part : related(sort)) {
            trees.add(tree(part));
        }
        return trees;
    }

    private Node tree(PackagePart part) throws IOException, SAXException, TikaException {
        try (InputStream stream = part.getInputStream()) {
            return XmlTree.read(stream, context);
        }
    }
}
