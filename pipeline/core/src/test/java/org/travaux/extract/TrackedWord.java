package org.travaux.extract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes Word files of hand-written parts, as Word itself would lay them down. */
final class TrackedWord {

    private static final String MAIN =
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final Map<String, String> parts = new LinkedHashMap<>();

    /** A file whose body is {@code body}, in WordprocessingML with the prefix {@code w}. */
    static TrackedWord of(String body) {
        TrackedWord file = new TrackedWord();
        file.parts.put("document", element("document", "<w:body>" + body + "</w:body>"));
        return file;
    }

    /** The same with one part more: {@code numbering}, {@code comments} and so on. */
    TrackedWord with(String part, String content) {
        parts.put(part, element(root(part), content));
        return this;
    }

    /**
     * The same with an entity of that name declared in its document, which stands at an address.
     */
    TrackedWord doctype(String name, String address) {
        String declared = "?><!DOCTYPE x [<!ENTITY " + name + " SYSTEM \"" + address + "\">]>";
        parts.computeIfPresent("document", (part, xml) -> xml.replaceFirst("\\?>", declared));
        return this;
    }

    private static String root(String part) {
        return part.matches("header\\d") ? "hdr" : part;
    }

    private static String element(String name, String content) {
        String prefix = name.equals("commentsExtended") ? "w15:" : "w:";
        String tag = prefix + (name.equals("commentsExtended") ? "commentsEx" : name);
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><"
                + tag
                + " xmlns:w=\""
                + MAIN
                + "\" xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\""
                + " xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\""
                + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
                + " xmlns:wps=\"urn:box\" xmlns:v=\"urn:schemas-microsoft-com:vml\">"
                + content
                + "</"
                + tag
                + ">";
    }

    byte[] bytes() {
        StringBuilder types = new StringBuilder();
        StringBuilder relations = new StringBuilder();
        for (String part : parts.keySet()) {
            String kind = part.replaceAll("\\d", "");
            types.append("<Override PartName=\"/word/")
                    .append(part)
                    .append(".xml\" ContentType=\"");
            types.append(TYPE).append(kind.equals("document") ? "document.main" : kind);
            types.append("+xml\"/>");
            if (!part.equals("document")) {
                relations.append("<Relationship Id=\"r").append(part).append("\" Type=\"");
                relations.append(RELATIONS).append(kind).append("\" Target=\"");
                relations.append(part).append(".xml\"/>");
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + types
                            + "</Types>");
            String main =
                    "<Relationship Id=\"r1\" Type=\""
                            + RELATIONS
                            + "officeDocument\" Target=\"word/document.xml\"/>";
            put(zip, "_rels/.rels", relationships(main));
            for (Map.Entry<String, String> part : parts.entrySet()) {
                put(zip, "word/" + part.getKey() + ".xml", part.getValue());
            }
            put(zip, "word/_rels/document.xml.rels", relationships(relations.toString()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private static String relationships(String inside) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + inside
                + "</Relationships>";
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    static String p(String... runs) {
        return "<w:p>" + String.join("", runs) + "</w:p>";
    }

    /** A paragraph with properties. */
    static String styled(String properties, String... runs) {
        return "<w:p><w:pPr>" + properties + "</w:pPr>" + String.join("", runs) + "</w:p>";
    }

    /**
     * A paragraph whose mark is changed: {@code ins}, {@code del}, {@code moveTo}, {@code
     * moveFrom}.
     */
    static String marked(String change, String author, String... runs) {
        return styled("<w:rPr>" + tag(change, author, "/>") + "</w:rPr>", runs);
    }

    static String r(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    static String ins(String author, String text) {
        return tag("ins", author, ">") + r(text) + "</w:ins>";
    }

    static String del(String author, String text) {
        return tag("del", author, ">") + gone(text) + "</w:del>";
    }

    static String gone(String text) {
        return "<w:r><w:delText xml:space=\"preserve\">" + text + "</w:delText></w:r>";
    }

    static String tag(String change, String author, String end) {
        return "<w:"
                + change
                + " w:id=\"1\" w:author=\""
                + author
                + "\" w:date=\"2031-05-0"
                + (author.length() % 9 + 1)
                + "T10:00:00Z\""
                + end;
    }

    static String list(int number, int level) {
        return "<w:numPr><w:ilvl w:val=\""
                + level
                + "\"/><w:numId w:val=\""
                + number
                + "\"/></w:numPr>";
    }

    static String level(int level, String format, String text, String more) {
        return "<w:lvl w:ilvl=\""
                + level
                + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\""
                + format
                + "\"/>"
                + more
                + "<w:lvlText w:val=\""
                + text
                + "\"/></w:lvl>";
    }
}
