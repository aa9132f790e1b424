package org.kring.viz.report;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/**
 * What a PDF tells those who have it read aloud, in the order of reading.
 *
 * @param headings types of the headings, such as H1
 * @param figures alternative texts of the figures
 * @param links alternative texts of the links
 * @param bareHeaders heads of rows and columns that do not say of which they are the head
 */
record PdfTags(List<String> headings, List<String> figures, List<String> links, List<String> bareHeaders) {

    static PdfTags of(PDDocument document) {
        PdfTags tags = new PdfTags(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        tags.read(document.getDocumentCatalog().getStructureTreeRoot());
        return tags;
    }

    private void read(PDStructureNode node) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                String type = element.getStructureType();
                if (type.matches("H[1-6]")) {
                    headings.add(type);
                } else if (type.equals("Figure")) {
                    figures.add(String.valueOf(element.getAlternateDescription()));
                } else if (type.equals("Link")) {
                    links.add(String.valueOf(element.getAlternateDescription()));
                } else if (type.equals("TH")
                        && !element.getAttributes().toString().contains("Scope")) {
                    bareHeaders.add(type);
                }
                read(element);
            }
        }
    }
}
