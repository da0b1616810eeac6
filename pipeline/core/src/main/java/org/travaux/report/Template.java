package org.travaux.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** The page's markup, style and script, from the files beside this package's classes. */
final class Template {

    /** In the order in which the script is read. */
    private static final List<String> SCRIPTS =
            List.of(
                    "data.js",
                    "dom.js",
                    "route.js",
                    "pager.js",
                    "overview.js",
                    "chart.js",
                    "brackets.js",
                    "instruments.js",
                    "series.js",
                    "drafts.js",
                    "evidence.js",
                    "sentences.js",
                    "documents.js",
                    "codebook.js",
                    "main.js");

    private static final List<String> STYLES =
            List.of("base.css", "frames.css", "sections.css", "brackets.css", "print.css");

    private Template() {}

    static String markup() {
        return read("page.html");
    }

    static String style() {
        return STYLES.stream().map(Template::read).collect(Collectors.joining("\n"));
    }

    static String script() {
        return SCRIPTS.stream().map(Template::read).collect(Collectors.joining("\n"));
    }

    /** What the page's security policy allows {@code inlined} by: any other script is refused. */
    static String hash(String inlined) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(inlined.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }

    private static String read(String name) {
        try (InputStream resource = Template.class.getResourceAsStream(name)) {
            if (resource == null) {
                throw new IllegalStateException("the program's own file is missing: " + name);
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
