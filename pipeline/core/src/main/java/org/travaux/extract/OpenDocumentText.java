package org.travaux.extract;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Prepares an OpenDocument text for the parser, which shows deleted text at the head of the others:
 * what the file keeps of deletions goes. The numbers of lists are nowhere laid down in it.
 */
final class OpenDocumentText {

    private static final Pattern DELETIONS =
            Pattern.compile("<text:tracked-changes\\b.*?</text:tracked-changes>", Pattern.DOTALL);
    private static final int LARGEST_PART = 32 << 20;

    private OpenDocumentText() {}

    static OlderFormats.Prepared prepare(byte[] file) throws IOException {
        boolean tracked = false;
        boolean lists = false;
        boolean numbers = false;
        ByteArrayOutputStream out = new ByteArrayOutputStream(file.length);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] part = in.readNBytes(LARGEST_PART);
                if (in.read() >= 0) {
                    return new OlderFormats.Prepared(file, false, false);
                }
                if (entry.getName().matches("content\\.xml|styles\\.xml")) {
                    String xml = new String(part, StandardCharsets.UTF_8);
                    String kept = DELETIONS.matcher(xml).replaceAll("");
                    tracked |= !kept.equals(xml);
                    lists |= kept.contains("<text:list ") && entry.getName().startsWith("content");
                    numbers |= kept.contains("<text:list-level-style-number");
                    part = kept.equals(xml) ? part : kept.getBytes(StandardCharsets.UTF_8);
                }
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(part);
                zip.closeEntry();
            }
        }
        return new OlderFormats.Prepared(
                tracked ? out.toByteArray() : file, tracked, lists && numbers);
    }
}
