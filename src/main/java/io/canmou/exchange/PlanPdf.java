package io.canmou.exchange;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import io.canmou.words.BundledFont;
import io.canmou.words.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import java.util.zip.CRC32;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Sets the page on A4 as PDF with the bundled typeface alone. The same page gives the same bytes: dates are fixed
/// and the document's id comes from its content.
public record PlanPdf(Words words) {
    private static final List<Double> SIZES = List.of(8.4, 7.8, 7.2, 6.8);

    /// The document; `map` is the picture as PNG. Type is made smaller, step by step, until all of it stands on
    /// one page.
    public byte[] write(PlanPage page, byte[] map) {
        XRLog.setLoggingEnabled(false);
        for (double size : SIZES) {
            byte[] pdf = write(new PlanHtml(words, size).write(page, map), size == SIZES.getLast());
            if (pdf.length > 0) {
                return pdf;
            }
        }
        throw new IllegalStateException("the last size is written in any case");
    }

    /// Empty if it takes more than one page and need not be the last try.
    private static byte[] write(String html, boolean last) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFont(BundledFont.REGULAR::open, BundledFont.FAMILY, 400, FontStyle.NORMAL, true);
        builder.useFont(BundledFont.BOLD::open, BundledFont.FAMILY, 700, FontStyle.NORMAL, true);
        builder.withHtmlContent(html, "");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        builder.toStream(out);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            PDDocument document = renderer.getPdfDocument();
            if (document.getNumberOfPages() > 1 && !last) {
                return new byte[0];
            }
            fix(document, html);
            out.reset();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fix(PDDocument document, String html) {
        Calendar epoch = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        epoch.setTimeInMillis(0);
        document.getDocumentInformation().setCreationDate(epoch);
        document.getDocumentInformation().setModificationDate(epoch);
        document.getDocumentInformation().setProducer("Canmou");
        CRC32 sum = new CRC32();
        sum.update(html.getBytes(StandardCharsets.UTF_8));
        document.setDocumentId(sum.getValue());
    }
}
