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
import java.util.TimeZone;
import java.util.zip.CRC32;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Sets the page on A4 as PDF with the bundled typeface alone. The same page gives the same bytes: dates are
/// fixed and
/// the document's id comes from its content.
public record PlanPdf(Words words) {
    /// The document; `map` is the picture as PNG.
    public byte[] write(PlanPage page, byte[] map) {
        XRLog.setLoggingEnabled(false);
        String html = new PlanHtml(words).write(page, map);
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.useFont(BundledFont.REGULAR::open, BundledFont.FAMILY, 400, FontStyle.NORMAL, true);
        builder.useFont(BundledFont.BOLD::open, BundledFont.FAMILY, 700, FontStyle.NORMAL, true);
        builder.withHtmlContent(html, "");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        builder.toStream(out);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            PDDocument document = renderer.getPdfDocument();
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
