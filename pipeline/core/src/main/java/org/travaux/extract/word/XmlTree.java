package org.travaux.extract.word;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.tika.exception.TikaException;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.utils.XMLReaderUtils;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads an XML part into a tree, with Tika's reader, which resolves no external entity.
 *
 * <p>What only says how letters look is left out: it is most of such a file.
 */
final class XmlTree extends DefaultHandler {

    private static final Set<String> TEXTS = Set.of("t", "delText", "Pages");
    private static final Set<String> LEFT_OUT =
            Set.of(
                    "tblPr",
                    "tblGrid",
                    "tabs",
                    "spacing",
                    "ind",
                    "rFonts",
                    "instrText",
                    "delInstrText",
                    "rPrChange",
                    "tblPrChange",
                    "latentStyles",
                    "blipFill");
    private static final int DEEPEST = 1_000;

    private final Node root = new Node("", Map.of());
    private final Deque<Node> open = new ArrayDeque<>();
    private int leavingOut;

    private XmlTree() {
        open.push(root);
    }

    /** The part's root element. */
    static Node read(InputStream part, ParseContext context)
            throws IOException, SAXException, TikaException {
        XmlTree tree = new XmlTree();
        XMLReaderUtils.parseSAX(part, tree, context);
        return tree.root.children().isEmpty() ? Node.NONE : tree.root.children().get(0);
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes)
            throws SAXException {
        if (leavingOut > 0 || LEFT_OUT.contains(name)) {
            leavingOut++;
            return;
        }
        if (open.size() > DEEPEST) {
            throw new SAXException("elements are nested more than " + DEEPEST + " deep");
        }
        Map<String, String> values = attributes.getLength() == 0 ? Map.of() : new HashMap<>();
        for (int i = 0; i < attributes.getLength(); i++) {
            values.put(attributes.getLocalName(i), attributes.getValue(i));
        }
        Node node = new Node(name, values);
        open.getFirst().children().add(node);
        open.push(node);
    }

    @Override
    public void endElement(String uri, String name, String qName) {
        if (leavingOut > 0) {
            leavingOut--;
        } else {
            open.pop();
        }
    }

    @Override
    public void characters(char[] chars, int start, int length) {
        if (leavingOut == 0 && TEXTS.contains(open.getFirst().name())) {
            open.getFirst().text().append(chars, start, length);
        }
    }
}
