package org.travaux.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/** What has been filled into the text fields of a form. */
final class FormFields {

    private FormFields() {}

    @SuppressWarnings("NullAway") // PDFBox gives null where a document has no form.
    static List<String> of(PDDocument document) {
        PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
        List<String> fields = new ArrayList<>();
        if (form != null) {
            for (PDField field : form.getFieldTree()) {
                if (field instanceof PDTextField text && !text.getValue().isBlank()) {
                    fields.add(text.getFullyQualifiedName() + ": " + text.getValue());
                }
            }
        }
        return fields;
    }
}
